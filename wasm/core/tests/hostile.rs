//! Damaged inputs: whatever the bytes, the answer is a profile or a problem with a reason, never a panic.

mod made;
mod reading;

use emberscope_core::aggregate::amount::Amount;
use emberscope_core::aggregate::tree_view::TreeView;
use emberscope_core::dataset::{Dataset, Question};
use emberscope_core::decode::Policy;
use emberscope_core::export::JsonExport;
use emberscope_core::problem::{Fact, Kind, Result};
use emberscope_core::query::View;
use made::{Made, Random};

/// Everything that is ever asked of a profile.
struct Everything(usize);

impl Question for Everything {
    type Answer = usize;

    fn answer<A: Amount>(self, view: TreeView<'_, A>) -> Result<usize> {
        let mut export = JsonExport::new(view, self.0)?;
        let mut length = 0;
        loop {
            let piece = export.piece(view);
            if piece.is_empty() {
                return Ok(length);
            }
            length += piece.len();
        }
    }
}

fn ask_everything(mut dataset: Dataset) {
    for sample_type in 0..dataset.summaries.len() {
        let view = View { sample_type, ..View::default() };
        dataset.ask(&view, Everything(sample_type)).unwrap();
    }
}

fn try_both_ways(bytes: &[u8], what: &str) {
    if let Ok(dataset) = reading::read(bytes, Policy::Refuse, 4096) {
        ask_everything(dataset);
    }
    match reading::read(bytes, Policy::Salvage, 4096) {
        Ok(dataset) => ask_everything(dataset),
        Err(problem) => {
            let nothing_there = problem.fact("unpacked") == Some(&Fact::Number(0));
            assert!(nothing_there || !problem.kind.salvageable(), "{what}: {problem:?} could be worked round");
        }
    }
}

#[test]
fn cut_anywhere() {
    for seed in 0..12 {
        let bytes = Made::random(seed).encode(&mut Random::new(seed));
        let packed = made::gzip(&bytes, 100);
        for end in 0..bytes.len() {
            try_both_ways(&bytes[..end], &format!("seed {seed} cut at {end}"));
        }
        for end in 0..packed.len() {
            try_both_ways(&packed[..end], &format!("seed {seed}, gzip cut at {end}"));
        }
    }
}

#[test]
fn bits_flipped() {
    for seed in 0..30 {
        let bytes = Made::random(seed).encode(&mut Random::new(seed));
        let mut random = Random::new(seed);
        for round in 0..300 {
            let mut damaged = bytes.clone();
            for _ in 0..1 + random.below(4) {
                let at = random.below(damaged.len() as u64) as usize;
                damaged[at] ^= 1 << random.below(8);
            }
            try_both_ways(&damaged, &format!("seed {seed}, round {round}"));
        }
    }
}

#[test]
fn parts_deleted_doubled_and_replaced() {
    for seed in 0..30 {
        let bytes = Made::random(seed).encode(&mut Random::new(seed));
        let mut random = Random::new(!seed);
        for round in 0..200 {
            let start = random.below(bytes.len() as u64) as usize;
            let end = (start + random.below(20) as usize).min(bytes.len());
            let part: Vec<u8> = match random.below(3) {
                0 => Vec::new(),
                1 => [&bytes[start..end], &bytes[start..end]].concat(),
                _ => (start..end).map(|_| random.next() as u8).collect(),
            };
            let damaged = [&bytes[..start], &part, &bytes[end..]].concat();
            try_both_ways(&damaged, &format!("seed {seed}, round {round}"));
        }
    }
}

#[test]
fn random_bytes_are_no_profile() {
    for seed in 0..300 {
        let mut random = Random::new(seed);
        let bytes: Vec<u8> = (0..random.below(3000)).map(|_| random.next() as u8).collect();
        try_both_ways(&bytes, &format!("seed {seed}"));
    }
}

#[test]
fn salvage_keeps_what_came_before_the_damage() {
    let made = Made::random(3);
    let bytes = made.encode(&mut Random::new(1));
    let packed = made::gzip(&bytes, usize::MAX);
    let refused = reading::read(&packed[..packed.len() - 4], Policy::Refuse, 64).unwrap_err();
    assert_eq!(refused.kind, Kind::GzipTruncated);
    let salvaged = reading::read(&packed[..packed.len() - 4], Policy::Salvage, 64).unwrap();
    assert_eq!(salvaged.counts.samples, made.samples.len());
    assert!(salvaged.notices.iter().any(|notice| notice.kind == Kind::Salvaged));
}
