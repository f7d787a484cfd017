//! A view ready to be asked.

use std::rc::Rc;

use super::shape::Shape;
use crate::aggregate::amount::Amount;
use crate::aggregate::frame_sums::FrameSums;
use crate::aggregate::tree_view::TreeView;
use crate::aggregate::weights::Weights;
use crate::problem::Result;
use crate::profile::Profile;
use crate::select::Reason;

/// A view with its values added up. It outlives a change of the view for as long as somebody holds it.
#[derive(Clone, Debug)]
pub struct Prepared {
    pub(super) shape: Rc<Shape>,
    pub(super) weights: AnyWeights,
    /// Why each sample is left out; `None` where none is.
    pub reasons: Option<Rc<Vec<Reason>>>,
}

/// Values in the width that they need.
#[derive(Clone, Debug)]
pub(super) enum AnyWeights {
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

/// Asks what every frame costs.
pub(super) struct AllSums;

impl Question for AllSums {
    type Answer = FrameSums;

    fn answer<A: Amount>(self, view: TreeView<'_, A>) -> Result<FrameSums> {
        FrameSums::new(view)
    }
}

impl Prepared {
    /// Answers a question about this view of `profile`.
    ///
    /// # Errors
    /// Those of the answer.
    pub fn ask<Q: Question>(&self, profile: &Profile, question: Q) -> Result<Q::Answer> {
        match &self.weights {
            AnyWeights::Narrow(weights) => question.answer(self.view(profile, weights)),
            AnyWeights::Wide(weights) => question.answer(self.view(profile, weights)),
        }
    }

    fn view<'a, A: Amount>(&'a self, profile: &'a Profile, weights: &'a Weights<A>) -> TreeView<'a, A> {
        let shape = &self.shape;
        TreeView {
            profile,
            naming: &shape.naming,
            label_names: shape.label_names(),
            paths: shape.paths(profile),
            tree: shape.tree(),
            weights,
        }
    }

    /// What each filter took away: the sum of the values of the samples left out for each reason.
    pub fn removed(&self, values: &[i64]) -> [f64; Reason::COUNT] {
        let mut sums = [0.0; Reason::COUNT];
        if let Some(reasons) = &self.reasons {
            for (reason, value) in reasons.iter().zip(values) {
                sums[*reason as usize] += *value as f64;
            }
        }
        sums
    }
}
