//! What each function costs: by itself (flat) and with what it calls (cum).

use super::amount::Amount;
use super::call_tree::CallTree;
use super::frames::{Frames, HIDDEN};
use super::weights::Weights;
use crate::memory;
use crate::problem::Result;
use crate::profile::{Profile, ROOT};

/// One row a frame that at least one sample with a value passes through.
#[derive(Debug)]
pub struct TopTable<A> {
    /// The frame.
    pub frame: Vec<u32>,
    /// Value of the samples whose leaf it is.
    pub flat: Vec<A>,
    /// Value of the samples in whose stack it is, each counted once however often it is there.
    pub cum: Vec<A>,
}

/// By which column rows are ordered.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TopOrder {
    /// Self.
    Flat,
    /// Total.
    Cum,
}

const NONE: u32 = u32::MAX;

/// Adds up flat and cum in one walk through the tree, down and up again, that knows which frames are on the path.
///
/// # Errors
/// `out-of-memory`.
pub fn top_table<A: Amount>(
    profile: &Profile,
    frames: &Frames,
    tree: &CallTree,
    weights: &Weights<A>,
) -> Result<TopTable<A>> {
    let count = frames.names.len();
    let mut flat = memory::filled(A::default(), count)?;
    let mut cum = memory::filled(A::default(), count)?;
    let mut on_path: Vec<u32> = memory::filled(0, count)?;
    let mut seen = memory::filled(false, count)?;
    let mut self_value = weights.total.clone();
    let (first_child, next_sibling) = children(tree, weights, &mut self_value)?;
    let frame_of = |row: u32| frames.of_site[profile.stacks.key(row) as usize];
    let mut segment = 0;
    loop {
        if segment != 0 {
            let total = weights.total[segment];
            for row in tree.first[segment]..=tree.last[segment] {
                let frame = frame_of(row);
                if frame == HIDDEN {
                    continue;
                }
                let frame = frame as usize;
                if on_path[frame] == 0 {
                    cum[frame] += total;
                    seen[frame] = true;
                }
                on_path[frame] += 1;
            }
            flat[frame_of(tree.last[segment]) as usize] += self_value[segment];
        }
        if first_child[segment] != NONE {
            segment = first_child[segment] as usize;
            continue;
        }
        // Up until there is a sibling to go to.
        while segment != 0 && next_sibling[segment] == NONE {
            leave(tree, segment, &mut on_path, frame_of);
            segment = tree.parent[segment] as usize;
        }
        if segment == 0 {
            break;
        }
        leave(tree, segment, &mut on_path, frame_of);
        segment = next_sibling[segment] as usize;
    }
    let frame: Vec<u32> = (0..count as u32).filter(|frame| seen[*frame as usize]).collect();
    let of = |column: &[A]| frame.iter().map(|frame| column[*frame as usize]).collect();
    let (flat, cum) = (of(&flat), of(&cum));
    Ok(TopTable { frame, flat, cum })
}

#[inline]
fn leave(tree: &CallTree, segment: usize, on_path: &mut [u32], frame_of: impl Fn(u32) -> u32) {
    debug_assert_ne!(tree.first[segment], ROOT);
    for row in tree.first[segment]..=tree.last[segment] {
        let frame = frame_of(row);
        if frame != HIDDEN {
            on_path[frame as usize] -= 1;
        }
    }
}

/// Lists of children, without those that nothing passes through, and what is left to each segment itself.
fn children<A: Amount>(tree: &CallTree, weights: &Weights<A>, self_value: &mut [A]) -> Result<(Vec<u32>, Vec<u32>)> {
    let mut first_child = memory::filled(NONE, tree.len())?;
    let mut next_sibling = memory::filled(NONE, tree.len())?;
    for segment in (1..tree.len()).rev() {
        if weights.widths()[segment] == A::default() {
            continue;
        }
        let parent = tree.parent[segment] as usize;
        self_value[parent] -= weights.total[segment];
        next_sibling[segment] = first_child[parent];
        first_child[parent] = segment as u32;
    }
    Ok((first_child, next_sibling))
}

impl<A: Amount> TopTable<A> {
    /// The first `limit` rows in this order: by value, descending, then by name as bytes; rows whose value is 0 are last.
    pub fn ordered<'a>(&self, by: TopOrder, limit: usize, name: impl Fn(u32) -> &'a [u8]) -> Vec<u32> {
        let values = match by {
            TopOrder::Flat => &self.flat,
            TopOrder::Cum => &self.cum,
        };
        let compare = |&one: &u32, &other: &u32| {
            let (left, right) = (values[one as usize], values[other as usize]);
            let zero = A::default();
            (left == zero)
                .cmp(&(right == zero))
                .then_with(|| right.cmp(&left))
                .then_with(|| name(self.frame[one as usize]).cmp(name(self.frame[other as usize])))
        };
        let mut rows: Vec<u32> = (0..self.frame.len() as u32).collect();
        if limit < rows.len() {
            rows.select_nth_unstable_by(limit, compare);
            rows.truncate(limit);
        }
        rows.sort_unstable_by(compare);
        rows
    }
}
