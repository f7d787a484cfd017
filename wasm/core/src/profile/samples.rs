//! Samples: the columns of the sample table.

/// One row a sample of the file, in its order.
#[derive(Debug, Default)]
pub struct Samples {
    /// Row of the stack's last frame (the leaf) in the stack table; the root for a sample without frames.
    pub stack: Vec<u32>,
    /// Row in the table of label sets; empty when no sample has a label.
    pub label_set: Vec<u32>,
    /// For each sample type a column of values.
    pub values: Vec<Vec<i64>>,
}

impl Samples {
    /// How many rows.
    pub fn len(&self) -> usize {
        self.stack.len()
    }

    /// Whether there is none.
    pub fn is_empty(&self) -> bool {
        self.stack.is_empty()
    }
}
