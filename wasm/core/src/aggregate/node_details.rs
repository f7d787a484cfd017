//! All that the samples behind one node say: its values in every sample type.

use super::call_tree::CallTree;
use crate::memory;
use crate::problem::Result;
use crate::profile::Samples;
use crate::select::Reason;

/// The values of a node.
#[derive(Debug)]
pub struct NodeValues {
    /// For each sample type the sum over the samples that end in the node.
    pub own: Vec<i128>,
    /// For each sample type the sum over the samples that pass through it.
    pub total: Vec<i128>,
    /// Samples that pass through with a value of the chosen type.
    pub samples: usize,
}

/// Adds up the values of one node in all types.
///
/// # Errors
/// `out-of-memory`.
pub fn node_values(
    tree: &CallTree,
    node: u32,
    samples: &Samples,
    reasons: Option<&[Reason]>,
    chosen_type: usize,
) -> Result<NodeValues> {
    let top = tree.segment_of(node) as usize;
    let ends_here = tree.last[top] == node;
    // Parents come before their children.
    let mut inside = memory::filled(false, tree.len())?;
    inside[top] = true;
    for segment in top + 1..tree.len() {
        inside[segment] = inside[tree.parent[segment] as usize];
    }
    let types = samples.values.len();
    let mut values = NodeValues { own: vec![0; types], total: vec![0; types], samples: 0 };
    for (sample, &segment) in tree.of_sample.iter().enumerate() {
        if !inside[segment as usize] || reasons.is_some_and(|reasons| reasons[sample] != Reason::Stays) {
            continue;
        }
        let own = ends_here && segment as usize == top;
        for (index, column) in samples.values.iter().enumerate() {
            let value = i128::from(column[sample]);
            values.total[index] += value;
            values.own[index] += if own { value } else { 0 };
        }
        values.samples += usize::from(samples.values[chosen_type][sample] != 0);
    }
    Ok(values)
}
