//! The sums over a whole column of values, made once.

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
        for &value in values {
            summary.total += i128::from(value);
            summary.magnitude += u128::from(value.unsigned_abs());
            summary.nonzero += u64::from(value != 0);
            summary.negative += u64::from(value < 0);
        }
        summary
    }

    /// Whether every sum over some of the values fits 64 bits.
    pub const fn fits_64_bits(&self) -> bool {
        self.magnitude <= i64::MAX as u128
    }
}
