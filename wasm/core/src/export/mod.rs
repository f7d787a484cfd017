//! Writing whole call trees and tables, piece by piece, so that no export is ever held in memory at once.

mod csv;
mod folded;
mod json;

pub use csv::CsvExport;
pub use folded::FoldedExport;
pub use json::JsonExport;

/// A piece is handed out when it has at least so many bytes.
const PIECE_BYTES: usize = 1 << 20;
