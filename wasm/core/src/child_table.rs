//! Where to go on from a node by a key: a hash table whose entries hold all that is usually asked.
//!
//! In a large profile every look into it misses the caches, so an entry has what the next step needs, too: the row that
//! was looked for *and* the key of the row behind it. Most steps then touch this table alone.

use crate::hash::Seed;
use crate::memory::{self, Outlook};
use crate::problem::Result;

/// A way from a node to a row.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Entry {
    /// The node.
    pub parent: u32,
    /// The key that leads on.
    pub key: u32,
    /// Where it leads; 0 in a free entry.
    pub row: u32,
    /// The key that leads on from there to the next row, or [`NO_KEY`].
    pub next_key: u32,
}

/// No key is so large.
pub const NO_KEY: u32 = u32::MAX;

/// Open addressing with linear probing, at most three quarters full.
#[derive(Clone, Debug)]
pub struct ChildTable {
    entries: Vec<Entry>,
    length: usize,
    seed: Seed,
}

const SMALLEST: usize = 64;

impl ChildTable {
    /// A table without entries.
    pub fn new(seed: Seed) -> ChildTable {
        ChildTable { entries: vec![Entry::default(); SMALLEST], length: 0, seed }
    }

    /// A table without entries that has room for so many.
    ///
    /// # Errors
    /// `out-of-memory`.
    pub fn with_room(length: usize, seed: Seed) -> Result<ChildTable> {
        Ok(ChildTable { entries: memory::filled(Entry::default(), room_for(length))?, length: 0, seed })
    }

    /// Whether another entry would make it too full.
    #[inline(always)]
    pub fn is_full(&self) -> bool {
        (self.length + 1) * 4 > self.entries.len() * 3
    }

    /// Empties the table and makes it larger; whoever owns it adds the entries again. Not having both at once saves the
    /// memory when there is least of it.
    ///
    /// # Errors
    /// `out-of-memory`.
    pub fn clear_and_grow(&mut self, outlook: Outlook) -> Result<()> {
        let expected = match outlook.fraction_read {
            fraction if fraction > 0.02 => (self.length as f32 / fraction * 1.05) as usize,
            _ => 0,
        };
        let length = expected.clamp(self.length + self.length / 2, self.length * 8);
        self.entries = Vec::new();
        self.entries = memory::filled(Entry::default(), room_for(length))?;
        self.length = 0;
        Ok(())
    }

    /// Adds an entry that is not there. The table must not be full.
    #[inline]
    pub fn add(&mut self, entry: Entry) {
        let mut slot = self.first_slot(entry.parent, entry.key);
        while self.entries[slot].row != 0 {
            slot = self.after(slot);
        }
        self.entries[slot] = entry;
        self.length += 1;
    }

    /// Says what follows the row to which an entry leads, if there is such an entry.
    pub fn set_next_key(&mut self, parent: u32, key: u32, next_key: u32) {
        let mut slot = self.first_slot(parent, key);
        while self.entries[slot].row != 0 {
            let entry = &mut self.entries[slot];
            if (entry.parent, entry.key) == (parent, key) {
                entry.next_key = next_key;
                return;
            }
            slot = self.after(slot);
        }
    }

    /// The entry that leads on from a node by a key.
    #[inline(always)]
    pub fn find(&self, parent: u32, key: u32) -> Option<Entry> {
        let mut slot = self.first_slot(parent, key);
        loop {
            let entry = self.entries[slot];
            if entry.row == 0 {
                return None;
            }
            if (entry.parent, entry.key) == (parent, key) {
                return Some(entry);
            }
            slot = self.after(slot);
        }
    }

    /// Where a search starts. With [`ChildTable::at`] and [`ChildTable::after`] it can be made in steps, so that many
    /// searches wait for memory at the same time.
    #[inline(always)]
    pub fn first_slot(&self, parent: u32, key: u32) -> usize {
        let hash = self.seed.hash(u64::from(parent) << 32 | u64::from(key));
        (((hash >> 32) * self.entries.len() as u64) >> 32) as usize
    }

    /// Where it goes on.
    #[inline(always)]
    pub fn after(&self, slot: usize) -> usize {
        if slot + 1 == self.entries.len() { 0 } else { slot + 1 }
    }

    /// What stands there.
    #[inline(always)]
    pub fn at(&self, slot: usize) -> Entry {
        self.entries[slot]
    }
}

const fn room_for(length: usize) -> usize {
    let slots = length + length * 2 / 5;
    if slots < SMALLEST { SMALLEST } else { slots }
}
