//! What a search matches in a tree: the union of the matched stacks, each counted once.

use super::amount::Amount;
use super::tree_view::TreeView;
use crate::memory;
use crate::problem::Result;
use crate::select::NameSearch;

/// What a search matches.
#[derive(Debug)]
pub struct Matches<A> {
    /// Value of the samples whose leaf matches.
    pub self_value: A,
    /// Value of the samples with a match in their stack.
    pub total: A,
    /// For each frame whether it matches.
    pub of_frame: Vec<bool>,
}

/// Tries a search on every name, once, and adds up what matches.
///
/// # Errors
/// `bad-expression`, `out-of-memory`.
pub fn matches<A: Amount>(view: TreeView<'_, A>, search: &str) -> Result<Matches<A>> {
    let mut search = NameSearch::new(search)?;
    let mut of_frame = memory::filled(false, view.frame_count())?;
    for (frame, matches) in of_frame.iter_mut().enumerate() {
        *matches = search.is_match(view.name(frame as u32));
    }
    let mut matches = Matches { self_value: A::default(), total: A::default(), of_frame };
    let mut covered = memory::filled(false, view.tree.len())?;
    for segment in 1..view.tree.len() {
        if view.weights.widths()[segment] == A::default() {
            continue;
        }
        let above = covered[view.tree.parent[segment] as usize];
        covered[segment] = above || view.frames_of(segment).any(|frame| matches.of_frame[frame as usize]);
        if covered[segment] && !above {
            matches.total += view.weights.total[segment];
        }
        if covered[segment] && matches.of_frame[view.frame(view.tree.last[segment]) as usize] {
            matches.self_value += view.weights.self_value(segment as u32);
        }
    }
    Ok(matches)
}
