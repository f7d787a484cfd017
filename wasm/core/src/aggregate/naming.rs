//! Which name each site has under a granularity. Frames are the same when their names are.

use super::names::Names;
use super::paths::HIDDEN;
use super::place_name::{UNKNOWN, cleaned_path, location_name, place_name};
use crate::hash::Seed;
use crate::memory;
use crate::problem::Result;
use crate::profile::{Line, Profile};
use crate::query::Granularity;

/// The names of all sites of a profile.
#[derive(Debug)]
pub struct Naming {
    /// Distinct names. The row of a name is the number of the frame.
    pub names: Names,
    /// The frame of each site.
    pub of_site: Vec<u32>,
    /// For each frame a site that has it, for what else is to be said of it.
    pub example: Vec<u32>,
}

impl Naming {
    /// Names the sites of a profile; `packages` are those of its functions, which only that granularity needs, and `columns`
    /// tells places in one line apart, where addresses are told.
    ///
    /// # Errors
    /// `out-of-memory`.
    pub fn new(
        profile: &Profile,
        granularity: Granularity,
        columns: bool,
        packages: &[String],
        seed: Seed,
    ) -> Result<Naming> {
        let mut naming = Namer {
            profile,
            granularity,
            columns,
            packages,
            names: Names::new(seed),
            of_function: memory::filled(HIDDEN, profile.functions.len())?,
        };
        let mut of_site = memory::filled(HIDDEN, profile.sites.len())?;
        let mut example = Vec::new();
        for (site, frame) in of_site.iter_mut().enumerate() {
            let site = site as u32;
            *frame = naming.frame(site)?;
            if *frame as usize == example.len() {
                memory::push(&mut example, site, memory::Outlook::default())?;
            }
        }
        Ok(Naming { names: naming.names, of_site, example })
    }

    /// The frame with this name, as people see it.
    pub fn find(&self, shown: &str, profile: &Profile) -> Option<u32> {
        (0..self.names.len() as u32).find(|frame| {
            let name = self.names.get(*frame, &profile.strings);
            name == shown.as_bytes() || crate::text::with_escapes(name).is_some_and(|escaped| escaped == shown)
        })
    }
}

struct Namer<'a> {
    profile: &'a Profile,
    granularity: Granularity,
    columns: bool,
    packages: &'a [String],
    names: Names,
    /// Frames of functions, where a function is all that the granularity looks at.
    of_function: Vec<u32>,
}

impl Namer<'_> {
    fn frame(&mut self, site: u32) -> Result<u32> {
        let profile = self.profile;
        let location = profile.sites.location[site as usize];
        let line = profile.sites.line(site, &profile.locations).copied();
        match (self.granularity, line) {
            (Granularity::Functions | Granularity::Packages, None) => {
                self.names.of_bytes(&place_name(profile, location), &profile.strings)
            }
            (Granularity::Lines, Some(line)) => self.of_components(0, Some(&line), true, location),
            (Granularity::Addresses, line) => {
                self.of_components(profile.locations.address[location as usize], line.as_ref(), true, location)
            }
            (_, None) => self.of_components(0, None, false, location),
            (_, Some(line)) => {
                let known = self.of_function[line.function as usize];
                if known != HIDDEN {
                    return Ok(known);
                }
                let frame = self.of_function(&line, location)?;
                // One that has neither name nor file is called after its binary, and may be in several.
                if self.has_own_name(line.function) {
                    self.of_function[line.function as usize] = frame;
                }
                Ok(frame)
            }
        }
    }

    fn of_function(&mut self, line: &Line, location: u32) -> Result<u32> {
        match self.granularity {
            Granularity::Functions => self.function_name(line.function),
            Granularity::Packages => match self.packages.get(line.function as usize) {
                Some(package) if !package.is_empty() => self.names.of_bytes(package.as_bytes(), &self.profile.strings),
                _ => self.function_name(line.function),
            },
            _ => self.of_components(0, Some(line), false, location),
        }
    }

    fn has_own_name(&self, function: u32) -> bool {
        let row = function as usize;
        let profile = self.profile;
        let of_name = matches!(self.granularity, Granularity::Functions | Granularity::Packages);
        let name = if self.granularity == Granularity::Files { 0 } else { profile.functions.name[row] };
        of_name || [name, profile.functions.file[row]].iter().any(|id| !profile.strings.get(*id).is_empty())
    }

    fn function_name(&mut self, function: u32) -> Result<u32> {
        let profile = self.profile;
        let row = function as usize;
        for id in [profile.functions.name[row], profile.functions.system_name[row]] {
            if !profile.strings.get(id).is_empty() {
                return self.names.of_string(id, &profile.strings);
            }
        }
        self.names.of_bytes(UNKNOWN, &profile.strings)
    }

    /// The parts that are there, joined with a space. (google/pprof, `internal/graph/graph.go`, NameComponents)
    fn of_components(&mut self, address: u64, line: Option<&Line>, with_line: bool, location: u32) -> Result<u32> {
        let profile = self.profile;
        let string = |id| profile.strings.get(id);
        let function = line.map(|line| line.function as usize);
        let name = match (self.granularity, function) {
            (Granularity::Files, _) | (_, None) => &[][..],
            (_, Some(row)) => string(profile.functions.name[row]),
        };
        let file = function.map_or_else(Vec::new, |row| cleaned_path(string(profile.functions.file[row])));
        let mut parts: Vec<u8> = Vec::new();
        let mut part = |bytes: &[u8]| {
            if !parts.is_empty() {
                parts.push(b' ');
            }
            parts.extend_from_slice(bytes);
        };
        if address != 0 {
            part(format!("{address:016x}").as_bytes());
        }
        if !name.is_empty() {
            part(name);
        }
        match line.filter(|line| with_line && line.line != 0) {
            Some(line) => {
                let mut place = file;
                place.extend_from_slice(format!(":{}", line.line).as_bytes());
                if self.columns && line.column != 0 {
                    place.extend_from_slice(format!(":{}", line.column).as_bytes());
                }
                part(&place);
            }
            None if !file.is_empty() => part(&file),
            None if !name.is_empty() => {}
            None => part(&location_name(profile, location)),
        }
        self.names.of_bytes(&parts, &profile.strings)
    }
}
