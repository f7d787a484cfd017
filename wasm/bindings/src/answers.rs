//! Answers as replies.

use emberscope_core::aggregate::amount::Amount;
use emberscope_core::aggregate::frames::{Frames, HIDDEN};
use emberscope_core::aggregate::top_table::{TopOrder, top_table as make_top_table};
use emberscope_core::aggregate::visible_tree::{VisibleTree, visible_tree as make_visible_tree};
use emberscope_core::dataset::Dataset;
use emberscope_core::export::JsonExport;
use emberscope_core::problem::Result;
use emberscope_core::profile::{NO_ROW, Profile};
use emberscope_core::query::{self, Detail, View};
use emberscope_core::reply::Reply;
use wasm_bindgen::prelude::*;

/// Longer names are cut before they are drawn; they are whole in tables and exports.
const LONGEST_DRAWN_NAME: usize = 10_000;

/// The view with these settings.
pub fn view_of(sample_type: usize, no_inlines: bool) -> View {
    View { sample_type, frames: query::Frames { no_inlines } }
}

/// Kind 2.
pub fn visible_tree(dataset: &mut Dataset, view: View, detail: Detail) -> Result<Vec<u8>> {
    let wide = dataset.is_wide(view.sample_type);
    let (profile, shape) = dataset.shape(view.frames)?;
    let detail = Detail { root: detail.root.min(profile.stacks.len() as u32 - 1), ..detail };
    let visible = if wide {
        let weights = Dataset::weights::<i128>(profile, &shape.tree, view.sample_type)?;
        make_visible_tree(profile, &shape.frames, &shape.tree, &weights, detail)?
    } else {
        let weights = Dataset::weights::<i64>(profile, &shape.tree, view.sample_type)?;
        make_visible_tree(profile, &shape.frames, &shape.tree, &weights, detail)?
    };
    Ok(visible_reply(profile, &shape.frames, visible))
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

fn visible_reply(profile: &Profile, frames: &Frames, visible: VisibleTree) -> Vec<u8> {
    let mut table = FrameTable { rows: Vec::new(), row_of: vec![NO_ROW; frames.names.len()] };
    let frame: Vec<u32> = visible.frame.iter().map(|frame| table.row(*frame)).collect();
    let above_node: Vec<u32> = visible.above.iter().map(|(node, _, _)| *node).collect();
    let above_frame: Vec<u32> = visible.above.iter().map(|(_, frame, _)| table.row(*frame)).collect();
    let above_total: Vec<f64> = visible.above.iter().map(|(_, _, total)| *total).collect();
    let flags = u32::from(visible.whole) | u32::from(visible.cut) << 1;
    let mut reply = Reply::new(2);
    reply
        .u32s(&[flags])
        .f64s(&[visible.root_total, visible.root_width])
        .u32s(&visible.node)
        .u32s(&visible.parent)
        .u32s(&frame)
        .f64s(&visible.self_value)
        .f64s(&visible.total)
        .f64s(&visible.width)
        .f64s(&visible.left)
        .u32s(&visible.level_ends)
        .u32s(&above_node)
        .u32s(&above_frame)
        .f64s(&above_total);
    describe_frames(profile, frames, &table.rows, &mut reply);
    reply.finish()
}

/// Names, files, lines and binaries of the frames in a reply.
fn describe_frames(profile: &Profile, frames: &Frames, rows: &[u32], reply: &mut Reply) {
    let example = |frame: &u32| frames.example[*frame as usize];
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
        .strings(rows.iter().map(|frame| cut(frames.names.get(*frame, &profile.strings))))
        .strings(files.map(|file| cut(profile.strings.get(file))))
        .f64s(&rows.iter().map(line_number).collect::<Vec<f64>>())
        .strings(rows.iter().map(|frame| cut(profile.strings.get(mapping(frame)))));
}

/// Kind 3.
pub fn top_table(dataset: &mut Dataset, view: View, by_cum: bool, limit: usize) -> Result<Vec<u8>> {
    if dataset.is_wide(view.sample_type) {
        top_reply::<i128>(dataset, view, by_cum, limit)
    } else {
        top_reply::<i64>(dataset, view, by_cum, limit)
    }
}

fn top_reply<A: Amount>(dataset: &mut Dataset, view: View, by_cum: bool, limit: usize) -> Result<Vec<u8>> {
    let (profile, shape) = dataset.shape(view.frames)?;
    let weights = Dataset::weights::<A>(profile, &shape.tree, view.sample_type)?;
    let table = make_top_table(profile, &shape.frames, &shape.tree, &weights)?;
    let order = if by_cum { TopOrder::Cum } else { TopOrder::Flat };
    let name = |frame: u32| shape.frames.names.get(frame, &profile.strings);
    let rows = table.ordered(order, limit, name);
    let amount = |column: &[A], row: u32| column[row as usize].to_i128().to_string();
    let mut reply = Reply::new(3);
    reply
        .u32s(&[table.frame.len() as u32])
        .strings([weights.total[0].to_i128().to_string()])
        .strings(rows.iter().map(|row| name(table.frame[*row as usize])))
        .strings(rows.iter().map(|row| amount(&table.flat, *row)))
        .strings(rows.iter().map(|row| amount(&table.cum, *row)));
    Ok(reply.finish())
}

/// An export in the course of being written.
#[wasm_bindgen]
pub struct Export {
    frames: query::Frames,
    state: State,
}

enum State {
    Narrow(JsonExport<i64>),
    Wide(JsonExport<i128>),
}

impl Export {
    /// Starts an export of the whole call tree as JSON.
    pub fn json(dataset: &mut Dataset, view: View) -> Result<Export> {
        let state = if dataset.is_wide(view.sample_type) {
            State::Wide(start_json(dataset, view)?)
        } else {
            State::Narrow(start_json(dataset, view)?)
        };
        Ok(Export { frames: view.frames, state })
    }

    /// The next piece.
    pub fn piece(&mut self, dataset: &mut Dataset) -> Result<Vec<u8>> {
        let (profile, shape) = dataset.shape(self.frames)?;
        Ok(match &mut self.state {
            State::Narrow(export) => export.piece(profile, &shape.frames, &shape.tree),
            State::Wide(export) => export.piece(profile, &shape.frames, &shape.tree),
        })
    }
}

fn start_json<A: Amount>(dataset: &mut Dataset, view: View) -> Result<JsonExport<A>> {
    let (profile, shape) = dataset.shape(view.frames)?;
    let weights = Dataset::weights::<A>(profile, &shape.tree, view.sample_type)?;
    JsonExport::new(profile, &shape.frames, &shape.tree, weights, view.sample_type)
}
