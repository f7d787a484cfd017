//! Laws that every view keeps, on random profiles: what filters keep and drop, and what other arrangements of a tree add up to.

mod made;
mod reading;

use std::collections::BTreeMap;

use emberscope_core::aggregate::amount::Amount;
use emberscope_core::aggregate::matches::matches;
use emberscope_core::aggregate::top_table::top_table;
use emberscope_core::aggregate::tree_view::TreeView;
use emberscope_core::dataset::{Dataset, Question};
use emberscope_core::decode::Policy;
use emberscope_core::problem::Result;
use emberscope_core::query::{Side, View};
use made::{Made, Random};

const SEEDS: u64 = 200;

/// What is to be known of a tree, by names.
#[derive(Debug, PartialEq, Eq)]
struct Figures {
    total: i128,
    /// Self of all nodes with a name, added up.
    own: BTreeMap<String, i128>,
    /// Totals of the root's children.
    tops: BTreeMap<String, i128>,
    /// Self of the root: samples without frames.
    of_root: i128,
    /// No frame is twice on a path.
    folded: bool,
}

struct Tree;

impl Question for Tree {
    type Answer = Figures;

    fn answer<A: Amount>(self, view: TreeView<'_, A>) -> Result<Figures> {
        let name = |frame: u32| String::from_utf8_lossy(view.name(frame)).into_owned();
        let mut figures = Figures {
            total: view.weights.total[0].to_i128(),
            own: BTreeMap::new(),
            tops: BTreeMap::new(),
            of_root: view.weights.self_value(0).to_i128(),
            folded: true,
        };
        for segment in 1..view.tree.len() {
            if view.weights.widths()[segment] == A::default() {
                continue;
            }
            let own = view.weights.self_value(segment as u32).to_i128();
            *figures.own.entry(name(view.frame(view.tree.last[segment]))).or_default() += own;
            if view.tree.parent[segment] == 0 {
                let top = view.frame(view.paths.frame_from(view.tree.first[segment]));
                *figures.tops.entry(name(top)).or_default() += view.weights.total[segment].to_i128();
            }
            let mut path = Vec::new();
            let mut at = segment;
            while at != 0 {
                path.extend(view.frames_of(at));
                at = view.tree.parent[at] as usize;
            }
            let frames = path.len();
            path.sort_unstable();
            path.dedup();
            figures.folded &= path.len() == frames;
        }
        figures.own.retain(|_, own| *own != 0);
        Ok(figures)
    }
}

/// flat and cum by name.
struct Top;

impl Question for Top {
    type Answer = BTreeMap<String, (i128, i128)>;

    fn answer<A: Amount>(self, view: TreeView<'_, A>) -> Result<Self::Answer> {
        let table = top_table(view)?;
        let rows = table.frame.iter().enumerate().map(|(row, frame)| {
            let name = String::from_utf8_lossy(view.name(*frame)).into_owned();
            (name, (table.flat[row].to_i128(), table.cum[row].to_i128()))
        });
        Ok(rows.collect())
    }
}

struct Found(String);

impl Question for Found {
    type Answer = (i128, i128);

    fn answer<A: Amount>(self, view: TreeView<'_, A>) -> Result<(i128, i128)> {
        let found = matches(view, &self.0)?;
        Ok((found.self_value.to_i128(), found.total.to_i128()))
    }
}

fn with(view: &View, change: impl FnOnce(&mut View)) -> View {
    let mut view = view.clone();
    change(&mut view);
    view
}

fn each_view(mut check: impl FnMut(&mut Dataset, &View, u64)) {
    for seed in 0..SEEDS {
        let made = Made::random(seed);
        let bytes = made.encode(&mut Random::new(seed));
        let mut dataset = reading::read(&bytes, Policy::Refuse, 4096).unwrap();
        for sample_type in 0..made.types {
            for no_inlines in [false, true] {
                let view = with(&View::default(), |view| {
                    view.sample_type = sample_type;
                    view.frames.no_inlines = no_inlines;
                });
                check(&mut dataset, &view, seed);
            }
        }
    }
}

#[test]
fn what_is_kept_and_what_is_dropped_is_all() {
    each_view(|dataset, view, seed| {
        let all = dataset.ask(view, Tree).unwrap();
        for expression in ["f1", "^f[02]$", "f", "nothing"] {
            let kept = dataset.ask(&with(view, |view| view.frames.focus = expression.into()), Tree).unwrap();
            let left = dataset.ask(&with(view, |view| view.frames.ignore = expression.into()), Tree).unwrap();
            // Either drops samples without frames.
            assert_eq!(kept.total + left.total + all.of_root, all.total, "seed {seed}, {expression}");
        }
        let kept = dataset.ask(&with(view, |view| view.labels.focus = "l1".into()), Tree).unwrap();
        let left = dataset.ask(&with(view, |view| view.labels.ignore = "l1".into()), Tree).unwrap();
        assert_eq!(kept.total + left.total, all.total, "seed {seed}");
    });
}

#[test]
fn self_adds_up_to_the_total_in_every_arrangement() {
    each_view(|dataset, view, seed| {
        let upright = dataset.ask(view, Tree).unwrap();
        let flat = dataset.ask(view, Top).unwrap();
        assert_eq!(upright.own.values().sum::<i128>() + upright.of_root, upright.total, "seed {seed}");
        for (name, own) in &upright.own {
            assert_eq!(flat[name].0, *own, "seed {seed}, {name}");
        }

        let inverted = dataset.ask(&with(view, |view| view.arrangement.inverted = true), Tree).unwrap();
        assert_eq!(inverted.total, upright.total, "seed {seed}");
        assert_eq!(inverted.own.values().sum::<i128>() + inverted.of_root, inverted.total, "seed {seed}");
        // Below the root stand the leaves, and what ends below stands where stacks begin.
        let leaves: BTreeMap<_, _> = inverted.tops.into_iter().filter(|(_, total)| *total != 0).collect();
        assert_eq!(leaves, upright.own, "seed {seed}");
        let roots: BTreeMap<_, _> = upright.tops.into_iter().filter(|(_, total)| *total != 0).collect();
        assert_eq!(inverted.own, roots, "seed {seed}");

        let folded = dataset.ask(&with(view, |view| view.arrangement.fold_recursion = true), Tree).unwrap();
        assert!(folded.folded, "seed {seed}");
        assert_eq!((folded.total, &folded.own), (upright.total, &upright.own), "seed {seed}");

        let grouped = dataset.ask(&with(view, |view| view.arrangement.tag_root = "key".into()), Tree).unwrap();
        assert_eq!(grouped.total, upright.total, "seed {seed}");
        assert_eq!(grouped.tops.values().sum::<i128>(), upright.total, "seed {seed}");
    });
}

#[test]
fn around_a_function_is_what_passes_through_it() {
    each_view(|dataset, view, seed| {
        let rows = dataset.ask(view, Top).unwrap();
        for (name, (flat, cum)) in rows.iter().take(3) {
            for side in [Side::Callers, Side::Callees] {
                let around = with(view, |view| view.arrangement.around = Some((name.clone(), side)));
                let tree = dataset.ask(&around, Tree).unwrap();
                assert_eq!(tree.total, *cum, "seed {seed}, {name}, {side:?}");
                assert!(tree.tops.keys().all(|top| top == name), "seed {seed}");
            }
            let exactly = format!("/^{}$/", name.replace(['[', ']', '<', '>'], "."));
            assert_eq!(dataset.ask(view, Found(exactly)).unwrap(), (*flat, *cum), "seed {seed}, {name}");
        }
        let nowhere = with(view, |view| view.arrangement.around = Some(("nothing".into(), Side::Callees)));
        assert_eq!(dataset.ask(&nowhere, Tree).unwrap().total, 0);
    });
}
