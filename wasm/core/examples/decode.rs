//! Times the core natively, stage by stage: `cargo run --release --example decode FILE`.

use std::time::Instant;

use emberscope_core::aggregate::visible_tree::visible_tree;
use emberscope_core::dataset::Dataset;
use emberscope_core::decode::Policy;
use emberscope_core::hash::Seed;
use emberscope_core::query;
use emberscope_core::reader::Reader;

const CHUNK_BYTES: usize = 1 << 20;

fn main() {
    let path = std::env::args().nth(1).expect("a file");
    let bytes = std::fs::read(path).expect("readable");
    for _ in 0..5 {
        let start = Instant::now();
        let seed = Seed::new(0x1234_5678_9abc_def0);
        let mut reader = Reader::new(seed, Policy::Refuse, 0);
        for (index, chunk) in bytes.chunks(CHUNK_BYTES).enumerate() {
            let fraction = ((index + 1) * CHUNK_BYTES) as f32 / bytes.len() as f32;
            reader.room(chunk.len()).expect("room").copy_from_slice(chunk);
            reader.commit(chunk.len(), fraction.min(1.0)).expect("a profile");
        }
        let read = start.elapsed();
        let mut dataset = Dataset::new(reader.finish().expect("a profile"), seed);
        let resolved = start.elapsed();
        let (profile, shape) = dataset.shape(query::Frames::default()).expect("a tree");
        let shaped = start.elapsed();
        let weights = Dataset::weights::<i64>(profile, &shape.tree, 0).expect("weights");
        let weighed = start.elapsed();
        let detail = query::Detail { root: 0, smallest_share: 0.0005, most_nodes: 50_000 };
        let visible = visible_tree(profile, &shape.frames, &shape.tree, &weights, detail).expect("a picture");
        println!(
            "read {read:?}, resolve {:?}, tree {:?}, weights {:?}, visible {:?}; {} samples, {} rows, {} chains, {} segments, {} visible",
            resolved - read,
            shaped - resolved,
            weighed - shaped,
            start.elapsed() - weighed,
            profile.samples.len(),
            profile.stacks.len(),
            profile.stacks.chains(),
            shape.tree.len(),
            visible.node.len(),
        );
    }
}
