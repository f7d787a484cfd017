//! Growing without ever aborting: everything whose size a file decides is reserved fallibly.

use crate::problem::{Kind, Problem, Result};

/// What is expected of the whole input, so that a table is moved once on its way to its final size rather than at each
/// doubling: doubling needs the old and the new copy at once, which for a large profile is most of the memory there is.
#[derive(Clone, Copy, Debug, Default)]
pub struct Outlook {
    /// How much of the input has been read, 0 (unknown) to 1.
    pub fraction_read: f32,
}

/// Below this many bytes a table just doubles.
const DOUBLING_LIMIT_BYTES: usize = 4 << 20;

/// Makes room for `additional` more elements.
///
/// # Errors
/// `out-of-memory` when the allocator has no more; the table is as it was.
#[inline]
pub fn reserve<T>(table: &mut Vec<T>, additional: usize, outlook: Outlook) -> Result<()> {
    if table.capacity() - table.len() >= additional {
        return Ok(());
    }
    grow(table, additional, outlook)
}

#[cold]
fn grow<T>(table: &mut Vec<T>, additional: usize, outlook: Outlook) -> Result<()> {
    let needed = table.len().saturating_add(additional);
    let wanted = if table.len() * size_of::<T>() < DOUBLING_LIMIT_BYTES || outlook.fraction_read <= 0.0 {
        table.len() * 2
    } else {
        let expected = (table.len() as f32 / outlook.fraction_read * 1.05) as usize;
        expected.clamp(table.len() + table.len() / 8, table.len() * 8)
    };
    let wanted = wanted.max(needed).max(64);
    table
        .try_reserve_exact(wanted - table.len())
        .or_else(|_| table.try_reserve_exact(additional))
        .or_else(|_| out_of_memory(needed.saturating_mul(size_of::<T>())))
}

/// Appends one element, growing like [`reserve`].
///
/// # Errors
/// As [`reserve`].
#[inline]
pub fn push<T>(table: &mut Vec<T>, element: T, outlook: Outlook) -> Result<()> {
    reserve(table, 1, outlook)?;
    table.push(element);
    Ok(())
}

/// A table of `length` times `element`.
///
/// # Errors
/// `out-of-memory`.
pub fn filled<T: Clone>(element: T, length: usize) -> Result<Vec<T>> {
    let mut table = Vec::new();
    if table.try_reserve_exact(length).is_err() {
        return out_of_memory(length.saturating_mul(size_of::<T>()));
    }
    table.resize(length, element);
    Ok(table)
}

fn out_of_memory<T>(bytes: usize) -> Result<T> {
    Problem::new(Kind::OutOfMemory).with("bytes", bytes).fail()
}
