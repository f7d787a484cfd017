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

use crate::hash::Seed;
use crate::hash_index::HashIndex;
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
    /// First rows of chains, by parent and key.
    index: HashIndex,
    seed: Seed,
    chains: usize,
}

impl Trie {
    /// A table that holds the root alone.
    pub fn new(seed: Seed) -> Trie {
        Trie { words: vec![0], index: HashIndex::new(), seed, chains: 0 }
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

    /// The parent of a node other than the root.
    #[inline(always)]
    pub fn parent(&self, node: u32) -> u32 {
        let before = self.words[node as usize - 1];
        // The root's own word is 0, so row 1 finds row 0 like any other.
        if before & HEADER == 0 { node - 1 } else { before & !HEADER }
    }

    /// The child of `node` with this key.
    #[inline(always)]
    pub fn child(&self, node: u32, key: u32) -> Option<u32> {
        let next = node as usize + 1;
        if next < self.words.len() && self.words[next] == key {
            return Some(next as u32);
        }
        self.find_chain(node, key)
    }

    #[inline(always)]
    fn find_chain(&self, node: u32, key: u32) -> Option<u32> {
        self.index.find(self.hash(node, key), |row| {
            self.words[row as usize] == key && self.words[row as usize - 1] == node | HEADER
        })
    }

    #[inline(always)]
    fn hash(&self, node: u32, key: u32) -> u64 {
        self.seed.hash(u64::from(node) << 32 | u64::from(key))
    }

    /// The child of `node` with this key, made if there is none.
    ///
    /// # Errors
    /// `out-of-memory`.
    #[inline]
    pub fn child_or_add(&mut self, node: u32, key: u32, outlook: Outlook) -> Result<u32> {
        match self.child(node, key) {
            Some(child) => Ok(child),
            None => self.add(node, key, outlook),
        }
    }

    /// Adds what is missing of a path, from `node` on; `keys` are leaf first. Gives the path's end.
    ///
    /// # Errors
    /// `out-of-memory`, `too-many-frames`.
    #[inline]
    pub fn extend(&mut self, mut node: u32, keys: &[u32], outlook: Outlook) -> Result<u32> {
        let mut rest = keys;
        while let Some((&key, before)) = rest.split_last() {
            match self.child(node, key) {
                Some(child) => node = child,
                None => break,
            }
            rest = before;
        }
        if let Some((&key, before)) = rest.split_last() {
            node = self.add(node, key, outlook)?;
            memory::reserve(&mut self.words, before.len(), outlook)?;
            self.check_size(before.len())?;
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

    /// Where the search for a chain starts that leaves `node` with this key.
    #[inline(always)]
    pub(super) fn first_slot(&self, node: u32, key: u32) -> usize {
        self.index.first_slot(self.hash(node, key))
    }

    pub(super) const fn index(&self) -> &HashIndex {
        &self.index
    }

    /// The words of the row before and of the row, for comparison with [`Trie::chain_start`].
    #[inline(always)]
    pub(super) fn pair(&self, row: u32) -> (u32, u32) {
        (self.words[(row as usize).saturating_sub(1)], self.words[row as usize])
    }

    /// What [`Trie::pair`] gives for the first row of the chain that leaves `node` with this key.
    #[inline(always)]
    pub(super) const fn chain_start(node: u32, key: u32) -> (u32, u32) {
        (node | HEADER, key)
    }

    /// Adds a child that is not there.
    fn add(&mut self, node: u32, key: u32, outlook: Outlook) -> Result<u32> {
        self.check_size(2)?;
        memory::reserve(&mut self.words, 2, outlook)?;
        if node as usize + 1 == self.words.len() {
            // The last row's chain goes on.
            self.words.push(key);
            return Ok(node + 1);
        }
        let first = self.words.len() as u32 + 1;
        self.words.extend([node | HEADER, key]);
        self.chains += 1;
        let (words, seed) = (&self.words, self.seed);
        self.index.insert(first, |row| {
            let parent = words[row as usize - 1] & !HEADER;
            seed.hash(u64::from(parent) << 32 | u64::from(words[row as usize]))
        })?;
        Ok(first)
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
        for (row, word) in self.words.iter_mut().enumerate().skip(1) {
            if *word & HEADER == 0 {
                *word = new_key(row as u32, *word);
            }
        }
    }

    /// The chains in order: the row they leave from, their first row and the one behind their last.
    pub fn each_chain(&self) -> impl Iterator<Item = Chain> + '_ {
        let mut header = 0;
        core::iter::from_fn(move || {
            let parent = match self.words.get(header)? {
                // The first chain leaves from the root, which stands where the others have their header.
                0 if header == 0 => ROOT,
                word => word & !HEADER,
            };
            let start = header + 1;
            let length = self.words[start..].iter().position(|word| word & HEADER != 0);
            header = length.map_or(self.words.len(), |length| start + length);
            Some(Chain { parent, start: start as u32, end: header as u32 })
        })
    }

    /// Marks the rows from which chains leave.
    pub fn mark_parents(&self, marks: &mut super::Marks) {
        self.words.iter().filter(|word| **word & HEADER != 0).for_each(|word| marks.set(word & !HEADER));
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
        let mut expanded = Trie { words: vec![0], index: HashIndex::new(), seed: self.seed, chains: self.chains };
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
        self.index = HashIndex::new();
        self.words.shrink_to_fit();
    }
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
        let abcd = trie.extend(ROOT, &[4, 3, 2, 1], outlook).unwrap();
        let abxy = trie.extend(ROOT, &[6, 5, 2, 1], outlook).unwrap();
        assert_eq!((abcd, abxy), (4, 7));
        assert_eq!(trie.word(5), Word::Header(2));
        assert_eq!(trie.extend(ROOT, &[2, 1], outlook).unwrap(), 2);
        assert_eq!(trie.extend(ROOT, &[], outlook).unwrap(), ROOT);
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
                let node = trie.extend(ROOT, &keys, Outlook::default()).unwrap();
                assert_eq!(path_of(&trie, node), keys, "seed {seed}");
                assert_eq!(*known.entry(keys).or_insert(node), node, "seed {seed}");
            }
        }
    }
}
