//! Long passes over a table, in blocks.
//!
//! WebAssembly engines start a function in code that was compiled in a hurry and change to better code only when it is
//! called again. A pass over a whole table in one call would stay in the slow code to its end, so the body of such a pass
//! is a function of its own, called once a block.

/// Rows of a block: few enough that the slow code is soon left, enough that the calls cost nothing.
pub const BLOCK: usize = 1 << 14;

/// Calls `pass` for each block of rows below `rows`, in order.
#[inline(always)]
pub fn each_block(rows: usize, mut pass: impl FnMut(core::ops::Range<usize>)) {
    let mut start = 0;
    while start < rows {
        let end = rows.min(start + BLOCK);
        pass(start..end);
        start = end;
    }
}
