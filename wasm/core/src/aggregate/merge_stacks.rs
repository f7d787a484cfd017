//! Which nodes of the stack table are one node of the call tree, because their paths of frames are the same.
//!
//! Chains of the stack table are followed through what is known of the tree so far. As in the stack table itself nearly
//! all the time is spent waiting for memory, so many chains are followed in step.

use super::paths::{HIDDEN, Paths};
use crate::child_table::{ChildTable, Entry};
use crate::hash::Seed;
use crate::memory::{self, Outlook};
use crate::problem::Result;
use crate::profile::{Chain, ROOT, Word};

/// What is known when all stacks are merged.
pub struct Merged {
    nodes: Vec<Node>,
    /// Where paths are new, in the order of the rows.
    pub stretches: Vec<Stretch>,
}

impl Merged {
    /// The node of the marked row of the stack table with this rank.
    #[inline(always)]
    pub fn node(&self, rank: usize) -> u32 {
        self.nodes[rank].row
    }

    /// The stretches alone, when the nodes are not needed any more.
    pub fn into_stretches(self) -> Vec<Stretch> {
        self.stretches
    }
}

/// A part of a chain in which every path of frames is new.
#[derive(Clone, Copy, Debug)]
pub struct Stretch {
    /// The node it leaves from.
    pub parent: u32,
    /// Its first row; that is the node with the first frame.
    pub start: u32,
}

/// A node, and the frame that follows it in its stretch, or [`HIDDEN`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Node {
    row: u32,
    next_frame: u32,
}

/// So many chains are followed in step.
const WALKS: usize = 128;

/// Merges all paths.
///
/// # Errors
/// `out-of-memory`.
pub fn merge_stacks(paths: Paths<'_>, seed: Seed) -> Result<Merged> {
    let rows = Rows { paths };
    // The largest first: what decoding left free is in pieces.
    let starts = ChildTable::with_room(paths.stacks.chains() + 1, seed)?;
    let nodes = memory::filled(Node { row: ROOT, next_frame: HIDDEN }, paths.marks.total())?;
    let mut stretches = Vec::new();
    memory::reserve(&mut stretches, paths.stacks.chains() + 1, Outlook::default())?;
    let mut merger = Merger { rows, nodes, stretches, starts };
    let mut walks: Vec<Walk> = Vec::with_capacity(WALKS);
    let mut active = Vec::with_capacity(WALKS);
    let mut chains = paths.stacks.each_chain();
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
    paths: Paths<'a>,
}

impl Rows<'_> {
    #[inline(always)]
    fn frame(&self, row: u32) -> u32 {
        self.paths.frame(row)
    }

    /// The first row behind `row` in its chain that is a frame, among those below `limit`.
    #[inline(always)]
    fn next(&self, row: u32, limit: u32) -> Option<(u32, u32)> {
        let mut next = row + 1;
        while next < limit {
            let Word::Node(key) = self.paths.stacks.word(next) else {
                return None;
            };
            let frame = self.paths.frame_of(next, key);
            if !self.paths.some_hidden || frame != HIDDEN {
                return Some((next, frame));
            }
            next += 1;
        }
        None
    }

    #[inline(always)]
    fn next_frame(&self, row: u32, limit: u32) -> u32 {
        self.next(row, limit).map_or(HIDDEN, |(_, frame)| frame)
    }

    /// The node that a row of a stretch belongs to: itself, or the frame above it when it is hidden.
    fn visible(&self, mut row: u32) -> u32 {
        // A stretch starts with a frame.
        while self.paths.some_hidden && self.frame(row) == HIDDEN {
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
    node: Node,
    started: bool,
    /// The frame of the row.
    frame: u32,
    /// Where the search for its stretch stands, and what is there.
    slot: usize,
    entry: Entry,
}

impl Walk {
    fn new(chain: Chain) -> Walk {
        let node = Node { row: ROOT, next_frame: HIDDEN };
        Walk { chain, row: chain.start, node, started: false, frame: 0, slot: 0, entry: Entry::default() }
    }
}

struct Merger<'a> {
    rows: Rows<'a>,
    nodes: Vec<Node>,
    stretches: Vec<Stretch>,
    /// First rows of stretches.
    starts: ChildTable,
}

impl Merger<'_> {
    /// Puts a walk at the node that its chain leaves; `rank` is that of the row it leaves.
    #[inline(always)]
    fn start(&self, walk: &mut Walk, rank: usize) {
        walk.started = true;
        walk.node = match walk.chain.parent {
            // The root need not be marked. Its stretch is the first chain, as far as that has been followed.
            ROOT => Node { row: ROOT, next_frame: self.rows.next_frame(ROOT, walk.row) },
            _ => self.nodes[rank],
        };
    }

    /// Takes one more row, whose node is `node`.
    #[inline(always)]
    fn advance(&mut self, walk: &mut Walk, node: Node) {
        if self.rows.paths.marks.has(walk.row) {
            let rank = self.rows.paths.marks.rank(walk.row);
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
            } else if frame == walk.node.next_frame
                && let Some((row, _)) = self.rows.next(walk.node.row, walk.row)
            {
                let next_frame = self.rows.next_frame(row, walk.row);
                self.advance(walk, Node { row, next_frame });
            } else {
                walk.frame = frame;
                return true;
            }
        }
        false
    }

    /// Follows all walks as far as the tree was known before any of them was begun.
    #[inline(never)]
    fn follow(&mut self, walks: &mut [Walk], first_row: u32, active: &mut Vec<usize>) {
        active.clear();
        // Loops of their own throughout, so that within each the accesses do not depend on each other.
        for (index, walk) in walks.iter_mut().enumerate() {
            // A chain that leaves one of these has to wait until that one is done.
            if walk.chain.parent < first_row {
                walk.slot = self.rows.paths.marks.rank(walk.chain.parent);
                active.push(index);
            }
        }
        for &index in active.iter() {
            let rank = walks[index].slot;
            self.start(&mut walks[index], rank);
        }
        active.retain(|&index| self.along_stretch(&mut walks[index]));
        for &index in active.iter() {
            self.search(&mut walks[index]);
        }
        while !active.is_empty() {
            for &index in active.iter() {
                walks[index].entry = self.starts.at(walks[index].slot);
            }
            active.retain(|&index| self.step(&mut walks[index]));
        }
    }

    #[inline(always)]
    fn search(&self, walk: &mut Walk) {
        walk.slot = self.starts.first_slot(walk.node.row, walk.frame);
    }

    /// Takes one step with what was found; false when the walk ends or leaves what is known.
    #[inline(always)]
    fn step(&mut self, walk: &mut Walk) -> bool {
        let entry = walk.entry;
        if entry.row == 0 {
            return false;
        }
        if (entry.parent, entry.key) != (walk.node.row, walk.frame) {
            walk.slot = self.starts.after(walk.slot);
            return true;
        }
        self.advance(walk, node_at(entry));
        if !self.along_stretch(walk) {
            return false;
        }
        self.search(walk);
        true
    }

    /// Follows a walk to its end, and adds what is new.
    #[inline(never)]
    fn finish(&mut self, walk: &mut Walk) -> Result<()> {
        if !walk.started {
            self.start(walk, self.rows.paths.marks.rank(walk.chain.parent));
        }
        while self.along_stretch(walk) {
            match self.starts.find(walk.node.row, walk.frame) {
                Some(entry) => self.advance(walk, node_at(entry)),
                None => return self.add(walk),
            }
        }
        Ok(())
    }

    /// Below a node that is new everything is new, so the rest of the chain is one stretch.
    fn add(&mut self, walk: &Walk) -> Result<()> {
        let (start, end) = (walk.row, walk.chain.end);
        let next_key = self.rows.next_frame(start, end);
        let parent = walk.node.row;
        memory::push(&mut self.stretches, Stretch { parent, start }, Outlook::default())?;
        self.starts.add(Entry { parent, key: walk.frame, row: start, next_key });
        let first = self.rows.paths.marks.rank(start);
        for (index, marked) in self.rows.paths.marks.between(start, end).enumerate() {
            let row = self.rows.visible(marked);
            self.nodes[first + index] = Node { row, next_frame: self.rows.next_frame(row, end) };
        }
        Ok(())
    }
}

/// The node to which an entry leads.
const fn node_at(entry: Entry) -> Node {
    Node { row: entry.row, next_frame: entry.next_key }
}
