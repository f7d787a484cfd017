//! From ids of the file to rows of a table.

use crate::hash::Seed;
use crate::hash_index::HashIndex;
use crate::memory;
use crate::problem::Result;

/// Which row has an id.
#[derive(Debug)]
pub enum IdRows {
    /// Row r has the id r + 1, as most producers number.
    Counted(u64),
    /// Row + 1 by id, for small ids in any order.
    Direct(Vec<u32>),
    /// Anything else.
    Hashed(HashIndex, Vec<u64>, Seed),
}

impl IdRows {
    /// Over the ids of a table's rows. Of several rows with one id the first has it; `again` gets the others.
    ///
    /// # Errors
    /// `out-of-memory`, and what `again` makes of a second row.
    pub fn new(ids: &[u64], seed: Seed, mut again: impl FnMut(usize) -> Result<()>) -> Result<IdRows> {
        if ids.iter().enumerate().all(|(row, &id)| id == row as u64 + 1) {
            return Ok(IdRows::Counted(ids.len() as u64));
        }
        let largest = ids.iter().copied().max().unwrap_or(0);
        if largest < ids.len() as u64 * 4 + 1024 {
            let mut rows = memory::filled(0, largest as usize + 1)?;
            for (row, &id) in ids.iter().enumerate() {
                match &mut rows[id as usize] {
                    free if *free == 0 => *free = row as u32 + 1,
                    _ => again(row)?,
                }
            }
            return Ok(IdRows::Direct(rows));
        }
        let mut index = HashIndex::new();
        for (row, &id) in ids.iter().enumerate() {
            match index.find(seed.hash(id), |other| ids[other as usize] == id) {
                None => index.insert(row as u32, |row| seed.hash(ids[row as usize]))?,
                Some(_) => again(row)?,
            }
        }
        Ok(IdRows::Hashed(index, ids.to_vec(), seed))
    }

    /// The row of an id. No row has the id 0.
    #[inline]
    pub fn row(&self, id: u64) -> Option<u32> {
        if id == 0 {
            return None;
        }
        match self {
            IdRows::Counted(length) => (id <= *length).then(|| id as u32 - 1),
            IdRows::Direct(rows) => match usize::try_from(id).ok().and_then(|id| rows.get(id)) {
                None | Some(0) => None,
                Some(row) => Some(row - 1),
            },
            IdRows::Hashed(index, ids, seed) => index.find(seed.hash(id), |row| ids[row as usize] == id),
        }
    }
}
