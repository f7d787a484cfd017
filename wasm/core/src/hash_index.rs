//! An index over the rows of some table, by hash. It holds row numbers only; the table itself says what a row is.

use crate::memory;
use crate::problem::Result;

/// Open addressing with linear probing, at most half full.
#[derive(Clone, Debug)]
pub struct HashIndex {
    /// Row + 1; 0 is free. The length is a power of two.
    slots: Vec<u32>,
    length: usize,
}

const SMALLEST: usize = 64;

impl HashIndex {
    /// An index without rows.
    pub fn new() -> HashIndex {
        HashIndex { slots: vec![0; SMALLEST], length: 0 }
    }

    /// How many rows it holds.
    pub const fn len(&self) -> usize {
        self.length
    }

    /// Whether it holds none.
    pub const fn is_empty(&self) -> bool {
        self.length == 0
    }

    /// The row with this hash that `is` recognises.
    #[inline(always)]
    pub fn find(&self, hash: u64, is: impl Fn(u32) -> bool) -> Option<u32> {
        let mut slot = self.first_slot(hash);
        loop {
            match self.slots[slot] {
                0 => return None,
                row if is(row - 1) => return Some(row - 1),
                _ => slot = self.after(slot),
            }
        }
    }

    /// Adds a row that is not there. `hash_of` gives the hash of any row the index holds, and of this one.
    ///
    /// # Errors
    /// `out-of-memory`.
    pub fn insert(&mut self, row: u32, hash_of: impl Fn(u32) -> u64) -> Result<()> {
        if (self.length + 1) * 2 > self.slots.len() {
            let larger = memory::filled(0, self.slots.len() * 2)?;
            for row in core::mem::replace(&mut self.slots, larger) {
                if row != 0 {
                    self.occupy(row - 1, hash_of(row - 1));
                }
            }
        }
        self.occupy(row, hash_of(row));
        self.length += 1;
        Ok(())
    }

    fn occupy(&mut self, row: u32, hash: u64) {
        let mut slot = self.first_slot(hash);
        while self.slots[slot] != 0 {
            slot = self.after(slot);
        }
        self.slots[slot] = row + 1;
    }

    #[inline(always)]
    fn first_slot(&self, hash: u64) -> usize {
        (hash >> (64 - self.slots.len().trailing_zeros())) as usize
    }

    #[inline(always)]
    fn after(&self, slot: usize) -> usize {
        (slot + 1) & (self.slots.len() - 1)
    }
}

impl Default for HashIndex {
    fn default() -> HashIndex {
        HashIndex::new()
    }
}
