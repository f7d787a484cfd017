//! The core for JavaScript: a reader that is fed, a data set that is asked. Everything that is decided about profiles is
//! decided in the core.

mod answers;
mod functions;
mod problem;
mod session;
mod view;

use std::rc::Rc;
use std::sync::Mutex;

use emberscope_core::aggregate::frame_sums::{FrameSums, Ratio};
use emberscope_core::aggregate::label_breakdown::LabelQuestion;
use emberscope_core::aggregate::top_page::RowOrder;
use emberscope_core::aggregate::top_table::TopOrder;
use emberscope_core::dataset::Dataset;
use emberscope_core::decode::Policy;
use emberscope_core::hash::Seed;
use emberscope_core::query::{Picture, View};
use emberscope_core::reader::Reader;
use wasm_bindgen::prelude::*;

use answers::{
    Export, Format, MatchesReply, TopPageReply, TopTableReply, VisibleTreeReply, details_reply, labels_reply,
    linked_sums_reply,
};
use functions::functions_reply;
use problem::thrown;
use view::CoreView;

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

    /// How many functions there are.
    #[wasm_bindgen(js_name = functionCount)]
    pub fn function_count(&self) -> usize {
        self.dataset.profile.functions.len()
    }

    /// The first functions with their names, files and binaries, as a reply of kind 8: what packages and languages are told from.
    pub fn functions(&self, most: usize) -> Vec<u8> {
        functions_reply(&self.dataset, most)
    }

    /// For each class of functions the magnitude of the values whose innermost function with a class has that one.
    #[wasm_bindgen(js_name = leafVotes)]
    pub fn leaf_votes(&self, sample_type: usize, class_of_function: &[u8]) -> Vec<f64> {
        self.dataset.leaf_votes(sample_type, class_of_function).to_vec()
    }

    /// Tells the packages of the functions, in their order.
    #[wasm_bindgen(js_name = setPackages)]
    pub fn set_packages(&mut self, packages: Vec<String>) {
        self.dataset.packages = packages;
    }

    /// What is drawn of the call tree, as a reply of kind 2; see the core's `query::Picture`. Throws a problem.
    #[wasm_bindgen(js_name = visibleTree)]
    pub fn visible_tree(
        &mut self,
        view: &CoreView,
        start: u32,
        from: f64,
        to: f64,
        smallest_share: f64,
        most_nodes: usize,
    ) -> Result<Vec<u8>, JsValue> {
        let picture = Picture { start, from, to, smallest_share, most_nodes };
        let prepared = self.dataset.prepare(&view.view).map_err(thrown)?;
        let removed = prepared.removed(&self.dataset.profile.samples.values[view.view.sample_type]);
        prepared.ask(&self.dataset.profile, VisibleTreeReply { picture, removed: &removed }).map_err(thrown)
    }

    /// The first `limit` rows of the top table, ordered by flat or cum, as a reply of kind 3. Throws a problem.
    #[wasm_bindgen(js_name = topTable)]
    pub fn top_table(&mut self, view: &CoreView, by_cum: bool, limit: usize) -> Result<Vec<u8>, JsValue> {
        let by = if by_cum { TopOrder::Cum } else { TopOrder::Flat };
        let order = row_order(&view.view, by, false, String::new(), 0.0);
        self.dataset.ask(&view.view.upright(), TopTableReply { order, limit }).map_err(thrown)
    }

    /// A window onto the top table, as a reply of kind 4. `by`: 0 flat, 1 cum, 2 name; where `ratio` names two sample types, it
    /// is the values of the first divided by those of the second. With a `frame` it is the page of `limit` rows that the frame is on,
    /// wherever `offset` is. `types` are those whose values are told beside. Throws a problem.
    #[wasm_bindgen(js_name = topPage)]
    #[allow(clippy::too_many_arguments, reason = "plain values cross without an object to be made and read")]
    pub fn top_page(
        &mut self,
        view: &CoreView,
        by: usize,
        ascending: bool,
        named: String,
        min_share: f64,
        offset: usize,
        limit: usize,
        frame: Option<u32>,
        types: Vec<u32>,
        ratio: &[u32],
    ) -> Result<Vec<u8>, JsValue> {
        let by = [TopOrder::Flat, TopOrder::Cum, TopOrder::Name].get(by).copied().unwrap_or(TopOrder::Flat);
        let mut order = row_order(&view.view, by, ascending, named, min_share);
        let view = view.view.upright();
        let others = types.into_iter().map(|of| self.sums(&view, of)).collect::<Result<Vec<_>, JsValue>>()?;
        if let [above, below] = *ratio {
            order.ratio = Some(Ratio { above: self.sums(&view, above)?, below: self.sums(&view, below)? });
        }
        self.dataset.ask(&view, TopPageReply { order, offset, limit, frame, others }).map_err(thrown)
    }

    /// cum of every frame in two sample types, as a reply of kind 9. Throws a problem.
    #[wasm_bindgen(js_name = linkedSums)]
    pub fn linked_sums(&mut self, view: &CoreView, above: u32, below: u32) -> Result<Vec<u8>, JsValue> {
        let view = view.view.upright();
        // The view's own type comes last: of large profiles only the latest values are kept, and the picture needs those.
        if above as usize == view.sample_type {
            self.sums(&view, below)?;
        }
        Ok(linked_sums_reply(&*self.sums(&view, above)?, &*self.sums(&view, below)?))
    }

    /// What a search matches, as a reply of kind 5. Throws a problem.
    pub fn matches(&mut self, view: &CoreView, search: String) -> Result<Vec<u8>, JsValue> {
        self.dataset.ask(&view.view.upright(), MatchesReply { search }).map_err(thrown)
    }

    /// All that there is to say of a node, as a reply of kind 6. Throws a problem.
    pub fn details(&mut self, view: &CoreView, node: u32) -> Result<Vec<u8>, JsValue> {
        self.dataset.details(&view.view, node).map(|details| details_reply(&details)).map_err(thrown)
    }

    /// What labels cost, as a reply of kind 7. Throws a problem.
    pub fn labels(
        &mut self,
        view: &CoreView,
        key: String,
        containing: String,
        most_values: usize,
    ) -> Result<Vec<u8>, JsValue> {
        let question = LabelQuestion { key, containing, most_values };
        let (total, keys) = self.dataset.labels(&view.view, &question).map_err(thrown)?;
        Ok(labels_reply(total, &keys))
    }

    /// Starts an export of a view: 0 the tree as JSON, 1 folded stacks, 2 the table as comma-separated values. Throws a
    /// problem.
    #[wasm_bindgen(js_name = startExport)]
    pub fn start_export(&mut self, view: &CoreView, format: usize) -> Result<Export, JsValue> {
        let format = match format {
            0 => Format::Json,
            1 => Format::Folded,
            _ => Format::Csv(row_order(&view.view, TopOrder::Flat, false, String::new(), 0.0)),
        };
        Export::start(&mut self.dataset, &view.view, format).map_err(thrown)
    }

    /// The next piece of an export; empty at its end. Throws a problem.
    #[wasm_bindgen(js_name = exportPiece)]
    pub fn export_piece(&self, export: &mut Export) -> Result<Vec<u8>, JsValue> {
        export.piece(&self.dataset).map_err(thrown)
    }
}

impl OpenProfile {
    /// What every frame of a view costs in a sample type.
    fn sums(&mut self, view: &View, sample_type: u32) -> Result<Rc<FrameSums>, JsValue> {
        let other = View { sample_type: sample_type as usize, ..view.clone() };
        self.dataset.frame_sums(&other).map_err(thrown)
    }
}

fn row_order(view: &View, by: TopOrder, ascending: bool, named: String, min_share: f64) -> RowOrder {
    RowOrder { by, ratio: None, ascending, named, min_share, drop_negative: view.drop_negative }
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
