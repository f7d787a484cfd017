//! The fast aggregates against slow and obvious ones, on random profiles.

mod made;
mod reading;

use std::collections::BTreeMap;

use emberscope_core::aggregate::amount::Amount;
use emberscope_core::aggregate::top_table::{TopOrder, top_table};
use emberscope_core::aggregate::tree_view::TreeView;
use emberscope_core::aggregate::visible_tree::{VisibleTree, visible_tree};
use emberscope_core::dataset::{Dataset, Question};
use emberscope_core::decode::Policy;
use emberscope_core::problem::Result;
use emberscope_core::query::{FrameFilters, Picture, View};
use made::{Made, MadeSample, Random};

const SEEDS: u64 = 400;

/// Path of names to self and total.
type Tree = BTreeMap<Vec<String>, (i128, i128)>;

fn frames_of(made: &Made, sample: &MadeSample, no_inlines: bool) -> Vec<String> {
    if !no_inlines {
        return made.frames(sample);
    }
    let outermost = |row: &usize| {
        let location = &made.locations[*row];
        match location.lines.last() {
            Some(name) => name.clone(),
            None if location.address == 0 => "<unknown>".to_owned(),
            None => format!("{:#x}", location.address),
        }
    };
    sample.stack.iter().rev().map(outermost).collect()
}

fn naive_tree(made: &Made, view: &View) -> Tree {
    let mut tree = Tree::new();
    tree.insert(Vec::new(), (0, 0));
    for sample in &made.samples {
        let value = sample.values[view.sample_type];
        if value == 0 {
            continue;
        }
        let frames = frames_of(made, sample, view.frames.no_inlines);
        for depth in 0..=frames.len() {
            let node = tree.entry(frames[..depth].to_vec()).or_default();
            node.1 += i128::from(value);
            node.0 += if depth == frames.len() { i128::from(value) } else { 0 };
        }
    }
    tree
}

/// The tree that is drawn, by paths of names.
struct Drawn;

impl Question for Drawn {
    type Answer = (Tree, VisibleTree);

    fn answer<A: Amount>(self, view: TreeView<'_, A>) -> Result<(Tree, VisibleTree)> {
        let picture = Picture { start: 0, from: 0.0, to: 1.0, smallest_share: 0.5, most_nodes: usize::MAX };
        let visible = visible_tree(view, picture);
        let mut tree = Tree::new();
        let mut paths: Vec<Vec<String>> = Vec::new();
        for row in 0..visible.node.len() {
            let mut path = if row == 0 { Vec::new() } else { paths[visible.parent[row] as usize].clone() };
            if row > 0 {
                path.push(String::from_utf8_lossy(view.name(visible.frame[row])).into_owned());
            }
            // Small enough for doubles: larger sums are compared in the reference tests.
            let before = tree.insert(path.clone(), (visible.self_value[row] as i128, visible.total[row] as i128));
            assert!(before.is_none(), "two nodes for one path");
            paths.push(path);
        }
        Ok((tree, visible))
    }
}

fn views(made: &Made) -> Vec<View> {
    let mut views = Vec::new();
    for sample_type in 0..made.types {
        for no_inlines in [false, true] {
            let frames = FrameFilters { no_inlines, ..FrameFilters::default() };
            views.push(View { sample_type, frames, ..View::default() });
        }
    }
    views
}

fn small(made: &mut Made) {
    made.samples.iter_mut().flat_map(|sample| &mut sample.values).for_each(|value| *value %= 1 << 40);
}

#[test]
fn call_trees_agree_with_naive_ones() {
    for seed in 0..SEEDS {
        let mut made = Made::random(seed);
        small(&mut made);
        let bytes = made.encode(&mut Random::new(seed + 1));
        let mut dataset = reading::read(&bytes, Policy::Refuse, 1 + seed as usize % 97)
            .unwrap_or_else(|problem| panic!("seed {seed}: {problem:?}"));
        for view in views(&made) {
            let (tree, _) = dataset.ask(&view, Drawn).unwrap();
            assert_eq!(tree, naive_tree(&made, &view), "seed {seed}, {view:?}");
        }
    }
}

#[test]
fn pictures_lie_in_order_and_within_their_parents() {
    for seed in 0..SEEDS {
        let made = Made::random(seed);
        let bytes = made.encode(&mut Random::new(seed));
        let mut dataset = reading::read(&bytes, Policy::Refuse, 4096).unwrap();
        for view in views(&made) {
            let (_, picture) = dataset.ask(&view, Drawn).unwrap();
            let mut start = 0;
            for &end in &picture.level_ends {
                let lefts = &picture.left[start as usize..end as usize];
                assert!(lefts.is_sorted(), "seed {seed}");
                start = end;
            }
            for row in 1..picture.node.len() {
                let parent = picture.parent[row] as usize;
                let slack = 1e-9 * picture.width[0].abs().max(1.0);
                assert!(parent < row);
                assert!(picture.left[row] >= picture.left[parent] - slack, "seed {seed}");
                assert!(
                    picture.left[row] + picture.width[row] <= picture.left[parent] + picture.width[parent] + slack,
                    "seed {seed}"
                );
            }
        }
    }
}

/// Flat and cum by name.
struct Top;

impl Question for Top {
    type Answer = BTreeMap<String, (i128, i128)>;

    fn answer<A: Amount>(self, view: TreeView<'_, A>) -> Result<Self::Answer> {
        let table = top_table(view)?;
        let order = table.ordered(TopOrder::Cum, usize::MAX, |frame| view.name(frame));
        assert_eq!(order.len(), table.frame.len());
        let row = |row: u32| {
            let row = row as usize;
            let name = String::from_utf8_lossy(view.name(table.frame[row])).into_owned();
            (name, (table.flat[row].to_i128(), table.cum[row].to_i128()))
        };
        Ok(order.into_iter().map(row).collect())
    }
}

#[test]
fn top_tables_agree_with_naive_ones() {
    for seed in 0..SEEDS {
        let made = Made::random(seed);
        let bytes = made.encode(&mut Random::new(seed));
        let mut dataset = reading::read(&bytes, Policy::Refuse, 4096).unwrap();
        for view in views(&made) {
            let mut naive = BTreeMap::new();
            for sample in made.samples.iter().filter(|sample| sample.values[view.sample_type] != 0) {
                let value = i128::from(sample.values[view.sample_type]);
                let mut frames = frames_of(&made, sample, view.frames.no_inlines);
                if let Some(leaf) = frames.last() {
                    naive.entry(leaf.clone()).or_insert((0, 0)).0 += value;
                }
                frames.sort();
                frames.dedup();
                frames.into_iter().for_each(|name| naive.entry(name).or_insert((0, 0)).1 += value);
            }
            assert_eq!(dataset.ask(&view, Top).unwrap(), naive, "seed {seed}, {view:?}");
        }
    }
}

/// A part of the tree at a coarse detail, with the place of its start.
struct Part(Picture);

impl Question for Part {
    type Answer = VisibleTree;

    fn answer<A: Amount>(self, view: TreeView<'_, A>) -> Result<VisibleTree> {
        Ok(visible_tree(view, self.0))
    }
}

#[test]
fn a_part_of_a_picture_lies_where_it_lies_in_the_whole() {
    for seed in 0..SEEDS {
        let made = Made::random(seed);
        let bytes = made.encode(&mut Random::new(seed));
        let mut dataset = reading::read(&bytes, Policy::Refuse, 4096).unwrap();
        let mut random = Random::new(seed);
        let view = View::default();
        let (_, whole) = dataset.ask(&view, Drawn).unwrap();
        let start = random.below(whole.node.len() as u64) as usize;
        let (from, to) = (-0.1, 0.3 + random.below(100) as f64 / 100.0);
        let picture = Picture { start: whole.node[start], from, to, smallest_share: 0.05, most_nodes: 0 };
        // With no nodes allowed only the first level is given; so many that the tree is not given whole are what is wanted.
        let part = dataset.ask(&view, Part(Picture { most_nodes: whole.node.len() - 1, ..picture })).unwrap();
        assert_eq!(part.start, whole.node[start]);
        assert_eq!((part.start_left, part.start_width), (whole.left[start], whole.width[start]), "seed {seed}");
        let (first, last) = (part.start_left + from * part.start_width, part.start_left + to * part.start_width);
        let smallest = (last - first) * 0.05;
        for row in 0..whole.node.len() {
            let seen = part.node.iter().position(|node| *node == whole.node[row]);
            if let Some(seen) = seen {
                assert_eq!(
                    (part.left[seen], part.width[seen], part.total[seen]),
                    (whole.left[row], whole.width[row], whole.total[row]),
                    "seed {seed}"
                );
            }
            let in_range = whole.left[row] < last && whole.left[row] + whole.width[row] > first;
            if in_range && whole.width[row] > smallest * 1.000_001 && !part.cut && !part.whole {
                assert!(seen.is_some(), "seed {seed}: a node that shows is missing");
            }
        }
    }
}

fn figures(dataset: &mut Dataset, made: &Made) -> Vec<Tree> {
    views(made).into_iter().map(|view| dataset.ask(&view, Drawn).unwrap().0).collect()
}

#[test]
fn pieces_and_wrapping_change_nothing() {
    for seed in 0..120 {
        let made = Made::random(seed);
        let bytes = made.encode(&mut Random::new(seed));
        let expected = figures(&mut reading::read(&bytes, Policy::Refuse, usize::MAX).unwrap(), &made);
        let packed = made::gzip(&bytes, 1 + bytes.len() / (1 + seed as usize % 4));
        let twice = made::gzip(&packed, usize::MAX);
        let zlib = miniz_oxide::deflate::compress_to_vec_zlib(&bytes, 6);
        for (what, input) in [("bare", &bytes), ("gzip", &packed), ("twice", &twice), ("zlib", &zlib)] {
            for piece in [1, 3, 50, 1 << 20] {
                let mut dataset = reading::read(input, Policy::Refuse, piece)
                    .unwrap_or_else(|problem| panic!("{what} in {piece}, seed {seed}: {problem:?}"));
                assert_eq!(figures(&mut dataset, &made), expected, "{what} in {piece}, seed {seed}");
            }
        }
    }
}
