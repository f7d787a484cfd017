//! Places in the code. A location has a line for the function there and one more for each function inlined into it.

/// One line of a location.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Line {
    /// Row of the function.
    pub function: u32,
    /// Line number as written.
    pub line: i64,
    /// Column as written.
    pub column: i64,
}

/// One row a location.
#[derive(Debug, Default)]
pub struct Locations {
    /// Row of the binary, or [`super::NO_ROW`].
    pub mapping: Vec<u32>,
    /// Address of the instruction.
    pub address: Vec<u64>,
    /// Where the lines of each location end in `lines`.
    pub line_ends: Vec<u32>,
    /// Lines of all locations, innermost (inlined) first within one.
    pub lines: Vec<Line>,
}

impl Locations {
    /// How many rows.
    pub fn len(&self) -> usize {
        self.address.len()
    }

    /// Whether there is none.
    pub fn is_empty(&self) -> bool {
        self.address.is_empty()
    }

    /// The lines of one location, innermost first.
    pub fn lines_of(&self, location: u32) -> &[Line] {
        let row = location as usize;
        let start = if row == 0 { 0 } else { self.line_ends[row - 1] as usize };
        &self.lines[start..self.line_ends[row] as usize]
    }
}
