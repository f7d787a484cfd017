//! Finding many paths at once. A path leaves a chain about ten times on its way through a large table, and where it goes on
//! is each time somewhere else in memory. Done for one path the processor waits for nearly all of them, one after the
//! other; done for many paths in step it waits for them together.

use super::trie::Trie;
use crate::child_table::Entry;
use crate::memory::{self, Outlook};
use crate::problem::Result;

/// So many paths are looked up together.
const PATHS: usize = 128;

/// Paths that wait to be added to a table.
#[derive(Debug, Default)]
pub struct PathBatch {
    /// Keys of all paths, each leaf first.
    keys: Vec<u32>,
    searches: Vec<Search>,
    /// Searches that wait for an entry of the table of chains, and those that wait for the next row of a chain.
    at_entry: Vec<u32>,
    in_chain: Vec<u32>,
}

/// How far one path has been followed.
#[derive(Clone, Copy, Debug, Default)]
struct Search {
    /// Where its keys start and how many are left to follow.
    start: u32,
    left: u32,
    node: u32,
    /// Where the search for the chain it goes on in stands, and what is there.
    slot: u32,
    entry: Entry,
    /// What stands in the row behind the node.
    next: u32,
}

/// What a search does next.
enum Step {
    /// It ends, at the end of its path or where the table ends.
    Done,
    /// It looks for an entry.
    Entry,
    /// It looks at the next row of the chain.
    Chain,
}

impl Search {
    #[inline(always)]
    fn keys<'a>(&self, keys: &'a [u32]) -> &'a [u32] {
        &keys[self.start as usize..(self.start + self.left) as usize]
    }

    #[inline(always)]
    fn key(&self, keys: &[u32]) -> u32 {
        keys[(self.start + self.left) as usize - 1]
    }

    /// Arrives at a node with one key less to go, if there is any left, and goes on by the table.
    #[inline(always)]
    fn leave_chain(&mut self, trie: &Trie, keys: &[u32]) -> Step {
        if self.left == 0 {
            return Step::Done;
        }
        self.slot = trie.starts().first_slot(self.node, self.key(keys)) as u32;
        Step::Entry
    }

    #[inline(always)]
    fn at_entry(&mut self, trie: &Trie, keys: &[u32]) -> Step {
        let Entry { parent, key, row, next_key } = self.entry;
        if row == 0 {
            return Step::Done;
        }
        if (parent, key) != (self.node, self.key(keys)) {
            self.slot = trie.starts().after(self.slot as usize) as u32;
            return Step::Entry;
        }
        (self.node, self.left) = (row, self.left - 1);
        if self.left == 0 || self.key(keys) != next_key {
            // It leaves the chain at once: the chain itself need not be looked at.
            return self.leave_chain(trie, keys);
        }
        (self.node, self.left) = (row + 1, self.left - 1);
        if self.left == 0 { Step::Done } else { Step::Chain }
    }

    #[inline(always)]
    fn in_chain(&mut self, trie: &Trie, keys: &[u32]) -> Step {
        if self.next == self.key(keys) {
            let (node, left) = trie.along_chain(self.node + 1, &self.keys(keys)[..self.left as usize - 1]);
            (self.node, self.left) = (node, left as u32);
        }
        self.leave_chain(trie, keys)
    }
}

impl PathBatch {
    /// Where the keys of the next path go, leaf first; [`PathBatch::end_path`] ends it.
    pub fn keys(&mut self) -> &mut Vec<u32> {
        &mut self.keys
    }

    /// Forgets the keys of a path that was begun.
    pub fn drop_path(&mut self) {
        let end = self.searches.last().map_or(0, |search| search.start + search.left);
        self.keys.truncate(end as usize);
    }

    /// Ends a path; true when the batch is full.
    pub fn end_path(&mut self) -> bool {
        let start = self.searches.last().map_or(0, |search| search.start + search.left);
        let left = self.keys.len() as u32 - start;
        self.searches.push(Search { start, left, ..Search::default() });
        self.searches.len() == PATHS
    }

    /// Adds all paths to the table and their ends to `ends`, in their order.
    ///
    /// # Errors
    /// `out-of-memory`, `too-many-frames`.
    pub fn flush(&mut self, trie: &mut Trie, ends: &mut Vec<u32>, outlook: Outlook) -> Result<()> {
        self.find(trie);
        memory::reserve(ends, self.searches.len(), outlook)?;
        let known = trie.len() as u32;
        for search in &self.searches {
            // The paths before this one may have added some of what it misses.
            ends.push(trie.extend(search.node, search.keys(&self.keys), known, outlook)?);
        }
        self.searches.clear();
        self.keys.clear();
        Ok(())
    }

    /// Follows every path as far as the table has it.
    fn find(&mut self, trie: &Trie) {
        let Self { keys, searches, at_entry, in_chain } = self;
        at_entry.clear();
        in_chain.clear();
        in_chain.extend((0..searches.len() as u32).filter(|&index| searches[index as usize].left > 0));
        while !at_entry.is_empty() || !in_chain.is_empty() {
            // Loops of their own, so that the accesses do not depend on each other.
            for &index in in_chain.iter() {
                let search = &mut searches[index as usize];
                search.next = trie.word_after(search.node);
            }
            for &index in in_chain.iter() {
                if let Step::Entry = searches[index as usize].in_chain(trie, keys) {
                    at_entry.push(index);
                }
            }
            in_chain.clear();
            for &index in at_entry.iter() {
                let search = &mut searches[index as usize];
                search.entry = trie.starts().at(search.slot as usize);
            }
            let mut kept = 0;
            for at in 0..at_entry.len() {
                let index = at_entry[at];
                match searches[index as usize].at_entry(trie, keys) {
                    Step::Done => {}
                    Step::Chain => in_chain.push(index),
                    Step::Entry => {
                        at_entry[kept] = index;
                        kept += 1;
                    }
                }
            }
            at_entry.truncate(kept);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::hash::Seed;
    use crate::profile::ROOT;

    /// The slow twin adds one path after the other.
    #[test]
    fn adds_what_one_path_after_the_other_adds() {
        for seed in 0..60_u64 {
            let mut random = crate::testing::Random::new(seed);
            let (mut together, mut one_by_one) = (Trie::new(Seed::new(seed)), Trie::new(Seed::new(!seed)));
            let (mut batch, mut ends, mut expected) = (PathBatch::default(), Vec::new(), Vec::new());
            for _ in 0..2_000 {
                let depth = random.below(14) as usize;
                let keys: Vec<u32> = (0..depth).map(|_| random.below(1 + seed % 4) as u32).collect();
                expected.push(one_by_one.extend(ROOT, &keys, 0, Outlook::default()).unwrap());
                batch.keys().extend(&keys);
                if batch.end_path() {
                    batch.flush(&mut together, &mut ends, Outlook::default()).unwrap();
                }
                // A path that was begun and turned out to be broken.
                batch.keys().push(7);
                batch.drop_path();
            }
            batch.flush(&mut together, &mut ends, Outlook::default()).unwrap();
            assert_eq!(ends, expected, "seed {seed}");
            assert!(together.rows().eq(one_by_one.rows()), "seed {seed}");
        }
    }
}
