//! Location ids as keys of the stack table. Ids are any 64-bit number and samples name them before the locations come,
//! so until then a small id stands for itself and a large one for its row in a table of large ids.

use crate::hash::Seed;
use crate::hash_index::HashIndex;
use crate::memory::{self, Outlook};
use crate::problem::Result;
use crate::profile::MAX_KEY;

/// Ids below this are their own key.
const DIRECT: u64 = 1 << 30;

/// The large ids met so far.
#[derive(Debug)]
pub struct LocationKeys {
    large: Vec<u64>,
    index: HashIndex,
    seed: Seed,
}

impl LocationKeys {
    pub fn new(seed: Seed) -> LocationKeys {
        LocationKeys { large: Vec::new(), index: HashIndex::new(), seed }
    }

    /// The key that stands for an id.
    ///
    /// # Errors
    /// `out-of-memory`.
    #[inline(always)]
    pub fn key(&mut self, id: u64) -> Result<u32> {
        if id < DIRECT { Ok(id as u32) } else { self.large_key(id) }
    }

    #[cold]
    fn large_key(&mut self, id: u64) -> Result<u32> {
        let hash = self.seed.hash(id);
        let row = match self.index.find(hash, |row| self.large[row as usize] == id) {
            Some(row) => row,
            None => {
                let row = self.large.len() as u32;
                memory::push(&mut self.large, id, Outlook::default())?;
                self.index.insert(row, |row| self.seed.hash(self.large[row as usize]))?;
                row
            }
        };
        // A file would need 2^30 distinct ids, and so 8 GiB, to run out of keys.
        Ok((DIRECT as u32 + row).min(MAX_KEY))
    }

    /// The id that a key stands for.
    pub fn id(&self, key: u32) -> u64 {
        match u64::from(key).checked_sub(DIRECT) {
            None => u64::from(key),
            Some(row) => self.large[row as usize],
        }
    }
}
