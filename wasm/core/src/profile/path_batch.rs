//! Finding many paths at once. A path leaves a chain about ten times on its way through a large table, and each time two
//! rows far apart in memory are asked for, one after the other. Done for one path the processor waits for nearly all of
//! them; done for many paths in step it waits for them together.

use super::trie::{ROOT, Trie};
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
    active: Vec<u32>,
}

/// How far one path has been followed.
#[derive(Clone, Copy, Debug, Default)]
struct Search {
    /// Where its keys start and how many are left to follow.
    start: u32,
    left: u32,
    node: u32,
    slot: u32,
    /// Row + 1 of the chain that the slot proposes, and the words there.
    row: u32,
    pair: (u32, u32),
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
        for search in &self.searches {
            // The paths before this one may have added some of what it misses.
            ends.push(trie.extend(search.node, search.keys(&self.keys), outlook)?);
        }
        self.searches.clear();
        self.keys.clear();
        Ok(())
    }

    /// Follows every path as far as the table has it.
    fn find(&mut self, trie: &Trie) {
        let Self { keys, searches, active } = self;
        active.clear();
        for (index, search) in searches.iter_mut().enumerate() {
            let (node, left) = trie.along_chain(ROOT, search.keys(keys));
            (search.node, search.left) = (node, left as u32);
            if left > 0 {
                search.slot = trie.first_slot(node, search.key(keys)) as u32;
                active.push(index as u32);
            }
        }
        while !active.is_empty() {
            // Three loops, so that within each the accesses do not depend on each other.
            for &index in active.iter() {
                let search = &mut searches[index as usize];
                search.row = trie.index().at(search.slot as usize);
            }
            for &index in active.iter() {
                let search = &mut searches[index as usize];
                search.pair = trie.pair(search.row.saturating_sub(1));
            }
            active.retain(|&index| step(trie, keys, &mut searches[index as usize]));
        }
    }
}

/// Takes one step with what the slot proposed; false when the path ends, in the table or as far as the table has it.
#[inline(always)]
fn step(trie: &Trie, keys: &[u32], search: &mut Search) -> bool {
    if search.row == 0 {
        return false;
    }
    if search.pair != Trie::chain_start(search.node, search.key(keys)) {
        search.slot = trie.index().after(search.slot as usize) as u32;
        return true;
    }
    search.left -= 1;
    let (node, left) = trie.along_chain(search.row - 1, search.keys(keys));
    (search.node, search.left) = (node, left as u32);
    if left == 0 {
        return false;
    }
    search.slot = trie.first_slot(node, search.key(keys)) as u32;
    true
}
