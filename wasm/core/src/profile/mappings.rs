//! Binaries: the columns of the mapping table.

use super::StringId;

/// One row a mapping.
#[derive(Debug, Default)]
pub struct Mappings {
    /// First address.
    pub start: Vec<u64>,
    /// First address behind it.
    pub limit: Vec<u64>,
    /// Where `start` is in the file.
    pub offset: Vec<u64>,
    /// The binary.
    pub file: Vec<StringId>,
    /// Its build id.
    pub build_id: Vec<StringId>,
}

impl Mappings {
    /// How many rows.
    pub fn len(&self) -> usize {
        self.file.len()
    }

    /// Whether there is none.
    pub fn is_empty(&self) -> bool {
        self.file.is_empty()
    }
}
