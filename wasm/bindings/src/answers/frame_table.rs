//! The frames of a reply, and what is to be said of each.

use emberscope_core::aggregate::amount::Amount;
use emberscope_core::aggregate::paths::HIDDEN;
use emberscope_core::aggregate::tree_view::TreeView;
use emberscope_core::profile::NO_ROW;
use emberscope_core::reply::Reply;

/// Longer names are cut before they are drawn; they are whole in tables and exports.
const LONGEST_DRAWN_NAME: usize = 10_000;

/// Numbers the frames of a reply in the order in which they are met.
pub struct FrameTable {
    rows: Vec<u32>,
    row_of: Vec<u32>,
}

impl FrameTable {
    /// No frames yet, of so many.
    pub fn new(frames: usize) -> FrameTable {
        FrameTable { rows: Vec::new(), row_of: vec![NO_ROW; frames] }
    }

    /// The number of a frame here.
    pub fn row(&mut self, frame: u32) -> u32 {
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

    /// Names, files, lines and binaries.
    pub fn describe<A: Amount>(&self, view: TreeView<'_, A>, reply: &mut Reply) {
        let profile = view.profile;
        let line = |frame: &u32| view.example(*frame).and_then(|site| profile.sites.line(site, &profile.locations));
        let function = |frame: &u32| line(frame).map(|line| line.function as usize);
        let mapping = |frame: &u32| {
            let Some(site) = view.example(*frame) else {
                return 0;
            };
            let mapping = profile.locations.mapping[profile.sites.location[site as usize] as usize];
            if mapping == NO_ROW { 0 } else { profile.mappings.file[mapping as usize] }
        };
        // Where a function starts, or where the producer does not say, a line in it.
        let line_number = |frame: &u32| {
            let start = function(frame).map_or(0, |row| profile.functions.start_line[row]);
            if start > 0 { start as f64 } else { line(frame).map_or(0.0, |line| line.line as f64) }
        };
        let cut = |bytes: &'_ [u8]| bytes[..bytes.len().min(LONGEST_DRAWN_NAME)].to_vec();
        let files = self.rows.iter().map(|frame| function(frame).map_or(0, |row| profile.functions.file[row]));
        reply
            .u32s(&self.rows)
            .strings(self.rows.iter().map(|frame| cut(view.name(*frame))))
            .strings(files.map(|file| cut(profile.strings.get(file))))
            .f64s(&self.rows.iter().map(line_number).collect::<Vec<f64>>())
            .strings(self.rows.iter().map(|frame| cut(profile.strings.get(mapping(frame)))));
    }
}
