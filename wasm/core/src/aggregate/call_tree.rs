//! The call tree: what remains of the stacks when sites become frames.
//!
//! It is not a copy. A path of frames that is new is the same stretch of the stack table it came from, so a node of the
//! tree *is* a row of that table: the first row, in order, whose path of frames it has. Only where stacks that differ in
//! their sites agree in their frames does one stretch fall upon another, and only there anything is looked up. What the
//! tree itself holds is its shape in *segments*, stretches of nodes in which nothing happens: within one no sample ends
//! and no other path leaves, so all its nodes have the same total. There are at most twice as many segments as distinct
//! stacks, however deep these are, and values are added up over segments.

use std::cell::OnceCell;

use super::merge_stacks::{Merged, Stretch, merge_stacks};
use super::paths::Paths;
use crate::blocks::each_block;
use crate::hash::Seed;
use crate::memory::{self, Outlook};
use crate::problem::Result;
use crate::profile::{Marks, ROOT};

/// The shape of a call tree. Segment 0 is the root; a segment's parent comes before it.
#[derive(Debug)]
pub struct CallTree {
    /// The row of each segment's first node.
    pub first: Vec<u32>,
    /// The row of each segment's last node, at which samples may end.
    pub last: Vec<u32>,
    /// The segment from whose last node each segment leaves.
    pub parent: Vec<u32>,
    /// The segment at whose end each sample ends.
    pub of_sample: Vec<u32>,
    /// The last rows of all segments.
    marks: Marks,
    preorder: OnceCell<Vec<u32>>,
}

impl CallTree {
    /// The tree of the paths that end at these rows, one a sample. The rows must be marked in the paths.
    ///
    /// # Errors
    /// `out-of-memory`.
    pub fn new(paths: Paths<'_>, ends_of_samples: &[u32], seed: Seed) -> Result<CallTree> {
        let merged = merge_stacks(paths, seed)?;
        let ends = Ends { merged: &merged, rows: paths.marks };
        let mut marks = Marks::new(paths.stacks.len())?;
        marks.set(ROOT);
        let mut of_sample = memory::filled(ROOT, ends_of_samples.len())?;
        each_block(of_sample.len(), |rows| ends.nodes_of(&ends_of_samples[rows.clone()], &mut of_sample[rows]));
        marks.set_all(&of_sample);
        merged.stretches.iter().for_each(|stretch| marks.set(stretch.parent));
        let segments = marks.count()?;
        each_block(of_sample.len(), |rows| segments_of(&marks, &mut of_sample[rows]));
        let stretches = merged.into_stretches();
        let mut tree = CallTree {
            first: vec![ROOT],
            last: vec![ROOT],
            parent: vec![0],
            of_sample,
            marks,
            preorder: OnceCell::new(),
        };
        tree.add_segments(&stretches, segments)?;
        Ok(tree)
    }

    fn add_segments(&mut self, stretches: &[Stretch], segments: usize) -> Result<()> {
        for column in [&mut self.first, &mut self.last, &mut self.parent] {
            memory::reserve(column, segments, Outlook::default())?;
        }
        for (index, stretch) in stretches.iter().enumerate() {
            // What lies between a stretch and the next is no node, and not marked.
            let end = stretches.get(index + 1).map_or(u32::MAX, |next| next.start);
            self.add_stretch(stretch, end);
        }
        Ok(())
    }

    #[inline(never)]
    fn add_stretch(&mut self, stretch: &Stretch, end: u32) {
        let mut parent = self.marks.rank(stretch.parent) as u32;
        let mut first = stretch.start;
        for last in self.marks.between(stretch.start, end) {
            self.first.push(first);
            self.last.push(last);
            self.parent.push(parent);
            parent = self.last.len() as u32 - 1;
            first = last + 1;
        }
    }

    /// How many segments there are, the root's included.
    pub fn len(&self) -> usize {
        self.last.len()
    }

    /// Whether the root is all there is.
    pub fn is_empty(&self) -> bool {
        self.last.len() == 1
    }

    /// All segments, each followed by what is below it.
    ///
    /// # Errors
    /// `out-of-memory`.
    pub fn preorder(&self) -> Result<&[u32]> {
        if let Some(order) = self.preorder.get() {
            return Ok(order);
        }
        let mut sizes: Vec<u32> = memory::filled(1, self.len())?;
        for segment in (1..self.len()).rev() {
            sizes[self.parent[segment] as usize] += sizes[segment];
        }
        let mut order = memory::filled(0, self.len())?;
        // Where the next child of each segment goes.
        let mut next: Vec<u32> = memory::filled(1, self.len())?;
        for segment in 1..self.len() {
            let place = &mut next[self.parent[segment] as usize];
            let own = *place;
            *place += sizes[segment];
            next[segment] = own + 1;
            order[own as usize] = segment as u32;
        }
        Ok(self.preorder.get_or_init(|| order))
    }

    /// The segment that a node is in.
    pub fn segment_of(&self, node: u32) -> u32 {
        self.marks.rank(node) as u32
    }
}

/// The nodes of the rows at which something happens.
struct Ends<'a> {
    merged: &'a Merged,
    rows: &'a Marks,
}

impl Ends<'_> {
    #[inline(never)]
    fn nodes_of(&self, rows: &[u32], nodes: &mut [u32]) {
        for (node, &row) in nodes.iter_mut().zip(rows) {
            *node = self.merged.node(self.rows.rank(row));
        }
    }
}

/// Turns nodes into the segments they end.
#[inline(never)]
fn segments_of(marks: &Marks, nodes: &mut [u32]) {
    nodes.iter_mut().for_each(|node| *node = marks.rank(*node) as u32);
}
