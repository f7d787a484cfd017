//! The top table as comma-separated values. (RFC 4180)

use std::fmt::Write;

use super::PIECE_BYTES;
use crate::aggregate::amount::Amount;
use crate::aggregate::top_page::{RowOrder, ordered_rows};
use crate::aggregate::top_table::table_of;
use crate::aggregate::tree_view::TreeView;
use crate::problem::Result;
use crate::text::with_escapes;

/// An export in the course of being written.
#[derive(Debug)]
pub struct CsvExport {
    order: RowOrder,
    next: usize,
}

impl CsvExport {
    /// Of the rows in this order.
    pub fn new(order: RowOrder) -> CsvExport {
        CsvExport { order, next: 0 }
    }

    /// The next piece; empty at the end. The view must be the same for all pieces.
    ///
    /// # Errors
    /// `bad-expression`, `out-of-memory`.
    pub fn piece<A: Amount>(&mut self, view: TreeView<'_, A>) -> Result<Vec<u8>> {
        let (table, ordered) = (table_of(view)?, ordered_rows(view, &self.order)?);
        let mut out = String::new();
        if self.next == 0 {
            out.push_str("name,flat,cum\r\n");
        }
        while let Some(&row) = ordered.rows.get(self.next).filter(|_| out.len() < PIECE_BYTES) {
            let row = row as usize;
            write_field(view.name(table.frame[row]), &mut out);
            _ = write!(out, ",{},{}\r\n", table.flat[row].to_i128(), table.cum[row].to_i128());
            self.next += 1;
        }
        if self.next == ordered.rows.len() {
            // So that an empty table is told once, too.
            self.next += 1;
        }
        Ok(out.into_bytes())
    }
}

/// A name in quotes. Programs that read tables take a field for a formula when it starts with one of a few characters; a name
/// comes from a stranger, so it gets a space before.
fn write_field(name: &[u8], out: &mut String) {
    let escaped = with_escapes(name);
    let text = escaped.as_deref().unwrap_or_else(|| core::str::from_utf8(name).unwrap_or(""));
    out.push('"');
    if text.starts_with(['=', '+', '-', '@', '\t', '\r']) {
        out.push(' ');
    }
    out.push_str(&text.replace('"', "\"\""));
    out.push('"');
}
