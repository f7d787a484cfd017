//! A call tree with its names and values: what answers are made from.

use super::amount::Amount;
use super::call_tree::CallTree;
use super::naming::Naming;
use super::paths::{HIDDEN, Paths};
use super::weights::Weights;
use crate::profile::Profile;

/// One view of a profile.
#[derive(Debug)]
pub struct TreeView<'a, A> {
    /// The tables.
    pub profile: &'a Profile,
    /// What its sites are called.
    pub naming: &'a Naming,
    /// Names of frames that are no sites: labels. They are numbered behind those of the sites.
    pub label_names: &'a [String],
    /// The paths that make the tree.
    pub paths: Paths<'a>,
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
        self.paths.frame(row)
    }

    /// The frames of a segment other than the root, from the root's side.
    pub fn frames_of(self, segment: usize) -> impl DoubleEndedIterator<Item = u32> + use<'a, A> {
        let rows = self.tree.first[segment]..=self.tree.last[segment];
        rows.map(move |row| self.frame(row)).filter(|frame| *frame != HIDDEN)
    }

    /// How many frames there are.
    pub fn frame_count(&self) -> usize {
        self.naming.names.len() + self.label_names.len()
    }

    /// The bytes of a frame's name.
    pub fn name(&self, frame: u32) -> &'a [u8] {
        match (frame as usize).checked_sub(self.naming.names.len()) {
            None => self.naming.names.get(frame, &self.profile.strings),
            Some(label) => self.label_names[label].as_bytes(),
        }
    }

    /// A site that has this frame; none for a label.
    pub fn example(&self, frame: u32) -> Option<u32> {
        self.naming.example.get(frame as usize).copied()
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
        let name = |child: u32| self.name(self.frame(self.paths.frame_from(self.tree.first[child as usize])));
        let widths = self.weights.widths();
        children.sort_unstable_by(|&one, &other| {
            widths[other as usize].cmp(&widths[one as usize]).then_with(|| name(one).cmp(name(other)))
        });
    }
}
