//! Adding up the values of one sample type in a call tree.

use super::amount::Amount;
use super::call_tree::CallTree;
use crate::memory;
use crate::problem::Result;

/// For each segment the sum over all samples that pass through it.
///
/// # Errors
/// `out-of-memory`.
pub fn totals<A: Amount>(tree: &CallTree, values: impl Iterator<Item = A>) -> Result<Vec<A>> {
    let mut totals = memory::filled(A::default(), tree.len())?;
    for (&segment, value) in tree.of_sample.iter().zip(values) {
        totals[segment as usize] += value;
    }
    for segment in (1..totals.len()).rev() {
        let total = totals[segment];
        totals[tree.parent[segment] as usize] += total;
    }
    Ok(totals)
}

/// What is added up in a tree for one sample type.
pub struct Weights<A> {
    /// Sum of the values, for each segment.
    pub total: Vec<A>,
    /// Sum of the values without their signs, where some are negative. It is what widths show: parts that cancel out in
    /// the total are still there.
    magnitude: Option<Vec<A>>,
}

impl<A: Amount> Weights<A> {
    /// Adds up a column of values.
    ///
    /// # Errors
    /// `out-of-memory`.
    pub fn new(tree: &CallTree, values: &[i64]) -> Result<Weights<A>> {
        let magnitude = match values.iter().any(|value| *value < 0) {
            true => Some(totals(tree, values.iter().map(|value| A::of(*value).magnitude()))?),
            false => None,
        };
        Ok(Weights { total: totals(tree, values.iter().map(|value| A::of(*value)))?, magnitude })
    }

    /// How wide each segment is.
    pub fn widths(&self) -> &[A] {
        self.magnitude.as_ref().unwrap_or(&self.total)
    }
}
