//! The part of a call tree that can be seen: from one node down, without what would be thinner than can be drawn.
//!
//! Nothing is trimmed in the data. A picture is asked for again when it is zoomed, with another start, and a tree that
//! is small is given whole.

use super::amount::Amount;
use super::call_tree::CallTree;
use super::frames::{Frames, HIDDEN};
use super::weights::Weights;
use crate::memory;
use crate::problem::Result;
use crate::profile::{Profile, ROOT};
use crate::query::Detail;

/// Columns of nodes, level by level from the start down, within a level from left to right. Siblings are ordered by
/// width, the widest first, then by name.
#[derive(Debug, Default)]
pub struct VisibleTree {
    /// The node in the call tree: it names the node as long as the frames stay the same.
    pub node: Vec<u32>,
    /// Row of the parent here; 0 for the start itself.
    pub parent: Vec<u32>,
    /// The frame; [`HIDDEN`] for the root.
    pub frame: Vec<u32>,
    /// Value of the samples that end in the node.
    pub self_value: Vec<f64>,
    /// Value of the samples that pass through it.
    pub total: Vec<f64>,
    /// How wide it is: the total, or where values are negative the sum of their magnitudes.
    pub width: Vec<f64>,
    /// Where it starts, in the unit of the widths; the start of the tree is at 0.
    pub left: Vec<f64>,
    /// Where each level ends in the columns.
    pub level_ends: Vec<u32>,
    /// The nodes above the start, root first, with their frames and totals.
    pub above: Vec<(u32, u32, f64)>,
    /// Whether every node below the start is here.
    pub whole: bool,
    /// Whether levels were left out at the bottom because there were too many nodes.
    pub cut: bool,
    /// Width of the root.
    pub root_width: f64,
    /// Total of the root.
    pub root_total: f64,
}

/// Stretches of the tree that can be seen.
struct Kept<A> {
    segment: Vec<u32>,
    first_child: Vec<u32>,
    next_sibling: Vec<u32>,
    self_value: Vec<A>,
}

const NONE: u32 = u32::MAX;

/// What is drawn of a tree.
///
/// # Errors
/// `out-of-memory`.
pub fn visible_tree<A: Amount>(
    profile: &Profile,
    frames: &Frames,
    tree: &CallTree,
    weights: &Weights<A>,
    detail: Detail,
) -> Result<VisibleTree> {
    let view = View { profile, frames, tree, weights };
    let whole = view.nodes_at_most(detail.most_nodes);
    let start = tree.segment_of(detail.root);
    let smallest = if whole { 0.0 } else { weights.widths()[start as usize].to_f64() * detail.smallest_share };
    let kept = view.keep(start, smallest)?;
    let mut visible = view.lay_out(&kept, detail);
    visible.whole = whole;
    visible.above = view.above(detail.root);
    visible.root_width = weights.widths()[0].to_f64();
    visible.root_total = weights.total[0].to_f64();
    Ok(visible)
}

struct View<'a, A> {
    profile: &'a Profile,
    frames: &'a Frames,
    tree: &'a CallTree,
    weights: &'a Weights<A>,
}

impl<A: Amount> View<'_, A> {
    fn frame(&self, node: u32) -> u32 {
        if node == ROOT { HIDDEN } else { self.frames.of_site[self.profile.stacks.key(node) as usize] }
    }

    /// The first row from `row` on that is a frame. A segment ends with one.
    fn frame_from(&self, mut row: u32) -> u32 {
        while self.frames.some_hidden && row != ROOT && self.frame(row) == HIDDEN {
            row += 1;
        }
        row
    }

    fn nodes_at_most(&self, most: usize) -> bool {
        let mut nodes = 0;
        for (segment, width) in self.weights.widths().iter().enumerate() {
            if *width != A::default() {
                nodes += (self.tree.last[segment] - self.tree.first[segment]) as usize + 1;
                if nodes > most {
                    return false;
                }
            }
        }
        true
    }

    /// The segments below `start` that are at least `smallest` wide.
    fn keep(&self, start: u32, smallest: f64) -> Result<Kept<A>> {
        let (tree, widths, totals) = (self.tree, self.weights.widths(), &self.weights.total);
        let mut row_of = memory::filled(NONE, tree.len())?;
        let mut kept = Kept {
            segment: vec![start],
            first_child: vec![NONE],
            next_sibling: vec![NONE],
            self_value: vec![totals[start as usize]],
        };
        row_of[start as usize] = 0;
        for segment in start as usize + 1..tree.len() {
            let above = row_of[tree.parent[segment] as usize];
            if above == NONE {
                continue;
            }
            kept.self_value[above as usize] -= totals[segment];
            let width = widths[segment];
            if width == A::default() || width.to_f64() < smallest {
                continue;
            }
            let row = kept.segment.len() as u32;
            row_of[segment] = row;
            memory::push(&mut kept.segment, segment as u32, Default::default())?;
            memory::push(&mut kept.self_value, totals[segment], Default::default())?;
            memory::push(&mut kept.next_sibling, kept.first_child[above as usize], Default::default())?;
            memory::push(&mut kept.first_child, NONE, Default::default())?;
            kept.first_child[above as usize] = row;
        }
        Ok(kept)
    }

    fn lay_out(&self, kept: &Kept<A>, detail: Detail) -> VisibleTree {
        let mut out = VisibleTree::default();
        let mut level: Vec<u32> = vec![0];
        let mut below = Vec::new();
        self.put(&mut out, kept, 0, detail.root, 0, 0.0);
        out.level_ends.push(1);
        let mut children = Vec::new();
        let mut start = 0;
        // `level` holds the kept segment of each node of the level that starts at row `start`.
        while !level.is_empty() {
            if out.node.len() > detail.most_nodes {
                out.cut = true;
                break;
            }
            for (index, &row) in level.iter().enumerate() {
                let parent = start + index;
                let (node, left) = (out.node[parent], out.left[parent]);
                if node != self.tree.last[kept.segment[row as usize] as usize] {
                    self.put(&mut out, kept, row, self.frame_from(node + 1), parent, left);
                    below.push(row);
                    continue;
                }
                self.sorted_children(kept, row, &mut children);
                let mut left = left;
                for &child in &children {
                    let segment = kept.segment[child as usize] as usize;
                    self.put(&mut out, kept, child, self.frame_from(self.tree.first[segment]), parent, left);
                    left += self.weights.widths()[segment].to_f64();
                    below.push(child);
                }
            }
            start = out.node.len() - below.len();
            if !below.is_empty() {
                out.level_ends.push(out.node.len() as u32);
            }
            core::mem::swap(&mut level, &mut below);
            below.clear();
        }
        out
    }

    fn put(&self, out: &mut VisibleTree, kept: &Kept<A>, row: u32, node: u32, parent: usize, left: f64) {
        let segment = kept.segment[row as usize] as usize;
        let ends_here = node == self.tree.last[segment];
        out.node.push(node);
        out.parent.push(parent as u32);
        out.frame.push(self.frame(node));
        out.self_value.push(if ends_here { kept.self_value[row as usize].to_f64() } else { 0.0 });
        out.total.push(self.weights.total[segment].to_f64());
        out.width.push(self.weights.widths()[segment].to_f64());
        out.left.push(left);
    }

    fn sorted_children(&self, kept: &Kept<A>, row: u32, children: &mut Vec<u32>) {
        children.clear();
        let mut child = kept.first_child[row as usize];
        while child != NONE {
            children.push(child);
            child = kept.next_sibling[child as usize];
        }
        let name = |child: u32| {
            let first = self.tree.first[kept.segment[child as usize] as usize];
            self.frames.names.get(self.frame(self.frame_from(first)), &self.profile.strings)
        };
        let widths = self.weights.widths();
        children.sort_unstable_by(|&one, &other| {
            let (wide, narrow) = (kept.segment[one as usize], kept.segment[other as usize]);
            widths[narrow as usize].cmp(&widths[wide as usize]).then_with(|| name(one).cmp(name(other)))
        });
    }

    fn above(&self, node: u32) -> Vec<(u32, u32, f64)> {
        let mut above = Vec::new();
        let mut segment = self.tree.segment_of(node) as usize;
        let mut row = node;
        while row != ROOT {
            if row == self.frame_from(self.tree.first[segment]) {
                segment = self.tree.parent[segment] as usize;
                row = self.tree.last[segment];
            } else {
                row -= 1;
                while self.frame(row) == HIDDEN && row != ROOT {
                    row -= 1;
                }
            }
            above.push((row, self.frame(row), self.weights.total[segment].to_f64()));
        }
        above.reverse();
        above
    }
}
