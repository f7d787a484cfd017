//! Answers as replies.

use emberscope_core::aggregate::amount::Amount;
use emberscope_core::aggregate::frames::HIDDEN;
use emberscope_core::aggregate::top_table::{TopOrder, top_table};
use emberscope_core::aggregate::tree_view::TreeView;
use emberscope_core::aggregate::visible_tree::visible_tree;
use emberscope_core::dataset::{Dataset, Prepared, Question};
use emberscope_core::export::JsonExport;
use emberscope_core::problem::Result;
use emberscope_core::profile::NO_ROW;
use emberscope_core::query::{Frames, Picture, View};
use emberscope_core::reply::Reply;
use wasm_bindgen::prelude::*;

/// Longer names are cut before they are drawn; they are whole in tables and exports.
const LONGEST_DRAWN_NAME: usize = 10_000;

/// The view with these settings.
pub fn view_of(sample_type: usize, no_inlines: bool) -> View {
    View { sample_type, frames: Frames { no_inlines } }
}

/// Asks for what is drawn: kind 2.
pub struct VisibleTreeReply(pub Picture);

impl Question for VisibleTreeReply {
    type Answer = Vec<u8>;

    fn answer<A: Amount>(self, view: TreeView<'_, A>) -> Result<Vec<u8>> {
        let start = self.0.start.min(view.profile.stacks.len() as u32 - 1);
        let visible = visible_tree(view, Picture { start, ..self.0 });
        let mut table = FrameTable { rows: Vec::new(), row_of: vec![NO_ROW; view.frames.names.len()] };
        let frame: Vec<u32> = visible.frame.iter().map(|frame| table.row(*frame)).collect();
        let flags = u32::from(visible.whole) | u32::from(visible.cut) << 1;
        let mut reply = Reply::new(2);
        reply
            .u32s(&[flags, visible.start])
            .f64s(&[view.weights.total[0].to_f64(), view.width(0), visible.start_left, visible.start_width])
            .u32s(&visible.node)
            .u32s(&visible.parent)
            .u32s(&frame)
            .f64s(&visible.self_value)
            .f64s(&visible.total)
            .f64s(&visible.width)
            .f64s(&visible.left)
            .u32s(&visible.level_ends);
        describe_frames(view, &table.rows, &mut reply);
        Ok(reply.finish())
    }
}

/// Numbers the frames of a reply in the order in which they are met.
struct FrameTable {
    rows: Vec<u32>,
    row_of: Vec<u32>,
}

impl FrameTable {
    fn row(&mut self, frame: u32) -> u32 {
        if frame == HIDDEN {
            return NO_ROW;
        }
        let row = &mut self.row_of[frame as usize];
        if *row == NO_ROW {
            *row = self.rows.len() as u32;
            self.rows.push(frame);
        }
        *row
    }
}

/// Names, files, lines and binaries of the frames in a reply.
fn describe_frames<A: Amount>(view: TreeView<'_, A>, rows: &[u32], reply: &mut Reply) {
    let profile = view.profile;
    let example = |frame: &u32| view.frames.example[*frame as usize];
    let line = |frame: &u32| profile.sites.line(example(frame), &profile.locations);
    let function = |frame: &u32| line(frame).map(|line| line.function as usize);
    let mapping = |frame: &u32| {
        let location = profile.sites.location[example(frame) as usize];
        let mapping = profile.locations.mapping[location as usize];
        if mapping == NO_ROW { 0 } else { profile.mappings.file[mapping as usize] }
    };
    // Where a function starts, or where the producer does not say, a line in it.
    let line_number = |frame: &u32| {
        let start = function(frame).map_or(0, |row| profile.functions.start_line[row]);
        if start > 0 { start as f64 } else { line(frame).map_or(0.0, |line| line.line as f64) }
    };
    let cut = |bytes: &'_ [u8]| bytes[..bytes.len().min(LONGEST_DRAWN_NAME)].to_vec();
    let files = rows.iter().map(|frame| function(frame).map_or(0, |row| profile.functions.file[row]));
    reply
        .u32s(rows)
        .strings(rows.iter().map(|frame| cut(view.name(*frame))))
        .strings(files.map(|file| cut(profile.strings.get(file))))
        .f64s(&rows.iter().map(line_number).collect::<Vec<f64>>())
        .strings(rows.iter().map(|frame| cut(profile.strings.get(mapping(frame)))));
}

/// Asks for the first rows of the top table: kind 3.
pub struct TopTableReply {
    /// Ordered by cum, else by flat.
    pub by_cum: bool,
    /// How many rows.
    pub limit: usize,
}

impl Question for TopTableReply {
    type Answer = Vec<u8>;

    fn answer<A: Amount>(self, view: TreeView<'_, A>) -> Result<Vec<u8>> {
        let table = top_table(view)?;
        let order = if self.by_cum { TopOrder::Cum } else { TopOrder::Flat };
        let rows = table.ordered(order, self.limit, |frame| view.name(frame));
        let amount = |column: &[A], row: u32| column[row as usize].to_i128().to_string();
        let mut reply = Reply::new(3);
        reply
            .u32s(&[table.frame.len() as u32])
            .strings([view.weights.total[0].to_i128().to_string()])
            .strings(rows.iter().map(|row| view.name(table.frame[*row as usize])))
            .strings(rows.iter().map(|row| amount(&table.flat, *row)))
            .strings(rows.iter().map(|row| amount(&table.cum, *row)));
        Ok(reply.finish())
    }
}

/// An export in the course of being written. It keeps its view, whatever is asked meanwhile.
#[wasm_bindgen]
pub struct Export {
    prepared: Prepared,
    written: JsonExport,
}

struct Start(usize);

impl Question for Start {
    type Answer = JsonExport;

    fn answer<A: Amount>(self, view: TreeView<'_, A>) -> Result<JsonExport> {
        JsonExport::new(view, self.0)
    }
}

struct Piece<'a>(&'a mut JsonExport);

impl Question for Piece<'_> {
    type Answer = Vec<u8>;

    fn answer<A: Amount>(self, view: TreeView<'_, A>) -> Result<Vec<u8>> {
        Ok(self.0.piece(view))
    }
}

impl Export {
    /// Starts an export of the whole call tree as JSON.
    pub fn json(dataset: &mut Dataset, view: View) -> Result<Export> {
        let prepared = dataset.prepare(view)?;
        let written = prepared.ask(&dataset.profile, Start(view.sample_type))?;
        Ok(Export { prepared, written })
    }

    /// The next piece.
    pub fn piece(&mut self, dataset: &Dataset) -> Result<Vec<u8>> {
        self.prepared.ask(&dataset.profile, Piece(&mut self.written))
    }
}
