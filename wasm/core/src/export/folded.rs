//! The folded form: a line a stack, frames from the root divided by semicolons, then the value of the samples that end there.

use std::fmt::Write;

use super::PIECE_BYTES;
use crate::aggregate::amount::Amount;
use crate::aggregate::tree_view::TreeView;
use crate::text::with_escapes;

/// An export in the course of being written.
#[derive(Debug, Default)]
pub struct FoldedExport {
    segment: usize,
}

impl FoldedExport {
    /// The next piece; empty at the end. The view must be the same for all pieces.
    pub fn piece<A: Amount>(&mut self, view: TreeView<'_, A>) -> Vec<u8> {
        let mut out = String::new();
        let mut path = Vec::new();
        while out.len() < PIECE_BYTES && self.segment < view.tree.len() {
            let segment = self.segment as u32;
            self.segment += 1;
            let own = view.weights.self_value(segment).to_i128();
            if own == 0 {
                continue;
            }
            path.clear();
            let mut at = segment as usize;
            while at != 0 {
                path.extend(view.frames_of(at).rev());
                at = view.tree.parent[at] as usize;
            }
            for (index, frame) in path.iter().rev().enumerate() {
                if index > 0 {
                    out.push(';');
                }
                write_name(view.name(*frame), &mut out);
            }
            _ = writeln!(out, " {own}");
        }
        out.into_bytes()
    }
}

/// Semicolons divide frames and line ends stacks, so a name can hold neither.
fn write_name(name: &[u8], out: &mut String) {
    let escaped = with_escapes(name);
    let text = escaped.as_deref().unwrap_or_else(|| core::str::from_utf8(name).unwrap_or(""));
    out.extend(text.chars().map(|character| match character {
        ';' => ':',
        character if character.is_control() => ' ',
        character => character,
    }));
}
