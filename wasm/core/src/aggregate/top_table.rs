//! What each function costs: by itself (flat) and with what it calls (cum).

use super::amount::Amount;
use super::tree_view::TreeView;
use super::weights::NONE;
use crate::memory;
use crate::problem::Result;

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

/// Sums by frame, while the tree is walked.
struct Sums<A> {
    flat: Vec<A>,
    cum: Vec<A>,
    /// How often each frame is on the path to where the walk is.
    on_path: Vec<u32>,
    seen: Vec<bool>,
}

impl<A: Amount> Sums<A> {
    fn enter(&mut self, view: TreeView<'_, A>, segment: usize) {
        let total = view.weights.total[segment];
        for frame in view.frames_of(segment) {
            let frame = frame as usize;
            if self.on_path[frame] == 0 {
                self.cum[frame] += total;
                self.seen[frame] = true;
            }
            self.on_path[frame] += 1;
        }
        self.flat[view.frame(view.tree.last[segment]) as usize] += view.weights.self_value(segment as u32);
    }

    fn leave(&mut self, view: TreeView<'_, A>, segment: usize) {
        view.frames_of(segment).for_each(|frame| self.on_path[frame as usize] -= 1);
    }
}

/// Adds up flat and cum in one walk through the tree, down and up again, that knows which frames are on the path.
///
/// # Errors
/// `out-of-memory`.
pub fn top_table<A: Amount>(view: TreeView<'_, A>) -> Result<TopTable<A>> {
    let count = view.frames.names.len();
    let mut sums = Sums {
        flat: memory::filled(A::default(), count)?,
        cum: memory::filled(A::default(), count)?,
        on_path: memory::filled(0, count)?,
        seen: memory::filled(false, count)?,
    };
    let mut segment = 0;
    loop {
        if segment != 0 {
            sums.enter(view, segment as usize);
        }
        if view.weights.first_child(segment) != NONE {
            segment = view.weights.first_child(segment);
            continue;
        }
        // Up, until there is a sibling to go to.
        while segment != 0 && view.weights.next_sibling(segment) == NONE {
            sums.leave(view, segment as usize);
            segment = view.tree.parent[segment as usize];
        }
        if segment == 0 {
            break;
        }
        sums.leave(view, segment as usize);
        segment = view.weights.next_sibling(segment);
    }
    let frame: Vec<u32> = (0..count as u32).filter(|frame| sums.seen[*frame as usize]).collect();
    let of = |column: &[A]| frame.iter().map(|frame| column[*frame as usize]).collect();
    let (flat, cum) = (of(&sums.flat), of(&sums.cum));
    Ok(TopTable { frame, flat, cum })
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
