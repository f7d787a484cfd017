//! The numbers that values are added up in. 64 bits where the file's values cannot exceed them together, else 128: a sum
//! is exact either way.

use core::iter::Sum;
use core::ops::{AddAssign, SubAssign};

/// A signed sum of 64-bit values.
pub trait Amount: Copy + Default + Ord + AddAssign + SubAssign + Sum + 'static {
    /// One value.
    fn of(value: i64) -> Self;
    /// The nearest double.
    fn to_f64(self) -> f64;
    /// The same number, wide.
    fn to_i128(self) -> i128;
    /// Without its sign. The smallest value has no positive counterpart in 64 bits; a column that holds it is added up
    /// in 128.
    fn magnitude(self) -> Self;
}

impl Amount for i64 {
    #[inline(always)]
    fn of(value: i64) -> i64 {
        value
    }
    #[inline(always)]
    fn to_f64(self) -> f64 {
        self as f64
    }
    #[inline(always)]
    fn to_i128(self) -> i128 {
        i128::from(self)
    }
    #[inline(always)]
    fn magnitude(self) -> i64 {
        self.wrapping_abs()
    }
}

impl Amount for i128 {
    fn of(value: i64) -> i128 {
        i128::from(value)
    }
    fn to_f64(self) -> f64 {
        self as f64
    }
    fn to_i128(self) -> i128 {
        self
    }
    fn magnitude(self) -> i128 {
        self.wrapping_abs()
    }
}
