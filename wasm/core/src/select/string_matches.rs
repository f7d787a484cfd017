//! An expression against the strings of a profile, each distinct one once.

use crate::memory;
use crate::problem::Result;
use crate::profile::{NO_ROW, Profile, StringId};
use crate::regex::Regex;

use super::simplified::simplified;

/// What is known of a string.
const UNTRIED: u8 = 0;
const NO: u8 = 1;
const YES: u8 = 2;

/// An expression, and what it has been tried on.
#[derive(Debug)]
pub struct StringMatches {
    regex: Regex,
    of_string: Vec<u8>,
    simplify: bool,
}

impl StringMatches {
    /// `simplify`: names are compared as prune_from sees them.
    ///
    /// # Errors
    /// `bad-expression`, `out-of-memory`.
    pub fn new(expression: &str, profile: &Profile, simplify: bool) -> Result<StringMatches> {
        let regex = Regex::new(expression)?;
        Ok(StringMatches { regex, of_string: memory::filled(UNTRIED, profile.strings.len())?, simplify })
    }

    /// Whether a string of the profile matches.
    pub fn string(&mut self, id: StringId, profile: &Profile) -> bool {
        let known = &mut self.of_string[id as usize];
        if *known == UNTRIED {
            let text = profile.strings.get(id);
            let text = if self.simplify { simplified(text) } else { text };
            *known = if self.regex.is_match(text) { YES } else { NO };
        }
        *known == YES
    }

    /// Whether a function matches, by its name or its file.
    pub fn function(&mut self, function: u32, profile: &Profile) -> bool {
        let row = function as usize;
        self.string(profile.functions.name[row], profile) || self.string(profile.functions.file[row], profile)
    }

    /// Whether the binary of a location matches. Without any mapping in the file, pprof makes one with an empty name.
    pub fn binary(&mut self, location: u32, profile: &Profile) -> bool {
        let mapping = profile.locations.mapping[location as usize];
        if mapping == NO_ROW && !profile.mappings.is_empty() {
            return false;
        }
        match mapping_file(mapping, profile) {
            0 => self.regex.is_match(b""),
            file => self.string(file, profile),
        }
    }
}

/// The string with the file of a mapping; 0 for none, and where it is the address of something on the network that pprof
/// does not take for a file. (`internal/driver/fetch.go`, unsourceMappings)
pub fn mapping_file(mapping: u32, profile: &Profile) -> StringId {
    if mapping == NO_ROW {
        return 0;
    }
    let row = mapping as usize;
    let (file, build_id) = (profile.mappings.file[row], profile.mappings.build_id[row]);
    let fetched = profile.strings.get(build_id).is_empty() && is_absolute_url(profile.strings.get(file));
    if fetched { 0 } else { file }
}

fn is_absolute_url(text: &[u8]) -> bool {
    let Some(colon) = text.iter().position(|byte| *byte == b':') else {
        return false;
    };
    let scheme = &text[..colon];
    let legal = |byte: &u8| byte.is_ascii_alphanumeric() || b"+-.".contains(byte);
    scheme.first().is_some_and(u8::is_ascii_alphabetic)
        && scheme.iter().all(legal)
        && text.iter().all(|byte| *byte >= b' ' && *byte != 0x7f)
}
