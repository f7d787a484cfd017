//! Distinct names of frames. Names are the same when their bytes are.

use crate::hash::Seed;
use crate::hash_index::HashIndex;
use crate::memory::{self, Outlook};
use crate::problem::Result;
use crate::profile::{StringId, Strings};

/// Names, each either a string of the profile or one made here.
#[derive(Debug)]
pub struct Names {
    sources: Vec<Source>,
    made: Strings,
    index: HashIndex,
    seed: Seed,
}

#[derive(Clone, Copy, Debug)]
enum Source {
    Profile(StringId),
    Made(StringId),
}

impl Names {
    /// No names yet.
    pub fn new(seed: Seed) -> Names {
        Names { sources: Vec::new(), made: Strings::default(), index: HashIndex::new(), seed }
    }

    /// How many there are.
    pub fn len(&self) -> usize {
        self.sources.len()
    }

    /// Whether there is none.
    pub fn is_empty(&self) -> bool {
        self.sources.is_empty()
    }

    /// The bytes of a name. `strings` are those of the profile.
    pub fn get<'a>(&'a self, name: u32, strings: &'a Strings) -> &'a [u8] {
        match self.sources[name as usize] {
            Source::Profile(id) => strings.get(id),
            Source::Made(id) => self.made.get(id),
        }
    }

    /// The name that is a string of the profile.
    ///
    /// # Errors
    /// `out-of-memory`.
    pub fn of_string(&mut self, id: StringId, strings: &Strings) -> Result<u32> {
        match self.find(strings.get(id), strings) {
            Some(name) => Ok(name),
            None => self.add(Source::Profile(id), strings),
        }
    }

    /// The name that has these bytes.
    ///
    /// # Errors
    /// `out-of-memory`.
    pub fn of_bytes(&mut self, bytes: &[u8], strings: &Strings) -> Result<u32> {
        if let Some(name) = self.find(bytes, strings) {
            return Ok(name);
        }
        let id = self.made.push(bytes, Outlook::default())?;
        self.add(Source::Made(id), strings)
    }

    fn find(&self, bytes: &[u8], strings: &Strings) -> Option<u32> {
        self.index.find(self.seed.hash_bytes(bytes), |name| self.get(name, strings) == bytes)
    }

    fn add(&mut self, source: Source, strings: &Strings) -> Result<u32> {
        let name = self.sources.len() as u32;
        memory::push(&mut self.sources, source, Outlook::default())?;
        let Self { sources, made, index, seed } = self;
        index.insert(name, |name| {
            seed.hash_bytes(match sources[name as usize] {
                Source::Profile(id) => strings.get(id),
                Source::Made(id) => made.get(id),
            })
        })?;
        Ok(name)
    }
}
