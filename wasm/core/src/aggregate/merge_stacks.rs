//! Which nodes of the stack table are one node of the call tree, because their paths of frames are the same.
//!
//! Chains of the stack table are followed through what is known of the tree so far. As in the stack table itself nearly
//! all the time is spent waiting for memory, so many chains are followed in step.

use super::frames::{Frames, HIDDEN};
use crate::hash::Seed;
use crate::hash_index::HashIndex;
use crate::memory::{self, Outlook};
use crate::problem::Result;
use crate::profile::{Chain, Marks, Profile, ROOT, Trie, Word};

/// What is known when all stacks are merged.
pub struct Merged {
    /// The node of each marked row of the stack table.
    pub nodes: Vec<u32>,
    /// Where paths are new, in the order of the rows.
    pub stretches: Vec<Stretch>,
}

/// A part of a chain in which every path of frames is new.
#[derive(Clone, Copy, Debug)]
pub struct Stretch {
    /// The node it leaves from.
    pub parent: u32,
    /// The first frame.
    frame: u32,
    /// Its first row; that is the node with this frame.
    pub start: u32,
    /// The row behind its last.
    pub end: u32,
}

/// So many chains are followed in step.
const WALKS: usize = 128;

/// Merges all stacks of a profile.
///
/// # Errors
/// `out-of-memory`.
pub fn merge_stacks(profile: &Profile, frames: &Frames, seed: Seed) -> Result<Merged> {
    let marks = &profile.stack_marks;
    let rows = Rows { stacks: &profile.stacks, of_site: &frames.of_site, some_hidden: frames.some_hidden, marks };
    let nodes = memory::filled(ROOT, marks.total())?;
    let mut merger = Merger { rows, nodes, stretches: Vec::new(), index: HashIndex::new(), seed };
    let mut walks: Vec<Walk> = Vec::with_capacity(WALKS);
    let mut active = Vec::with_capacity(WALKS);
    let mut chains = profile.stacks.each_chain();
    loop {
        walks.clear();
        walks.extend(chains.by_ref().take(WALKS).map(Walk::new));
        let Some(first_row) = walks.first().map(|walk| walk.row) else {
            break;
        };
        merger.follow(&mut walks, first_row, &mut active);
        for walk in &mut walks {
            merger.finish(walk)?;
        }
    }
    Ok(Merged { nodes: merger.nodes, stretches: merger.stretches })
}

/// Rows of the stack table and the frames they have.
#[derive(Clone, Copy)]
struct Rows<'a> {
    stacks: &'a Trie,
    of_site: &'a [u32],
    some_hidden: bool,
    marks: &'a Marks,
}

impl Rows<'_> {
    #[inline(always)]
    fn frame(&self, row: u32) -> u32 {
        self.of_site[self.stacks.key(row) as usize]
    }

    /// The next frame of the chain behind `node`, among the rows below `limit`.
    #[inline(always)]
    fn next(&self, node: u32, limit: u32) -> Option<(u32, u32)> {
        let mut row = node + 1;
        while row < limit {
            let Word::Node(site) = self.stacks.word(row) else {
                return None;
            };
            let frame = self.of_site[site as usize];
            if !self.some_hidden || frame != HIDDEN {
                return Some((row, frame));
            }
            row += 1;
        }
        None
    }

    /// The node that a row of a stretch belongs to: itself, or the frame above it when it is hidden.
    fn visible(&self, mut row: u32, stretch: Stretch) -> u32 {
        while self.some_hidden && self.frame(row) == HIDDEN {
            if row == stretch.start {
                return stretch.parent;
            }
            row -= 1;
        }
        row
    }
}

/// A chain on its way through the tree.
#[derive(Clone, Copy)]
struct Walk {
    chain: Chain,
    /// The next row to follow.
    row: u32,
    /// The node that the row before it belongs to.
    node: u32,
    started: bool,
    /// The frame of the row.
    frame: u32,
    /// Where the search for its stretch stands, and what that slot and the stretch in it hold.
    slot: usize,
    found: u32,
    candidate: Stretch,
}

impl Walk {
    fn new(chain: Chain) -> Walk {
        let candidate = Stretch { parent: 0, frame: 0, start: 0, end: 0 };
        Walk { chain, row: chain.start, node: ROOT, started: false, frame: 0, slot: 0, found: 0, candidate }
    }
}

struct Merger<'a> {
    rows: Rows<'a>,
    nodes: Vec<u32>,
    stretches: Vec<Stretch>,
    /// Stretches by parent and first frame.
    index: HashIndex,
    seed: Seed,
}

#[inline(always)]
fn hash(seed: Seed, node: u32, frame: u32) -> u64 {
    seed.hash(u64::from(node) << 32 | u64::from(frame))
}

impl Merger<'_> {
    #[inline(always)]
    fn start(&self, walk: &mut Walk) {
        walk.started = true;
        if walk.chain.parent != ROOT {
            walk.node = self.nodes[self.rows.marks.rank(walk.chain.parent)];
        }
    }

    /// Takes one more row, whose node is `node`.
    #[inline(always)]
    fn advance(&mut self, walk: &mut Walk, node: u32) {
        if self.rows.marks.has(walk.row) {
            let rank = self.rows.marks.rank(walk.row);
            self.nodes[rank] = node;
        }
        walk.node = node;
        walk.row += 1;
    }

    /// Goes on as far as the tree goes on within one of its stretches. False at the end of the walk's own chain.
    #[inline(always)]
    fn along_stretch(&mut self, walk: &mut Walk) -> bool {
        while walk.row < walk.chain.end {
            let frame = self.rows.frame(walk.row);
            if frame == HIDDEN {
                self.advance(walk, walk.node);
                continue;
            }
            match self.rows.next(walk.node, walk.row) {
                Some((next, found)) if found == frame => self.advance(walk, next),
                _ => {
                    walk.frame = frame;
                    return true;
                }
            }
        }
        false
    }

    /// Follows all walks as far as the tree was known before any of them was begun.
    fn follow(&mut self, walks: &mut [Walk], first_row: u32, active: &mut Vec<usize>) {
        active.clear();
        for (index, walk) in walks.iter_mut().enumerate() {
            // A chain that leaves one of these has to wait until that one is done.
            if walk.chain.parent < first_row {
                self.start(walk);
                active.push(index);
            }
        }
        active.retain(|&index| self.along_stretch(&mut walks[index]));
        for &index in active.iter() {
            let walk = &mut walks[index];
            walk.slot = self.index.first_slot(hash(self.seed, walk.node, walk.frame));
        }
        while !active.is_empty() {
            // Separate loops, so that within each the accesses do not depend on each other.
            for &index in active.iter() {
                walks[index].found = self.index.at(walks[index].slot);
            }
            for &index in active.iter() {
                let walk = &mut walks[index];
                if let Some(stretch) = self.stretches.get(walk.found.wrapping_sub(1) as usize) {
                    walk.candidate = *stretch;
                }
            }
            active.retain(|&index| self.step(&mut walks[index]));
        }
    }

    /// Takes one step with what the slot proposed; false when the walk ends or leaves what is known.
    #[inline(always)]
    fn step(&mut self, walk: &mut Walk) -> bool {
        if walk.found == 0 {
            return false;
        }
        if (walk.candidate.parent, walk.candidate.frame) != (walk.node, walk.frame) {
            walk.slot = self.index.after(walk.slot);
            return true;
        }
        self.advance(walk, walk.candidate.start);
        if !self.along_stretch(walk) {
            return false;
        }
        walk.slot = self.index.first_slot(hash(self.seed, walk.node, walk.frame));
        true
    }

    /// Follows a walk to its end, and adds what is new.
    fn finish(&mut self, walk: &mut Walk) -> Result<()> {
        if !walk.started {
            self.start(walk);
        }
        while self.along_stretch(walk) {
            let is = |stretch: u32| {
                let known = self.stretches[stretch as usize];
                (known.parent, known.frame) == (walk.node, walk.frame)
            };
            match self.index.find(hash(self.seed, walk.node, walk.frame), is) {
                Some(stretch) => self.advance(walk, self.stretches[stretch as usize].start),
                None => return self.add(walk),
            }
        }
        Ok(())
    }

    /// Below a node that is new everything is new, so the rest of the chain is one stretch.
    fn add(&mut self, walk: &Walk) -> Result<()> {
        let stretch = Stretch { parent: walk.node, frame: walk.frame, start: walk.row, end: walk.chain.end };
        let row = self.stretches.len() as u32;
        memory::push(&mut self.stretches, stretch, Outlook::default())?;
        let (stretches, seed) = (&self.stretches, self.seed);
        self.index.insert(row, |row| {
            let stretch = stretches[row as usize];
            hash(seed, stretch.parent, stretch.frame)
        })?;
        let first = self.rows.marks.rank(stretch.start);
        for (index, row) in self.rows.marks.between(stretch.start, stretch.end).enumerate() {
            self.nodes[first + index] = self.rows.visible(row, stretch);
        }
        Ok(())
    }
}
