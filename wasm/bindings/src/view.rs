//! What a view is, as JavaScript puts it together.

use emberscope_core::query::{Granularity, Side, View};
use wasm_bindgen::prelude::*;

/// A view in the making; see the core's `query::View`.
#[wasm_bindgen]
pub struct CoreView {
    pub(crate) view: View,
}

/// Bits of the flags.
const NO_INLINES: u32 = 1;
const DROP_FRAMES: u32 = 2;
const DROP_NEGATIVE: u32 = 4;
const INVERTED: u32 = 8;
const FOLD_RECURSION: u32 = 16;

#[wasm_bindgen]
impl CoreView {
    /// `granularity` counts in the order of `GRANULARITIES` in `src/model/view-state.ts`; `flags` are bits: 1 without inlined
    /// functions, 2 with the file's drop_frames, 4 without negative rows, 8 inverted, 16 with recursion folded.
    #[wasm_bindgen(constructor)]
    pub fn new(sample_type: usize, granularity: usize, flags: u32) -> CoreView {
        let mut view = View {
            sample_type,
            granularity: Granularity::ALL.get(granularity).copied().unwrap_or_default(),
            drop_negative: flags & DROP_NEGATIVE != 0,
            ..View::default()
        };
        view.frames.no_inlines = flags & NO_INLINES != 0;
        view.frames.drop_frames = flags & DROP_FRAMES != 0;
        view.arrangement.inverted = flags & INVERTED != 0;
        view.arrangement.fold_recursion = flags & FOLD_RECURSION != 0;
        CoreView { view }
    }

    /// Sets a text: a filter under pprof's name, `tagroot` or `tagleaf`. Other names mean nothing.
    pub fn set(&mut self, name: &str, text: String) {
        let View { frames, labels, arrangement, .. } = &mut self.view;
        let to = match name {
            "focus" => &mut frames.focus,
            "ignore" => &mut frames.ignore,
            "hide" => &mut frames.hide,
            "show" => &mut frames.show,
            "show_from" => &mut frames.show_from,
            "prune_from" => &mut frames.prune_from,
            "tagfocus" => &mut labels.focus,
            "tagignore" => &mut labels.ignore,
            "tagshow" => &mut labels.show,
            "taghide" => &mut labels.hide,
            "tagroot" => &mut arrangement.tag_root,
            "tagleaf" => &mut arrangement.tag_leaf,
            _ => return,
        };
        *to = text;
    }

    /// Wants only the callers of a function, or only what it calls.
    pub fn around(&mut self, name: String, callers: bool) {
        self.view.arrangement.around = Some((name, if callers { Side::Callers } else { Side::Callees }));
    }
}
