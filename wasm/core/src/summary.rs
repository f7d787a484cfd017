//! The sums over a whole column of values, made once.

use crate::blocks::each_block;

/// What is known of the values of one sample type.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Summary {
    /// Their sum.
    pub total: i128,
    /// The sum of their magnitudes.
    pub magnitude: u128,
    /// Values that are not 0.
    pub nonzero: u64,
    /// Values below 0.
    pub negative: u64,
}

impl Summary {
    /// Of a column.
    pub fn of(values: &[i64]) -> Summary {
        let mut summary = Summary::default();
        each_block(values.len(), |block| summary.add(&values[block]));
        summary
    }

    #[inline(never)]
    fn add(&mut self, values: &[i64]) {
        for &value in values {
            self.total += i128::from(value);
            self.magnitude += u128::from(value.unsigned_abs());
            self.nonzero += u64::from(value != 0);
            self.negative += u64::from(value < 0);
        }
    }

    /// Whether every sum over some of the values fits 64 bits.
    pub const fn fits_64_bits(&self) -> bool {
        self.magnitude <= i64::MAX as u128
    }
}
