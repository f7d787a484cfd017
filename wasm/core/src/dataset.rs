//! What is open: a profile, what was noticed about it, and the answers' common ground, kept from one question to the next.

use std::rc::Rc;

use crate::aggregate::amount::Amount;
use crate::aggregate::call_tree::CallTree;
use crate::aggregate::frames::Frames;
use crate::aggregate::tree_view::TreeView;
use crate::aggregate::weights::Weights;
use crate::decode::{Counts, Decoded};
use crate::hash::Seed;
use crate::problem::{Kind, Problem, Result};
use crate::profile::Profile;
use crate::query::{self, View};
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
    shape: Option<(query::Frames, Rc<Shape>)>,
    /// The values asked for last: moving the picture needs them again.
    prepared: Option<(View, Prepared)>,
}

/// A call tree with the names of its frames.
#[derive(Debug)]
struct Shape {
    frames: Frames,
    tree: CallTree,
}

/// A view ready to be asked. It outlives a change of the view for as long as somebody holds it.
#[derive(Clone, Debug)]
pub struct Prepared {
    shape: Rc<Shape>,
    weights: AnyWeights,
}

/// Values in the width that they need.
#[derive(Clone, Debug)]
enum AnyWeights {
    Narrow(Rc<Weights<i64>>),
    Wide(Rc<Weights<i128>>),
}

/// What can be asked of a view, whatever the width of its values.
pub trait Question {
    /// What is answered.
    type Answer;

    /// Answers.
    ///
    /// # Errors
    /// Whatever stands in the way of an answer.
    fn answer<A: Amount>(self, view: TreeView<'_, A>) -> Result<Self::Answer>;
}

impl Prepared {
    /// Answers a question about this view of `profile`.
    ///
    /// # Errors
    /// Those of the answer.
    pub fn ask<Q: Question>(&self, profile: &Profile, question: Q) -> Result<Q::Answer> {
        let (frames, tree) = (&self.shape.frames, &self.shape.tree);
        match &self.weights {
            AnyWeights::Narrow(weights) => question.answer(TreeView { profile, frames, tree, weights }),
            AnyWeights::Wide(weights) => question.answer(TreeView { profile, frames, tree, weights }),
        }
    }
}

impl Dataset {
    /// From what was read of a file.
    pub fn new(decoded: Decoded, seed: Seed) -> Dataset {
        let Decoded { profile, counts, notices } = decoded;
        let summaries = profile.samples.values.iter().map(|column| Summary::of(column)).collect();
        Dataset { profile, counts, notices, summaries, seed, shape: None, prepared: None }
    }

    /// Answers a question about a view.
    ///
    /// # Errors
    /// `no-such-type`, `out-of-memory`, and those of the answer.
    pub fn ask<Q: Question>(&mut self, view: View, question: Q) -> Result<Q::Answer> {
        self.prepare(view)?.ask(&self.profile, question)
    }

    /// Makes the tree of a view and adds up its values, as far as that is not done.
    ///
    /// # Errors
    /// `no-such-type`, `out-of-memory`.
    pub fn prepare(&mut self, view: View) -> Result<Prepared> {
        if let Some((_, prepared)) = self.prepared.take_if(|(made, _)| *made == view) {
            self.prepared = Some((view, prepared.clone()));
            return Ok(prepared);
        }
        // The old values go first: there may not be room for both.
        self.prepared = None;
        let (Some(values), Some(summary)) =
            (self.profile.samples.values.get(view.sample_type), self.summaries.get(view.sample_type))
        else {
            return Problem::new(Kind::NoSuchType).with("type", view.sample_type).fail();
        };
        let shape = match self.shape.take_if(|(made, _)| *made == view.frames) {
            Some((_, shape)) => shape,
            None => {
                self.shape = None;
                let frames = Frames::new(&self.profile, view.frames, self.seed)?;
                let tree = CallTree::new(&self.profile, &frames, self.seed)?;
                Rc::new(Shape { frames, tree })
            }
        };
        self.shape = Some((view.frames, shape.clone()));
        let weights = match summary.fits_64_bits() {
            true => AnyWeights::Narrow(Rc::new(Weights::new(&shape.tree, values)?)),
            false => AnyWeights::Wide(Rc::new(Weights::new(&shape.tree, values)?)),
        };
        let prepared = Prepared { shape, weights };
        self.prepared = Some((view, prepared.clone()));
        Ok(prepared)
    }
}
