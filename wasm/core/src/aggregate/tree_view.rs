//! A call tree with its names and values: what answers are made from.

use super::amount::Amount;
use super::call_tree::CallTree;
use super::frames::{Frames, HIDDEN};
use super::weights::Weights;
use crate::profile::{Profile, ROOT};

/// One view of a profile.
#[derive(Debug)]
pub struct TreeView<'a, A> {
    /// The tables.
    pub profile: &'a Profile,
    /// What its sites are called.
    pub frames: &'a Frames,
    /// The shape.
    pub tree: &'a CallTree,
    /// The values.
    pub weights: &'a Weights<A>,
}

impl<A> Clone for TreeView<'_, A> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<A> Copy for TreeView<'_, A> {}

impl<'a, A: Amount> TreeView<'a, A> {
    /// The frame of a node other than the root; [`HIDDEN`] for a row that is no node.
    #[inline(always)]
    pub fn frame(&self, row: u32) -> u32 {
        self.frames.of_site[self.profile.stacks.key(row) as usize]
    }

    /// The first node from `row` on. A segment ends with one.
    pub fn frame_from(&self, mut row: u32) -> u32 {
        while self.frames.some_hidden && row != ROOT && self.frame(row) == HIDDEN {
            row += 1;
        }
        row
    }

    /// The frames of a segment other than the root, from the root's side.
    pub fn frames_of(self, segment: usize) -> impl DoubleEndedIterator<Item = u32> + use<'a, A> {
        let rows = self.tree.first[segment]..=self.tree.last[segment];
        rows.map(move |row| self.frame(row)).filter(|frame| *frame != HIDDEN)
    }

    /// The bytes of a frame's name.
    pub fn name(&self, frame: u32) -> &'a [u8] {
        self.frames.names.get(frame, &self.profile.strings)
    }

    /// How wide a segment is.
    #[inline(always)]
    pub fn width(&self, segment: u32) -> f64 {
        self.weights.widths()[segment as usize].to_f64()
    }

    /// The children of a segment, the widest first, then by name.
    pub fn sorted_children(&self, segment: u32, children: &mut Vec<u32>) {
        children.clear();
        children.extend(self.weights.children(segment));
        let name = |child: u32| self.name(self.frame(self.frame_from(self.tree.first[child as usize])));
        let widths = self.weights.widths();
        children.sort_unstable_by(|&one, &other| {
            widths[other as usize].cmp(&widths[one as usize]).then_with(|| name(one).cmp(name(other)))
        });
    }
}
