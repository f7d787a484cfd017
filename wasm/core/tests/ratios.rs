//! Rows by the ratio of two sample types, against a slow and obvious twin.

mod made;
mod reading;

use std::cmp::Ordering;
use std::collections::BTreeMap;
use std::rc::Rc;

use emberscope_core::aggregate::amount::Amount;
use emberscope_core::aggregate::frame_sums::Ratio;
use emberscope_core::aggregate::top_page::{RowOrder, ordered_rows};
use emberscope_core::aggregate::top_table::{TopOrder, table_of};
use emberscope_core::aggregate::tree_view::TreeView;
use emberscope_core::dataset::Question;
use emberscope_core::decode::Policy;
use emberscope_core::problem::Result;
use emberscope_core::query::View;
use made::{Made, Random};

const SEEDS: u64 = 400;

/// Names of the rows in an order, and whether it is the order that was asked for before.
struct Rows(RowOrder);

impl Question for Rows {
    type Answer = Vec<String>;

    fn answer<A: Amount>(self, view: TreeView<'_, A>) -> Result<Vec<String>> {
        let (table, ordered) = (table_of(view)?, ordered_rows(view, &self.0)?);
        assert!(Rc::ptr_eq(&ordered, &ordered_rows(view, &self.0)?), "an order is made once");
        let name = |row: &u32| String::from_utf8_lossy(view.name(table.frame[*row as usize])).into_owned();
        Ok(ordered.rows.iter().map(name).collect())
    }
}

/// flat and cum of each name in a sample type, of the names that a sample with a value passes through.
fn naive_sums(made: &Made, sample_type: usize) -> BTreeMap<String, (f64, f64)> {
    let mut sums = BTreeMap::new();
    for sample in made.samples.iter().filter(|sample| sample.values[sample_type] != 0) {
        let mut frames = made.frames(sample);
        if let Some(leaf) = frames.last() {
            sums.entry(leaf.clone()).or_insert((0.0, 0.0)).0 += sample.values[sample_type] as f64;
        }
        frames.sort();
        frames.dedup();
        frames
            .into_iter()
            .for_each(|name| sums.entry(name).or_insert((0.0, 0.0)).1 += sample.values[sample_type] as f64);
    }
    sums
}

fn random(seed: u64) -> (Made, Vec<u8>) {
    let mut made = Made::random(seed);
    // So small that doubles add them up without a rest.
    made.samples.iter_mut().flat_map(|sample| &mut sample.values).for_each(|value| *value %= 1 << 40);
    let bytes = made.encode(&mut Random::new(seed));
    (made, bytes)
}

#[test]
fn sums_by_frame_agree_with_naive_ones_and_are_kept() {
    for seed in 0..SEEDS {
        let (made, bytes) = random(seed);
        let mut dataset = reading::read(&bytes, Policy::Refuse, 4096).unwrap();
        for sample_type in 0..made.types {
            let view = View { sample_type, ..View::default() };
            let sums = dataset.frame_sums(&view).unwrap();
            assert!(Rc::ptr_eq(&sums, &dataset.frame_sums(&view).unwrap()));
            let all = |column: &[f64]| column.iter().sum::<f64>();
            let naive = naive_sums(&made, sample_type);
            assert_eq!(all(&sums.flat), naive.values().map(|(flat, _)| flat).sum::<f64>(), "seed {seed}");
            assert_eq!(all(&sums.cum), naive.values().map(|(_, cum)| cum).sum::<f64>(), "seed {seed}");
        }
    }
}

#[test]
fn rows_stand_by_ratio_and_those_without_one_last() {
    for seed in 0..SEEDS {
        let (made, bytes) = random(seed);
        let mut dataset = reading::read(&bytes, Policy::Refuse, 4096).unwrap();
        let (above, below) = (0, made.types - 1);
        let (naive_above, naive_below) = (naive_sums(&made, above), naive_sums(&made, below));
        let ratios_of = |name: &String| {
            let sums = |of: &BTreeMap<String, (f64, f64)>| of.get(name).copied().unwrap_or_default();
            let (above, below) = (sums(&naive_above), sums(&naive_below));
            [(above.0, below.0), (above.1, below.1)].map(|(above, below)| (below != 0.0).then(|| above / below))
        };
        let compare = |one: Option<f64>, other: Option<f64>, ascending: bool| match (one, other) {
            (None, None) => Ordering::Equal,
            (None, _) => Ordering::Greater,
            (_, None) => Ordering::Less,
            (Some(one), Some(other)) if ascending => one.partial_cmp(&other).unwrap(),
            (Some(one), Some(other)) => other.partial_cmp(&one).unwrap(),
        };
        let mut sums_of = |sample_type| dataset.frame_sums(&View { sample_type, ..View::default() }).unwrap();
        let ratio = Ratio { above: sums_of(above), below: sums_of(below) };
        for (sample_type, ascending) in [(above, false), (above, true), (below, false), (below, true)] {
            let mut expected: Vec<String> = naive_sums(&made, sample_type).into_keys().collect();
            // The names are in order, and stay so where ratios are equal.
            expected.sort_by(|one, other| {
                let ([flat, cum], [other_flat, other_cum]) = (ratios_of(one), ratios_of(other));
                compare(flat, other_flat, ascending).then(compare(cum, other_cum, ascending))
            });
            let order = RowOrder {
                by: TopOrder::Flat,
                ratio: Some(ratio.clone()),
                ascending,
                named: String::new(),
                min_share: 0.0,
                drop_negative: false,
            };
            let rows = dataset.ask(&View { sample_type, ..View::default() }, Rows(order)).unwrap();
            assert_eq!(rows, expected, "seed {seed}, ascending {ascending}");
        }
    }
}
