//! Exports in the course of being written.

use emberscope_core::aggregate::amount::Amount;
use emberscope_core::aggregate::top_page::RowOrder;
use emberscope_core::aggregate::tree_view::TreeView;
use emberscope_core::dataset::{Dataset, Prepared, Question};
use emberscope_core::export::{CsvExport, FoldedExport, JsonExport};
use emberscope_core::problem::Result;
use emberscope_core::query::View;
use wasm_bindgen::prelude::*;

/// What is written.
pub enum Format {
    Json,
    Folded,
    Csv(RowOrder),
}

/// An export in the course of being written. It keeps its view, whatever is asked meanwhile.
#[wasm_bindgen]
pub struct Export {
    prepared: Prepared,
    written: Written,
}

enum Written {
    Json(JsonExport),
    Folded(FoldedExport),
    Csv(CsvExport),
}

struct StartJson(usize);

impl Question for StartJson {
    type Answer = JsonExport;

    fn answer<A: Amount>(self, view: TreeView<'_, A>) -> Result<JsonExport> {
        JsonExport::new(view, self.0)
    }
}

struct Piece<'a>(&'a mut Written);

impl Question for Piece<'_> {
    type Answer = Vec<u8>;

    fn answer<A: Amount>(self, view: TreeView<'_, A>) -> Result<Vec<u8>> {
        match self.0 {
            Written::Json(json) => Ok(json.piece(view)),
            Written::Folded(folded) => Ok(folded.piece(view)),
            Written::Csv(csv) => csv.piece(view),
        }
    }
}

impl Export {
    /// Starts an export.
    pub fn start(dataset: &mut Dataset, view: &View, format: Format) -> Result<Export> {
        let prepared = match format {
            Format::Csv(_) => dataset.prepare(&view.upright())?,
            _ => dataset.prepare(view)?,
        };
        let written = match format {
            Format::Json => Written::Json(prepared.ask(&dataset.profile, StartJson(view.sample_type))?),
            Format::Folded => Written::Folded(FoldedExport::default()),
            Format::Csv(order) => Written::Csv(CsvExport::new(order)),
        };
        Ok(Export { prepared, written })
    }

    /// The next piece.
    pub fn piece(&mut self, dataset: &Dataset) -> Result<Vec<u8>> {
        self.prepared.ask(&dataset.profile, Piece(&mut self.written))
    }
}
