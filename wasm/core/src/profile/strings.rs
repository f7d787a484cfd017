//! The string table: one byte buffer and the end of each string.

use crate::memory::{self, Outlook};
use crate::problem::Result;

/// The row of a string.
pub type StringId = u32;

/// Byte strings. They are not decoded: names compare as bytes, and nothing says they are UTF-8.
#[derive(Debug, Default)]
pub struct Strings {
    bytes: Vec<u8>,
    ends: Vec<u32>,
}

impl Strings {
    /// Appends a string.
    ///
    /// # Errors
    /// `out-of-memory`.
    pub fn push(&mut self, string: &[u8], outlook: Outlook) -> Result<StringId> {
        memory::reserve(&mut self.bytes, string.len(), outlook)?;
        self.bytes.extend_from_slice(string);
        memory::push(&mut self.ends, self.bytes.len() as u32, outlook)?;
        Ok(self.ends.len() as u32 - 1)
    }

    /// How many there are.
    pub fn len(&self) -> usize {
        self.ends.len()
    }

    /// Whether there is none.
    pub fn is_empty(&self) -> bool {
        self.ends.is_empty()
    }

    /// One string; empty for a row that does not exist.
    pub fn get(&self, id: StringId) -> &[u8] {
        let row = id as usize;
        let end = self.ends.get(row).copied().unwrap_or(0) as usize;
        let start = if row == 0 { 0 } else { self.ends.get(row - 1).copied().unwrap_or(0) as usize };
        self.bytes.get(start..end).unwrap_or(&[])
    }
}
