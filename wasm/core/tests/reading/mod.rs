//! Reading inputs in tests.

#![allow(dead_code, reason = "not every test uses all of it")]

use emberscope_core::dataset::Dataset;
use emberscope_core::decode::Policy;
use emberscope_core::hash::Seed;
use emberscope_core::problem::Result;
use emberscope_core::reader::Reader;

/// Reads an input in pieces of a size.
pub fn read(bytes: &[u8], policy: Policy, piece_bytes: usize) -> Result<Dataset> {
    let seed = Seed::new(0x0123_4567_89ab_cdef);
    let mut reader = Reader::new(seed, policy, 0);
    for piece in bytes.chunks(piece_bytes.max(1)) {
        reader.room(piece.len())?.copy_from_slice(piece);
        reader.commit(piece.len(), 0.0)?;
    }
    Ok(Dataset::new(reader.finish()?, seed))
}
