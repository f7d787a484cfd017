//! Writing whole call trees, piece by piece, so that no export is ever held in memory at once.

mod json;

pub use json::JsonExport;
