//! String indexes as they stand in the file. The table they point into usually comes last, so they are kept as they are
//! and checked at the end; what does not even fit 32 bits is remembered apart, so that the error can name it.

/// What stands for an index that cannot be right.
pub const WILD: u32 = u32::MAX;

/// Indexes that are negative or beyond 32 bits.
#[derive(Debug, Default)]
pub struct StringIndexes {
    wild: Vec<(u32, &'static str, i64)>,
}

/// More of them need not be told apart: the first one met is the one reported.
const MOST_REMEMBERED: usize = 1000;

impl StringIndexes {
    /// The index that field `field` of the record at `at` holds, or [`WILD`].
    #[inline]
    pub fn take(&mut self, value: u64, at: u32, field: &'static str) -> u32 {
        match u32::try_from(value) {
            Ok(index) if index != WILD => index,
            _ => {
                if self.wild.len() < MOST_REMEMBERED {
                    self.wild.push((at, field, value as i64));
                }
                WILD
            }
        }
    }

    /// What stood in a field, given what [`StringIndexes::take`] made of it.
    pub fn original(&self, index: u32, at: u32, field: &'static str) -> i64 {
        let remembered = self.wild.iter().find(|(wild_at, wild_field, _)| *wild_at == at && *wild_field == field);
        match remembered {
            Some((_, _, value)) if index == WILD => *value,
            _ => i64::from(index),
        }
    }
}
