//! Distinct labels, found again by their content.

use crate::hash::Seed;
use crate::hash_index::HashIndex;
use crate::memory::{self, Outlook};
use crate::problem::Result;
use crate::profile::Label;

/// Labels as the file has them: their string indexes are not checked yet.
#[derive(Debug)]
pub struct LabelTable {
    pub rows: Vec<Label>,
    index: HashIndex,
    seed: Seed,
}

impl LabelTable {
    pub fn new(seed: Seed) -> LabelTable {
        LabelTable { rows: Vec::new(), index: HashIndex::new(), seed }
    }

    /// The row of a label, made if it is new.
    ///
    /// # Errors
    /// `out-of-memory`.
    pub fn row(&mut self, label: Label, outlook: Outlook) -> Result<u32> {
        let hash = hash_of(self.seed, &label);
        if let Some(row) = self.index.find(hash, |row| self.rows[row as usize] == label) {
            return Ok(row);
        }
        let row = self.rows.len() as u32;
        memory::push(&mut self.rows, label, outlook)?;
        self.index.insert(row, |row| hash_of(self.seed, &self.rows[row as usize]))?;
        Ok(row)
    }
}

fn hash_of(seed: Seed, label: &Label) -> u64 {
    let names = u64::from(label.key) << 32 | u64::from(label.text);
    seed.hash(seed.hash(names).rotate_left(17) ^ seed.hash(label.number as u64 ^ u64::from(label.unit).rotate_left(40)))
}
