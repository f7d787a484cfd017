//! Which name each site has under a granularity.

use super::names::Names;
use crate::hash::Seed;
use crate::memory;
use crate::problem::Result;
use crate::profile::{NO_ROW, Profile};
use crate::query::Frames as Wanted;

/// A site that is no frame: its callers and callees are drawn as if they called each other.
pub const HIDDEN: u32 = u32::MAX;

/// What stands for a function or a place that has no name at all.
const UNKNOWN: &[u8] = b"<unknown>";

/// The frames of a profile.
#[derive(Debug)]
pub struct Frames {
    /// Their names. The row of a name is the number of the frame.
    pub names: Names,
    /// The frame of each site, or [`HIDDEN`].
    pub of_site: Vec<u32>,
    /// Whether any site is hidden.
    pub some_hidden: bool,
    /// For each frame a site that has it, for what else is to be said of it.
    pub example: Vec<u32>,
}

impl Frames {
    /// Names the sites of a profile.
    ///
    /// # Errors
    /// `out-of-memory`.
    pub fn new(profile: &Profile, wanted: Wanted, seed: Seed) -> Result<Frames> {
        let mut names = Names::new(seed);
        let mut of_function = memory::filled(HIDDEN, profile.functions.len())?;
        let mut of_site = memory::filled(HIDDEN, profile.sites.len())?;
        let mut some_hidden = false;
        let mut example = Vec::new();
        for (site, frame) in of_site.iter_mut().enumerate() {
            let site = site as u32;
            if wanted.no_inlines && !profile.sites.is_outermost(site) {
                some_hidden = true;
                continue;
            }
            *frame = match profile.sites.line(site, &profile.locations) {
                None => place_name(profile, profile.sites.location[site as usize], &mut names)?,
                Some(line) => match &mut of_function[line.function as usize] {
                    named if *named != HIDDEN => *named,
                    unnamed => {
                        *unnamed = function_name(profile, line.function, &mut names)?;
                        *unnamed
                    }
                },
            };
            if *frame as usize == example.len() {
                memory::push(&mut example, site, memory::Outlook::default())?;
            }
        }
        Ok(Frames { names, of_site, some_hidden, example })
    }
}

fn function_name(profile: &Profile, function: u32, names: &mut Names) -> Result<u32> {
    let row = function as usize;
    let (name, system_name) = (profile.functions.name[row], profile.functions.system_name[row]);
    for id in [name, system_name] {
        if !profile.strings.get(id).is_empty() {
            return names.of_string(id, &profile.strings);
        }
    }
    names.of_bytes(UNKNOWN, &profile.strings)
}

/// The name of a location without lines: its address, or the binary it is in.
fn place_name(profile: &Profile, location: u32, names: &mut Names) -> Result<u32> {
    let address = profile.locations.address[location as usize];
    if address != 0 {
        return names.of_bytes(format!("{address:#x}").as_bytes(), &profile.strings);
    }
    let mapping = profile.locations.mapping[location as usize];
    let file = if mapping == NO_ROW { &[] } else { profile.strings.get(profile.mappings.file[mapping as usize]) };
    if file.is_empty() {
        return names.of_bytes(UNKNOWN, &profile.strings);
    }
    let mut name = vec![b'['];
    name.extend_from_slice(base_name(file));
    name.push(b']');
    names.of_bytes(&name, &profile.strings)
}

/// The last part of a path, as Go's `filepath.Base` has it.
fn base_name(path: &[u8]) -> &[u8] {
    let end = path.iter().rposition(|byte| *byte != b'/').map_or(0, |last| last + 1);
    if end == 0 {
        return b"/";
    }
    let start = path[..end].iter().rposition(|byte| *byte == b'/').map_or(0, |slash| slash + 1);
    &path[start..end]
}
