//! What is open: a profile, what was noticed about it, and the answers' common ground, kept from one question to the next.

use crate::aggregate::amount::Amount;
use crate::aggregate::call_tree::CallTree;
use crate::aggregate::frames::Frames;
use crate::aggregate::weights::Weights;
use crate::decode::{Counts, Decoded};
use crate::hash::Seed;
use crate::problem::{Kind, Problem, Result};
use crate::profile::Profile;
use crate::query;
use crate::summary::Summary;

/// An open profile.
#[derive(Debug)]
pub struct Dataset {
    /// Its tables.
    pub profile: Profile,
    /// Entries in the file.
    pub counts: Counts,
    /// What was repaired, ignored or left out.
    pub notices: Vec<Problem>,
    /// Sums of each sample type.
    pub summaries: Vec<Summary>,
    seed: Seed,
    /// The tree asked for last: switching the sample type needs it again.
    shape: Option<(query::Frames, Shape)>,
}

/// A call tree with the names of its frames.
#[derive(Debug)]
pub struct Shape {
    /// Names.
    pub frames: Frames,
    /// Tree.
    pub tree: CallTree,
}

impl Dataset {
    /// From what was read of a file.
    pub fn new(decoded: Decoded, seed: Seed) -> Dataset {
        let Decoded { profile, counts, notices } = decoded;
        let summaries = profile.samples.values.iter().map(|column| Summary::of(column)).collect();
        Dataset { profile, counts, notices, summaries, seed, shape: None }
    }

    /// Makes the tree of a view, unless it is there, and hands it out with the profile.
    ///
    /// # Errors
    /// `out-of-memory`.
    pub fn shape(&mut self, wanted: query::Frames) -> Result<(&Profile, &Shape)> {
        if self.shape.as_ref().is_none_or(|(made, _)| *made != wanted) {
            // The old one goes first: there may not be room for both.
            self.shape = None;
            let frames = Frames::new(&self.profile, wanted, self.seed)?;
            let tree = CallTree::new(&self.profile, &frames, self.seed)?;
            self.shape = Some((wanted, Shape { frames, tree }));
        }
        match &self.shape {
            Some((_, shape)) => Ok((&self.profile, shape)),
            None => Problem::new(Kind::OutOfMemory).fail(),
        }
    }

    /// The values of one sample type, added up in a tree.
    ///
    /// # Errors
    /// `no-such-type`, `out-of-memory`.
    pub fn weights<A: Amount>(profile: &Profile, tree: &CallTree, sample_type: usize) -> Result<Weights<A>> {
        match profile.samples.values.get(sample_type) {
            Some(values) => Weights::new(tree, values),
            None => Problem::new(Kind::NoSuchType).with("type", sample_type).fail(),
        }
    }

    /// Whether sums of a sample type are to be made in 128 bits.
    pub fn is_wide(&self, sample_type: usize) -> bool {
        self.summaries.get(sample_type).is_some_and(|summary| !summary.fits_64_bits())
    }
}
