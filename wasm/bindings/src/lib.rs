//! The core for JavaScript: a reader that is fed, a data set that is asked. Everything that is decided about profiles is
//! decided in the core.

mod answers;
mod problem;
mod session;

use std::sync::Mutex;

use emberscope_core::dataset::Dataset;
use emberscope_core::decode::Policy;
use emberscope_core::hash::Seed;
use emberscope_core::query::Picture;
use emberscope_core::reader::Reader;
use wasm_bindgen::prelude::*;

use answers::{Export, TopTableReply, VisibleTreeReply, view_of};
use problem::thrown;

/// Reads one input.
#[wasm_bindgen]
pub struct InputReader {
    reader: Reader,
    seed: Seed,
}

#[wasm_bindgen]
impl InputReader {
    /// `random` are 64 random bits. `salvage`: open what can be read of a damaged input. `layers`: wrappings that have
    /// been taken off already.
    #[wasm_bindgen(constructor)]
    pub fn new(random: u64, salvage: bool, layers: usize) -> InputReader {
        let policy = if salvage { Policy::Salvage } else { Policy::Refuse };
        let seed = Seed::new(random);
        InputReader { reader: Reader::new(seed, policy, layers), seed }
    }

    /// The address in memory at which the next `length` bytes are to be written. Throws a problem.
    pub fn room(&mut self, length: usize) -> Result<usize, JsValue> {
        self.reader.room(length).map(|room| room.as_ptr() as usize).map_err(thrown)
    }

    /// Reads what has been written there; `fraction` is how much of the whole input that makes. Throws a problem.
    pub fn commit(&mut self, length: usize, fraction: f32) -> Result<(), JsValue> {
        self.reader.commit(length, fraction).map_err(thrown)
    }

    /// Samples read so far.
    pub fn samples(&self) -> usize {
        self.reader.samples()
    }

    /// Bytes unpacked so far.
    pub fn unpacked(&self) -> f64 {
        self.reader.unpacked() as f64
    }

    /// Ends the input. Throws a problem.
    pub fn finish(self) -> Result<OpenProfile, JsValue> {
        let raw_bytes = self.reader.unpacked();
        let decoded = self.reader.finish().map_err(thrown)?;
        Ok(OpenProfile { dataset: Dataset::new(decoded, self.seed), raw_bytes })
    }
}

/// An open profile.
#[wasm_bindgen]
pub struct OpenProfile {
    dataset: Dataset,
    raw_bytes: u64,
}

#[wasm_bindgen]
impl OpenProfile {
    /// What there is to know of the profile itself, as a reply of kind 1. Throws a problem.
    pub fn session(&self) -> Result<Vec<u8>, JsValue> {
        session::reply(&self.dataset, self.raw_bytes).map_err(thrown)
    }

    /// The notices, as an array of `{ kind, facts }`.
    pub fn notices(&self) -> js_sys::Array {
        self.dataset.notices.iter().map(problem::object).collect()
    }

    /// What is drawn of the call tree, as a reply of kind 2; see the core's `query::Picture`. Throws a problem.
    #[wasm_bindgen(js_name = visibleTree)]
    #[allow(clippy::too_many_arguments, reason = "plain numbers cross without an object to be made and read")]
    pub fn visible_tree(
        &mut self,
        sample_type: usize,
        no_inlines: bool,
        start: u32,
        from: f64,
        to: f64,
        smallest_share: f64,
        most_nodes: usize,
    ) -> Result<Vec<u8>, JsValue> {
        let picture = Picture { start, from, to, smallest_share, most_nodes };
        self.dataset.ask(view_of(sample_type, no_inlines), VisibleTreeReply(picture)).map_err(thrown)
    }

    /// The first `limit` rows of the top table, ordered by flat or cum, as a reply of kind 3. Throws a problem.
    #[wasm_bindgen(js_name = topTable)]
    pub fn top_table(
        &mut self,
        sample_type: usize,
        no_inlines: bool,
        by_cum: bool,
        limit: usize,
    ) -> Result<Vec<u8>, JsValue> {
        self.dataset.ask(view_of(sample_type, no_inlines), TopTableReply { by_cum, limit }).map_err(thrown)
    }

    /// Starts writing the whole call tree as JSON. Throws a problem.
    #[wasm_bindgen(js_name = exportJson)]
    pub fn export_json(&mut self, sample_type: usize, no_inlines: bool) -> Result<Export, JsValue> {
        Export::json(&mut self.dataset, view_of(sample_type, no_inlines)).map_err(thrown)
    }

    /// The next piece of an export; empty at its end. Throws a problem.
    #[wasm_bindgen(js_name = exportPiece)]
    pub fn export_piece(&self, export: &mut Export) -> Result<Vec<u8>, JsValue> {
        export.piece(&self.dataset).map_err(thrown)
    }
}

/// Makes the engine find out which functions are busy; see the core's `warm_up`. Throws a problem.
#[wasm_bindgen(js_name = warmUp)]
pub fn warm_up(samples: u32, seed: u32) -> Result<(), JsValue> {
    emberscope_core::warm_up::warm_up(u64::from(samples), u64::from(seed)).map_err(thrown)
}

/// What the last panic said, if there was one. A panic ends in a trap; the instance is only good for this question then.
#[wasm_bindgen(js_name = lastPanic)]
pub fn last_panic() -> Option<String> {
    LAST_PANIC.lock().ok().and_then(|text| text.clone())
}

static LAST_PANIC: Mutex<Option<String>> = Mutex::new(None);

/// Runs once, when the module is instantiated.
#[wasm_bindgen(start)]
pub fn keep_panics() {
    std::panic::set_hook(Box::new(|info| {
        if let Ok(mut text) = LAST_PANIC.lock() {
            *text = Some(info.to_string());
        }
    }));
}
