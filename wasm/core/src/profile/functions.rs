//! Functions: the columns of the function table.

use super::StringId;

/// One row a function.
#[derive(Debug, Default)]
pub struct Functions {
    /// As people know it.
    pub name: Vec<StringId>,
    /// As the linker knows it.
    pub system_name: Vec<StringId>,
    /// Source file.
    pub file: Vec<StringId>,
    /// Line of its first line; 0 where the producer does not know.
    pub start_line: Vec<i64>,
}

impl Functions {
    /// How many rows.
    pub fn len(&self) -> usize {
        self.name.len()
    }

    /// Whether there is none.
    pub fn is_empty(&self) -> bool {
        self.name.is_empty()
    }
}
