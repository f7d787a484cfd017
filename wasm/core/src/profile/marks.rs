//! A set of rows that also says how many of them come before a given one: a table for marked rows alone can then be
//! asked by row.

use crate::blocks::each_block;
use crate::memory;
use crate::problem::Result;

/// One bit a row, and the running count of bits (Jacobson's rank, with one count a word of 64).
#[derive(Clone, Debug)]
pub struct Marks {
    bits: Vec<u64>,
    /// Marks before each word; filled by [`Marks::count`].
    before: Vec<u32>,
    total: usize,
}

impl Marks {
    /// No mark yet, for rows below `rows`.
    ///
    /// # Errors
    /// `out-of-memory`.
    pub fn new(rows: usize) -> Result<Marks> {
        Ok(Marks { bits: memory::filled(0, rows / 64 + 1)?, before: Vec::new(), total: 0 })
    }

    /// Marks a row.
    #[inline(always)]
    pub fn set(&mut self, row: u32) {
        self.bits[row as usize / 64] |= 1 << (row % 64);
    }

    /// Marks rows.
    pub fn set_all(&mut self, rows: &[u32]) {
        each_block(rows.len(), |block| self.set_block(&rows[block]));
    }

    #[inline(never)]
    fn set_block(&mut self, rows: &[u32]) {
        rows.iter().for_each(|&row| self.set(row));
    }

    /// Whether a row is marked.
    #[inline(always)]
    pub fn has(&self, row: u32) -> bool {
        self.bits[row as usize / 64] >> (row % 64) & 1 == 1
    }

    /// Counts the marks; [`Marks::rank`] needs it. Gives how many there are.
    ///
    /// # Errors
    /// `out-of-memory`.
    pub fn count(&mut self) -> Result<usize> {
        self.before = memory::filled(0, self.bits.len())?;
        let mut total = 0;
        for (before, word) in self.before.iter_mut().zip(&self.bits) {
            *before = total;
            total += word.count_ones();
        }
        self.total = total as usize;
        Ok(self.total)
    }

    /// How many marks there are, as of [`Marks::count`].
    pub fn total(&self) -> usize {
        self.total
    }

    /// How many marked rows come before this one.
    #[inline(always)]
    pub fn rank(&self, row: u32) -> usize {
        let word = row as usize / 64;
        let below = self.bits[word] & ((1 << (row % 64)) - 1);
        (self.before[word] + below.count_ones()) as usize
    }

    /// The marked rows from `from` to before `to`, in order.
    pub fn between(&self, from: u32, to: u32) -> impl Iterator<Item = u32> + '_ {
        let mut word = from as usize / 64;
        let mut bits = self.bits.get(word).copied().unwrap_or(0) & (u64::MAX << (from % 64));
        core::iter::from_fn(move || {
            while bits == 0 {
                word += 1;
                if word as u64 * 64 >= u64::from(to) {
                    return None;
                }
                bits = *self.bits.get(word)?;
            }
            let row = word as u32 * 64 + bits.trailing_zeros();
            bits &= bits - 1;
            (row < to).then_some(row)
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ranks_and_ranges_agree_with_a_list() {
        for seed in 0..100 {
            let mut random = crate::testing::Random::new(seed);
            let rows = 1 + random.below(500) as u32;
            let mut list: Vec<u32> = (0..random.below(80)).map(|_| random.below(u64::from(rows)) as u32).collect();
            let mut marks = Marks::new(rows as usize).unwrap();
            list.iter().for_each(|&row| marks.set(row));
            list.sort_unstable();
            list.dedup();
            assert_eq!(marks.count().unwrap(), list.len());
            for row in 0..rows {
                assert_eq!(marks.rank(row), list.iter().filter(|&&marked| marked < row).count());
                assert_eq!(marks.has(row), list.contains(&row));
            }
            let (from, to) = (random.below(u64::from(rows)) as u32, random.below(u64::from(rows) + 1) as u32);
            let expected: Vec<u32> = list.iter().copied().filter(|row| (from..to).contains(row)).collect();
            assert_eq!(marks.between(from, to).collect::<Vec<_>>(), expected, "seed {seed}");
        }
    }
}
