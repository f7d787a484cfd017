//! Call trees whose paths are not the stacks as they are: inverted, with recursion folded, around one function, or grouped by
//! labels.
//!
//! Each distinct path of frames is made anew, once, and stored in a table of its own, whose keys are frames.

mod label_frames;

use self::label_frames::LabelFrames;
use super::call_tree::CallTree;
use super::naming::Naming;
use super::paths::{HIDDEN, Paths};
use crate::hash::Seed;
use crate::memory::{self, Outlook};
use crate::problem::Result;
use crate::profile::{Marks, Profile, ROOT, Trie};
use crate::query::{Arrangement, Side};

/// Paths in another order.
#[derive(Debug)]
pub struct Arranged {
    stacks: Trie,
    marks: Marks,
    of_key: Vec<u32>,
    /// Names of the frames that stand for labels; they are numbered behind those of the sites.
    pub label_names: Vec<String>,
    /// Whether each sample is left out, because the function that is wanted is not in its stack.
    pub outside: Option<Vec<bool>>,
    /// The shape.
    pub tree: CallTree,
}

impl Arranged {
    /// Arranges the paths of a tree.
    ///
    /// # Errors
    /// `out-of-memory`, `too-many-frames`.
    pub fn new(
        profile: &Profile,
        naming: &Naming,
        (paths, tree): (Paths<'_>, &CallTree),
        wanted: &Arrangement,
        seed: Seed,
    ) -> Result<Arranged> {
        let labels = LabelFrames::new(profile, &wanted.tag_root, &wanted.tag_leaf, naming.names.len() as u32)?;
        let frames = naming.names.len() + labels.names.len();
        let around = wanted.around.as_ref().map(|(name, side)| (naming.find(name, profile).unwrap_or(HIDDEN), *side));
        let maker = PathMaker { paths, tree, wanted, around, seen: memory::filled(false, frames)? };
        let made = maker.all(&labels, profile, seed)?;
        let mut marks = Marks::new(made.stacks.len())?;
        marks.set_all(&made.ends);
        made.stacks.mark_parents(&mut marks);
        marks.count()?;
        let of_key: Vec<u32> = (0..frames as u32).collect();
        let own = Paths { stacks: &made.stacks, marks: &marks, of_key: &of_key, some_hidden: false, hidden_rows: None };
        let tree = CallTree::new(own, &made.ends, seed)?;
        Ok(Arranged { stacks: made.stacks, marks, of_key, label_names: labels.names, outside: made.outside, tree })
    }

    /// The paths.
    pub fn paths(&self) -> Paths<'_> {
        let Arranged { stacks, marks, of_key, .. } = self;
        Paths { stacks, marks, of_key, some_hidden: false, hidden_rows: None }
    }
}

/// What is made of all samples.
struct Made {
    stacks: Trie,
    ends: Vec<u32>,
    outside: Option<Vec<bool>>,
}

/// Stands for the end of a path that is left out.
const OUTSIDE: u32 = u32::MAX;

struct PathMaker<'a> {
    paths: Paths<'a>,
    tree: &'a CallTree,
    wanted: &'a Arrangement,
    around: Option<(u32, Side)>,
    /// For each frame whether it is on the path that is being made.
    seen: Vec<bool>,
}

impl PathMaker<'_> {
    fn all(mut self, labels: &LabelFrames, profile: &Profile, seed: Seed) -> Result<Made> {
        let group =
            |sample: usize| u64::from(labels.group(sample, profile)) << 32 | u64::from(self.tree.of_sample[sample]);
        let mut ends = memory::filled(ROOT, self.tree.of_sample.len())?;
        // The distinct ones, each once.
        let mut distinct = Vec::new();
        memory::reserve(&mut distinct, ends.len(), Outlook::default())?;
        distinct.extend((0..ends.len()).map(group));
        distinct.sort_unstable();
        distinct.dedup();
        let mut end_of = Vec::new();
        memory::reserve(&mut end_of, distinct.len(), Outlook::default())?;
        let mut stacks = Trie::new(seed);
        let mut path = Vec::new();
        for key in &distinct {
            let (group, segment) = ((key >> 32) as usize, *key as u32);
            end_of.push(match self.path_of(segment, &mut path) {
                false => OUTSIDE,
                true => {
                    labels.surround(group, &mut path);
                    self.arrange(&mut path);
                    stacks.extend(ROOT, &path, 0, Outlook::default())?
                }
            });
        }
        stacks.freeze();
        let mut outside = None;
        for (sample, end) in ends.iter_mut().enumerate() {
            let group = u64::from(labels.group(sample, profile)) << 32 | u64::from(self.tree.of_sample[sample]);
            // It is there: it was put there above.
            let found = end_of[distinct.partition_point(|key| *key < group)];
            if found == OUTSIDE {
                outside.get_or_insert(memory::filled(false, self.tree.of_sample.len())?)[sample] = true;
            } else {
                *end = found;
            }
        }
        Ok(Made { stacks, ends, outside })
    }

    /// The frames of a path, leaf first, cut to what is wanted; false where nothing is.
    fn path_of(&self, segment: u32, path: &mut Vec<u32>) -> bool {
        path.clear();
        let mut segment = segment as usize;
        while segment != 0 {
            let rows = (self.tree.first[segment]..=self.tree.last[segment]).rev();
            path.extend(rows.map(|row| self.paths.frame(row)).filter(|frame| *frame != HIDDEN));
            segment = self.tree.parent[segment] as usize;
        }
        let Some((pivot, side)) = self.around else {
            return true;
        };
        let Some(first_call) = path.iter().rposition(|frame| *frame == pivot) else {
            return false;
        };
        match side {
            Side::Callees => path.truncate(first_call + 1),
            Side::Callers => _ = path.drain(..first_call),
        }
        true
    }

    /// Folds and turns a path, as far as that is wanted.
    fn arrange(&mut self, path: &mut Vec<u32>) {
        if self.wanted.fold_recursion {
            self.fold(path);
        }
        let inverted = match self.around {
            None => self.wanted.inverted,
            Some((_, side)) => side == Side::Callers,
        };
        if inverted {
            path.reverse();
        }
    }

    /// Leaves each frame once: the leaf where it is, so that it keeps its own value, and the others where they come first
    /// from the root.
    fn fold(&mut self, path: &mut Vec<u32>) {
        let Some(&leaf) = path.first() else {
            return;
        };
        let seen = &mut self.seen;
        seen[leaf as usize] = true;
        let mut kept = path.len();
        for index in (1..path.len()).rev() {
            let frame = path[index];
            if !core::mem::replace(&mut seen[frame as usize], true) {
                kept -= 1;
                path[kept] = frame;
            }
        }
        path.drain(1..kept);
        path.iter().for_each(|frame| seen[*frame as usize] = false);
    }
}
