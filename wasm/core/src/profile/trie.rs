//! The table of distinct paths: stacks as paths of locations, call trees as paths of frames, label sets as paths of labels.
//!
//! A path that is new shares its first nodes with paths that are known and then goes its own way to the end, and most
//! nodes are in such a last stretch. So nodes are stored in *chains*: a node's first child is simply the next row. All
//! other children start a chain of their own, which begins with a header that names the parent. The whole table is one
//! column of 32-bit words:
//!
//! ```text
//! row     0     1  2  3  4   5              6  7   8              9
//! word    root  a  b  c  d   HEADER|row 2   x  y   HEADER|row 1   z      paths  abcd  abxy  az
//! ```
//!
//! A path is followed by comparing consecutive words; only where it leaves a chain is a hash table asked, and that has
//! one entry a chain, not one a node. Matches are compared in full, so no figure rests on a hash.

use crate::blocks::each_block;
use crate::child_table::{ChildTable, Entry, NO_KEY};
use crate::hash::Seed;
use crate::memory::{self, Outlook};
use crate::problem::{Kind, Problem, Result};

/// The row of the root, the empty path.
pub const ROOT: u32 = 0;

/// Keys are below this.
pub const MAX_KEY: u32 = HEADER - 1;

const HEADER: u32 = 1 << 31;

/// What a row of the table holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Word {
    /// A node with this key. Its parent is the row before, or what the header before it says.
    Node(u32),
    /// The start of a chain that leaves from this row.
    Header(u32),
}

/// Nodes in a row, each the child of the one before.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Chain {
    /// The node it leaves from.
    pub parent: u32,
    /// Its first row.
    pub start: u32,
    /// The row behind its last.
    pub end: u32,
}

/// Distinct paths of 31-bit keys. A node is named by its row; a parent's row is below its children's.
#[derive(Clone, Debug)]
pub struct Trie {
    words: Vec<u32>,
    /// First rows of chains.
    starts: ChildTable,
    seed: Seed,
    chains: usize,
}

impl Trie {
    /// A table that holds the root alone.
    pub fn new(seed: Seed) -> Trie {
        Trie { words: vec![0], starts: ChildTable::new(seed), seed, chains: 0 }
    }

    /// Rows, headers included.
    pub fn len(&self) -> usize {
        self.words.len()
    }

    /// Whether the root is all there is.
    pub fn is_empty(&self) -> bool {
        self.words.len() == 1
    }

    /// Nodes, the root not counted.
    pub fn nodes(&self) -> usize {
        self.words.len() - 1 - self.chains
    }

    /// Chains that start with a header.
    pub fn chains(&self) -> usize {
        self.chains
    }

    /// What stands in a row other than the root's.
    #[inline(always)]
    pub fn word(&self, row: u32) -> Word {
        decode(self.words[row as usize])
    }

    /// The rows behind the root, in order.
    pub fn rows(&self) -> impl Iterator<Item = (u32, Word)> + '_ {
        self.words.iter().enumerate().skip(1).map(|(row, &word)| (row as u32, decode(word)))
    }

    /// The key of a node other than the root.
    #[inline(always)]
    pub fn key(&self, node: u32) -> u32 {
        self.words[node as usize]
    }

    /// The keys of rows that follow each other in a chain.
    #[inline(always)]
    pub fn keys(&self, start: u32, end: u32) -> &[u32] {
        &self.words[start as usize..end as usize]
    }

    /// The parent of a node other than the root.
    #[inline(always)]
    pub fn parent(&self, node: u32) -> u32 {
        let before = self.words[node as usize - 1];
        // The root's own word is 0, so row 1 finds row 0 like any other.
        if before & HEADER == 0 { node - 1 } else { before & !HEADER }
    }

    /// What stands in the row behind a node: a key if the chain goes on, else something that is no key.
    #[inline(always)]
    pub(super) fn word_after(&self, node: u32) -> u32 {
        self.words.get(node as usize + 1).copied().unwrap_or(NO_KEY)
    }

    /// The child of `node` with this key.
    #[inline(always)]
    pub fn child(&self, node: u32, key: u32) -> Option<u32> {
        let next = node as usize + 1;
        if next < self.words.len() && self.words[next] == key {
            return Some(next as u32);
        }
        self.starts.find(node, key).map(|entry| entry.row)
    }

    /// Adds what is missing of a path, from `node` on; `keys` are leaf first. Gives the path's end. Of rows below `known`
    /// it is known already that the path does not go on in the row behind `node`.
    ///
    /// # Errors
    /// `out-of-memory`, `too-many-frames`.
    #[inline]
    pub fn extend(&mut self, mut node: u32, keys: &[u32], known: u32, outlook: Outlook) -> Result<u32> {
        let mut rest = keys;
        let mut in_table = node + 1 < known;
        while let Some((&key, before)) = rest.split_last() {
            let child =
                if in_table { self.starts.find(node, key).map(|entry| entry.row) } else { self.child(node, key) };
            match child {
                Some(child) => node = child,
                None => break,
            }
            in_table = false;
            rest = before;
        }
        if let Some((&key, before)) = rest.split_last() {
            self.check_size(rest.len() + 1)?;
            memory::reserve(&mut self.words, rest.len() + 1, outlook)?;
            node = self.add(node, key, before.last().copied().unwrap_or(NO_KEY), outlook)?;
            self.words.extend(before.iter().rev());
            node += before.len() as u32;
        }
        Ok(node)
    }

    /// Follows a path along the chain that `node` is in: gives the last node reached and how many keys are left.
    #[inline(always)]
    pub(super) fn along_chain(&self, mut node: u32, keys: &[u32]) -> (u32, usize) {
        let mut left = keys.len();
        while left > 0 && self.words.get(node as usize + 1) == Some(&keys[left - 1]) {
            node += 1;
            left -= 1;
        }
        (node, left)
    }

    pub(super) const fn starts(&self) -> &ChildTable {
        &self.starts
    }

    /// Adds a child that is not there, for whose words there is room; `next_key` will follow it.
    #[inline]
    fn add(&mut self, node: u32, key: u32, next_key: u32, outlook: Outlook) -> Result<u32> {
        if node as usize + 1 == self.words.len() {
            // The last row's chain goes on.
            self.words.push(key);
            self.note_next_key(node, key);
            return Ok(node + 1);
        }
        if self.starts.is_full() {
            self.starts.clear_and_grow(outlook)?;
            self.add_starts();
        }
        let row = self.words.len() as u32 + 1;
        self.words.extend([node | HEADER, key]);
        self.chains += 1;
        self.starts.add(Entry { parent: node, key, row, next_key });
        Ok(row)
    }

    /// Completes the entry of a chain that had one row and now has two.
    fn note_next_key(&mut self, node: u32, next_key: u32) {
        if node != ROOT && self.words[node as usize - 1] & HEADER != 0 {
            let parent = self.words[node as usize - 1] & !HEADER;
            self.starts.set_next_key(parent, self.words[node as usize], next_key);
        }
    }

    #[inline(never)]
    fn add_starts(&mut self) {
        for (header, word) in self.words.iter().enumerate().filter(|(_, word)| **word & HEADER != 0) {
            let key = self.words[header + 1];
            let next_key = self.words.get(header + 2).copied().filter(|next| next & HEADER == 0).unwrap_or(NO_KEY);
            self.starts.add(Entry { parent: word & !HEADER, key, row: header as u32 + 1, next_key });
        }
    }

    fn check_size(&self, additional: usize) -> Result<()> {
        if self.words.len() + additional >= HEADER as usize {
            return Problem::new(Kind::TooManyFrames).with("frames", self.words.len() + additional).fail();
        }
        Ok(())
    }

    /// Gives every node another key, in the order of the rows, and gives up the index: from then on the table can be
    /// read, but not asked for children.
    #[inline]
    pub fn rekey(&mut self, mut new_key: impl FnMut(u32, u32) -> u32) {
        self.freeze();
        each_block(self.words.len(), |rows| rekey_block(&mut self.words[rows.clone()], rows.start, &mut new_key));
    }

    /// The chains in order.
    pub fn each_chain(&self) -> impl Iterator<Item = Chain> + '_ {
        let mut header = 0;
        core::iter::from_fn(move || {
            let chain = self.chain_at(header)?;
            header = chain.end as usize;
            Some(chain)
        })
    }

    /// The chain with its header in this row.
    #[inline(never)]
    fn chain_at(&self, header: usize) -> Option<Chain> {
        let parent = match self.words.get(header)? {
            // The first chain leaves from the root, which stands where the others have their header.
            _ if header == 0 => ROOT,
            word => word & !HEADER,
        };
        let start = header + 1;
        let length = self.words[start..].iter().position(|word| word & HEADER != 0);
        let end = length.map_or(self.words.len(), |length| start + length);
        Some(Chain { parent, start: start as u32, end: end as u32 })
    }

    /// Marks the rows from which chains leave.
    pub fn mark_parents(&self, marks: &mut super::Marks) {
        each_block(self.words.len(), |rows| mark_parents_block(&self.words[rows], marks));
    }

    /// The same paths with each node replaced by the keys that `keys_of` gives for it, one or more in a row. The rows
    /// marked in `marks` (which must be counted, and hold the parents of all chains) are given as they are now, in order.
    ///
    /// # Errors
    /// `out-of-memory`, `too-many-frames`.
    pub fn expand(
        &self,
        marks: &super::Marks,
        mut keys_of: impl FnMut(u32) -> core::ops::Range<u32>,
    ) -> Result<(Trie, Vec<u32>)> {
        let mut expanded =
            Trie { words: vec![0], starts: ChildTable::new(self.seed), seed: self.seed, chains: self.chains };
        let mut moved = Vec::new();
        if marks.has(ROOT) {
            moved.push(ROOT);
        }
        for (row, &word) in self.words.iter().enumerate().skip(1) {
            if word & HEADER != 0 {
                let parent = moved[marks.rank(word & !HEADER)];
                memory::push(&mut expanded.words, parent | HEADER, Outlook::default())?;
                continue;
            }
            let keys = keys_of(word);
            expanded.check_size(keys.len())?;
            memory::reserve(&mut expanded.words, keys.len(), Outlook::default())?;
            expanded.words.extend(keys);
            if marks.has(row as u32) {
                memory::push(&mut moved, expanded.words.len() as u32 - 1, Outlook::default())?;
            }
        }
        Ok((expanded, moved))
    }

    /// Gives up the index: from then on the table can be read, but not asked for children.
    pub fn freeze(&mut self) {
        self.starts = ChildTable::new(self.seed);
        self.words.shrink_to_fit();
    }
}

#[inline(never)]
fn rekey_block(words: &mut [u32], first_row: usize, new_key: &mut impl FnMut(u32, u32) -> u32) {
    for (index, word) in words.iter_mut().enumerate() {
        let row = (first_row + index) as u32;
        if *word & HEADER == 0 && row != ROOT {
            *word = new_key(row, *word);
        }
    }
}

#[inline(never)]
fn mark_parents_block(words: &[u32], marks: &mut super::Marks) {
    words.iter().filter(|word| **word & HEADER != 0).for_each(|word| marks.set(word & !HEADER));
}

#[inline(always)]
const fn decode(word: u32) -> Word {
    if word & HEADER == 0 { Word::Node(word) } else { Word::Header(word & !HEADER) }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::HashMap;

    fn path_of(trie: &Trie, mut node: u32) -> Vec<u32> {
        let mut keys = Vec::new();
        while node != ROOT {
            keys.push(trie.key(node));
            node = trie.parent(node);
        }
        keys
    }

    #[test]
    fn shares_prefixes_and_stores_the_rest_in_a_row() {
        let mut trie = Trie::new(Seed::new(1));
        let outlook = Outlook::default();
        let abcd = trie.extend(ROOT, &[4, 3, 2, 1], 0, outlook).unwrap();
        let abxy = trie.extend(ROOT, &[6, 5, 2, 1], 0, outlook).unwrap();
        assert_eq!((abcd, abxy), (4, 7));
        assert_eq!(trie.word(5), Word::Header(2));
        assert_eq!(trie.extend(ROOT, &[2, 1], 0, outlook).unwrap(), 2);
        assert_eq!(trie.extend(ROOT, &[], 0, outlook).unwrap(), ROOT);
        assert_eq!((trie.nodes(), trie.chains()), (6, 1));
    }

    /// The slow twin: a map from path to node.
    #[test]
    fn agrees_with_a_map_of_paths() {
        for seed in 0..50_u64 {
            let mut random = crate::testing::Random::new(seed);
            let mut trie = Trie::new(Seed::new(seed.wrapping_mul(0x1234_5678_9abc_def1)));
            let mut known: HashMap<Vec<u32>, u32> = HashMap::new();
            for _ in 0..400 {
                let depth = random.below(12) as usize;
                let keys: Vec<u32> = (0..depth).map(|_| random.below(1 + seed % 5) as u32).collect();
                let node = trie.extend(ROOT, &keys, 0, Outlook::default()).unwrap();
                assert_eq!(path_of(&trie, node), keys, "seed {seed}");
                assert_eq!(*known.entry(keys).or_insert(node), node, "seed {seed}");
            }
        }
    }
}
