//! Emberscope's core: it decodes pprof profiles while they arrive, merges them into tables of columns, and answers every
//! question about them with one pass over those tables.
//!
//! The modules stand in this order, and each uses only those before it: problem, memory, hash, hash_index · wire ·
//! unpack · profile · decode · foreign · reader · regex · query · select · aggregate · export · dataset ·
//! reply.

pub mod aggregate;
mod blocks;
mod child_table;
pub mod dataset;
pub mod decode;
pub mod export;
pub mod foreign;
pub mod hash;
pub mod hash_index;
pub mod memory;
pub mod problem;
pub mod profile;
pub mod query;
pub mod reader;
pub mod regex;
pub mod reply;
pub mod select;
pub mod summary;
#[cfg(test)]
mod testing;
pub mod text;
pub mod unpack;
pub mod warm_up;
pub mod wire;
