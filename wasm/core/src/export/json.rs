//! The whole call tree as JSON, in the shape that the scripting interface documents.

use std::fmt::Write;

use super::PIECE_BYTES;
use crate::aggregate::amount::Amount;
use crate::aggregate::tree_view::TreeView;
use crate::memory;
use crate::problem::Result;
use crate::text::with_escapes;

/// An export in the course of being written.
#[derive(Debug)]
pub struct JsonExport {
    /// Number in the export of each segment's last node.
    number: Vec<u32>,
    /// Number in the export of each frame's name.
    name_number: Vec<u32>,
    used_names: Vec<u32>,
    sample_type: usize,
    stage: Stage,
    segment: usize,
}

/// What is written next.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Stage {
    Head,
    Names,
    Parents,
    NodeNames,
    Selfs,
    Totals,
    Done,
}

const NONE: u32 = u32::MAX;

impl JsonExport {
    /// Numbers the nodes of a tree: those that a sample with a value passes through.
    ///
    /// # Errors
    /// `out-of-memory`.
    pub fn new<A: Amount>(view: TreeView<'_, A>, sample_type: usize) -> Result<JsonExport> {
        let mut number = memory::filled(NONE, view.tree.len())?;
        let mut name_number = memory::filled(NONE, view.frame_count())?;
        let mut used_names = Vec::new();
        number[0] = 0;
        let mut nodes = 1;
        for (segment, width) in view.weights.widths().iter().enumerate().skip(1) {
            if *width == A::default() {
                continue;
            }
            for frame in view.frames_of(segment) {
                nodes += 1;
                if name_number[frame as usize] == NONE {
                    name_number[frame as usize] = used_names.len() as u32;
                    memory::push(&mut used_names, frame, Default::default())?;
                }
            }
            number[segment] = nodes - 1;
        }
        Ok(JsonExport { number, name_number, used_names, sample_type, stage: Stage::Head, segment: 0 })
    }

    /// The next piece; empty at the end. The view must be the same for all pieces.
    pub fn piece<A: Amount>(&mut self, view: TreeView<'_, A>) -> Vec<u8> {
        let mut out = String::new();
        while out.len() < PIECE_BYTES && self.stage != Stage::Done {
            match self.stage {
                Stage::Head => self.head(view, &mut out),
                Stage::Names => self.names(view, &mut out),
                _ => self.column(view, &mut out),
            }
        }
        out.into_bytes()
    }

    fn head<A: Amount>(&mut self, view: TreeView<'_, A>, out: &mut String) {
        let profile = view.profile;
        let sample_type = profile.header.sample_types[self.sample_type];
        out.push_str("{\"emberscope\":1,\"sampleType\":{\"type\":");
        quote(profile.strings.get(sample_type.kind), out);
        out.push_str(",\"unit\":");
        quote(profile.strings.get(sample_type.unit), out);
        _ = write!(out, "}},\"total\":\"{}\",\"names\":[", view.weights.total[0].to_i128());
        self.stage = Stage::Names;
    }

    fn names<A: Amount>(&mut self, view: TreeView<'_, A>, out: &mut String) {
        let name = |frame: u32| view.name(frame);
        while let Some(&frame) = self.used_names.get(self.segment) {
            if self.segment > 0 {
                out.push(',');
            }
            quote(name(frame), out);
            self.segment += 1;
            if out.len() >= PIECE_BYTES {
                return;
            }
        }
        out.push_str("],\"nameBytes\":{");
        let mut separator = "";
        for (number, &frame) in self.used_names.iter().enumerate() {
            if core::str::from_utf8(name(frame)).is_err() {
                _ = write!(out, "{separator}\"{number}\":\"{}\"", base64(name(frame)));
                separator = ",";
            }
        }
        out.push_str("},\"nodes\":{\"parent\":[-1");
        (self.stage, self.segment) = (Stage::Parents, 1);
    }

    /// One of the four columns of nodes, from the segment where the last piece stopped.
    fn column<A: Amount>(&mut self, view: TreeView<'_, A>, out: &mut String) {
        while self.segment < view.tree.len() {
            let segment = self.segment;
            self.segment += 1;
            if self.number[segment] == NONE {
                continue;
            }
            self.cells(view, segment, out);
            if out.len() >= PIECE_BYTES {
                return;
            }
        }
        self.segment = 1;
        let (own, total) = (view.weights.self_value(0).to_i128(), view.weights.total[0].to_i128());
        self.stage = match self.stage {
            Stage::Parents => {
                out.push_str("],\"name\":[-1");
                Stage::NodeNames
            }
            Stage::NodeNames => {
                _ = write!(out, "],\"self\":[\"{own}\"");
                Stage::Selfs
            }
            Stage::Selfs => {
                _ = write!(out, "],\"total\":[\"{total}\"");
                Stage::Totals
            }
            _ => {
                out.push_str("]}}\n");
                Stage::Done
            }
        };
    }

    fn cells<A: Amount>(&self, view: TreeView<'_, A>, segment: usize, out: &mut String) {
        let nodes = view.frames_of(segment).count() as u32;
        let first = self.number[segment] + 1 - nodes;
        let (own, total) = (view.weights.self_value(segment as u32).to_i128(), view.weights.total[segment].to_i128());
        for (index, frame) in view.frames_of(segment).enumerate() {
            let index = index as u32;
            _ = match self.stage {
                Stage::Parents if index == 0 => {
                    write!(out, ",{}", self.number[view.tree.parent[segment] as usize])
                }
                Stage::Parents => write!(out, ",{}", first + index - 1),
                Stage::NodeNames => write!(out, ",{}", self.name_number[frame as usize]),
                Stage::Selfs => write!(out, ",\"{}\"", if index + 1 == nodes { own } else { 0 }),
                _ => write!(out, ",\"{total}\""),
            };
        }
    }
}

fn quote(bytes: &[u8], out: &mut String) {
    let escaped = with_escapes(bytes);
    let text = escaped.as_deref().unwrap_or_else(|| core::str::from_utf8(bytes).unwrap_or(""));
    out.push('"');
    for character in text.chars() {
        match character {
            '"' => out.push_str("\\\""),
            '\\' => out.push_str("\\\\"),
            // A script that holds the export must not end early, and old JavaScript ends lines at U+2028 and U+2029.
            '<' | '\u{2028}' | '\u{2029}' | '\0'..='\u{1f}' | '\u{7f}' => {
                _ = write!(out, "\\u{:04x}", character as u32)
            }
            _ => out.push(character),
        }
    }
    out.push('"');
}

fn base64(bytes: &[u8]) -> String {
    const DIGITS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    let mut text = String::with_capacity(bytes.len().div_ceil(3) * 4);
    for group in bytes.chunks(3) {
        let mut padded = [0; 3];
        padded[..group.len()].copy_from_slice(group);
        let word = u32::from_be_bytes([0, padded[0], padded[1], padded[2]]);
        for index in 0..4 {
            let digit = DIGITS[(word >> (18 - 6 * index) & 63) as usize];
            text.push(if index <= group.len() { digit as char } else { '=' });
        }
    }
    text
}
