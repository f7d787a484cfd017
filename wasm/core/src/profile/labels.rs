//! Labels: a table of distinct labels, and the distinct sets in which samples carry them.

use super::{StringId, Trie};

/// One label. It is text when `text` is not 0, else a number.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Label {
    /// Name of the label.
    pub key: StringId,
    /// Its text; 0 for a number.
    pub text: StringId,
    /// Its number.
    pub number: i64,
    /// Unit of the number; 0 for none.
    pub unit: StringId,
}

impl Label {
    /// google/pprof forgets a label that is neither text nor a number with a value or a unit.
    pub const fn says_something(&self) -> bool {
        self.text != 0 || self.number != 0 || self.unit != 0
    }
}

/// All labels of a profile.
#[derive(Debug)]
pub struct Labels {
    /// Distinct labels.
    pub rows: Vec<Label>,
    /// Distinct sets: paths of label rows, in the order of the file. The root is the empty set.
    pub sets: Trie,
}
