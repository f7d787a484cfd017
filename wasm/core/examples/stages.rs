//! Times the core natively, stage by stage: `cargo run --release --example stages FILE`.

use std::time::Instant;

use emberscope_core::aggregate::amount::Amount;
use emberscope_core::aggregate::top_page::{RowOrder, ordered_rows};
use emberscope_core::aggregate::top_table::TopOrder;
use emberscope_core::aggregate::tree_view::TreeView;
use emberscope_core::aggregate::visible_tree::{VisibleTree, visible_tree};
use emberscope_core::dataset::{Dataset, Question};
use emberscope_core::decode::Policy;
use emberscope_core::hash::Seed;
use emberscope_core::problem::Result;
use emberscope_core::query::{Granularity, Picture, View};
use emberscope_core::reader::Reader;

struct Visible;

impl Question for Visible {
    type Answer = VisibleTree;

    fn answer<A: Amount>(self, view: TreeView<'_, A>) -> Result<VisibleTree> {
        let picture = Picture { start: 0, from: 0.0, to: 1.0, smallest_share: 0.0005, most_nodes: 50_000 };
        Ok(visible_tree(view, picture))
    }
}

struct Table;

impl Question for Table {
    type Answer = usize;

    fn answer<A: Amount>(self, view: TreeView<'_, A>) -> Result<usize> {
        let order = RowOrder {
            by: TopOrder::Flat,
            ratio: None,
            ascending: false,
            named: String::new(),
            min_share: 0.0,
            drop_negative: false,
        };
        Ok(ordered_rows(view, &order)?.rows.len())
    }
}

const CHUNK_BYTES: usize = 64 << 10;
const RUNS: usize = 5;

fn main() {
    let path = std::env::args().nth(1).expect("a file");
    let bytes = std::fs::read(path).expect("readable");
    for _ in 0..RUNS {
        let start = Instant::now();
        let seed = Seed::new(0x1234_5678_9abc_def0);
        let mut reader = Reader::new(seed, Policy::Refuse, 0);
        for (index, chunk) in bytes.chunks(CHUNK_BYTES).enumerate() {
            let fraction = ((index + 1) * CHUNK_BYTES) as f32 / bytes.len() as f32;
            reader.room(chunk.len()).expect("room").copy_from_slice(chunk);
            reader.commit(chunk.len(), fraction.min(1.0)).expect("a profile");
        }
        let decoded = start.elapsed();
        let mut dataset = Dataset::new(reader.finish().expect("a profile"), seed);
        let resolved = start.elapsed();
        dataset.prepare(&View::default()).expect("a tree");
        let shaped = start.elapsed();
        let other = View { sample_type: dataset.summaries.len() - 1, ..View::default() };
        let visible = dataset.ask(&other, Visible).expect("a picture");
        let timed = |name: &str, dataset: &mut Dataset, view: &View| {
            let start = Instant::now();
            let prepared = dataset.prepare(view).expect("a view");
            let made = start.elapsed();
            let visible = prepared.ask(&dataset.profile, Visible).expect("a picture");
            println!("  {name}: {made:?}, picture {:?}, {} visible", start.elapsed() - made, visible.node.len());
        };
        let with = |change: fn(&mut View)| {
            let mut view = View::default();
            change(&mut view);
            view
        };
        timed("again", &mut dataset, &View::default());
        timed("focus", &mut dataset, &with(|view| view.frames.focus = "a".to_owned()));
        timed("hide", &mut dataset, &with(|view| view.frames.hide = "ab".to_owned()));
        timed("no inlines", &mut dataset, &with(|view| view.frames.no_inlines = true));
        timed("show_from", &mut dataset, &with(|view| view.frames.show_from = "ab".to_owned()));
        timed("prune_from", &mut dataset, &with(|view| view.frames.prune_from = "ab".to_owned()));
        timed("lines", &mut dataset, &with(|view| view.granularity = Granularity::Lines));
        timed("inverted", &mut dataset, &with(|view| view.arrangement.inverted = true));
        let asked = Instant::now();
        let rows = dataset.ask(&View::default(), Table).expect("a table");
        println!("  table: {:?}, {rows} rows", asked.elapsed());
        println!(
            "decode {decoded:?}, resolve {:?}, tree {:?}, switch {:?}; {} samples, {} rows, {} chains, {} visible",
            resolved.saturating_sub(decoded),
            shaped - resolved,
            start.elapsed().saturating_sub(shaped),
            dataset.profile.samples.len(),
            dataset.profile.stacks.len(),
            dataset.profile.stacks.chains(),
            visible.node.len(),
        );
    }
}
