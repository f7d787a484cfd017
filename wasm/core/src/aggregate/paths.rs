//! Paths of frames: a stack table, and what is a frame in it.

use crate::profile::{Marks, ROOT, Trie};

/// A row that is no frame: its callers and callees are drawn as if they called each other.
pub const HIDDEN: u32 = u32::MAX;

/// Rows of a stack table as frames.
#[derive(Clone, Copy, Debug)]
pub struct Paths<'a> {
    /// The table.
    pub stacks: &'a Trie,
    /// The rows at which paths end or chains leave.
    pub marks: &'a Marks,
    /// The frame of each key of the table, or [`HIDDEN`].
    pub of_key: &'a [u32],
    /// Whether any row is hidden.
    pub some_hidden: bool,
    /// Rows that are hidden whatever their key.
    pub hidden_rows: Option<&'a Marks>,
}

impl Paths<'_> {
    /// The frame of a node other than the root; [`HIDDEN`] for a row that is none.
    #[inline(always)]
    pub fn frame(&self, row: u32) -> u32 {
        self.frame_of(row, self.stacks.key(row))
    }

    /// The same of a row whose key is known.
    #[inline(always)]
    pub fn frame_of(&self, row: u32, key: u32) -> u32 {
        match self.hidden_rows {
            Some(hidden) if hidden.has(row) => HIDDEN,
            _ => self.of_key[key as usize],
        }
    }

    /// The first frame from `row` on. A segment ends with one.
    pub fn frame_from(&self, mut row: u32) -> u32 {
        while self.some_hidden && row != ROOT && self.frame(row) == HIDDEN {
            row += 1;
        }
        row
    }
}
