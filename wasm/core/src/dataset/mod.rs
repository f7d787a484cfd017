//! What is open: a profile, what was noticed about it, and the answers' common ground, kept from one question to the next.

mod details;
mod labels;
mod leaf_votes;
mod prepared;
mod recent;
mod shape;

use std::rc::Rc;

pub use self::details::{LineCost, NodeDetails, Place};
use self::prepared::AnyWeights;
pub use self::prepared::{Prepared, Question};
use self::recent::Recent;
use self::shape::{Shape, ShapeKey};
use crate::aggregate::frame_sums::FrameSums;
use crate::aggregate::naming::Naming;
use crate::aggregate::weights::Weights;
use crate::decode::{Counts, Decoded};
use crate::hash::Seed;
use crate::memory;
use crate::problem::{Kind, Problem, Result};
use crate::profile::{Profile, ROOT};
use crate::query::{Arrangement, FrameFilters, Granularity, LabelFilters, View};
use crate::select::{Expressions, LabelFilter, Reason, SelectedStacks, check_label_keys, of_filter, select_stacks};
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
    /// Packages of the functions, once somebody has told them.
    pub packages: Vec<String>,
    seed: Seed,
    /// By granularity, and whether columns are told.
    namings: Recent<(Granularity, bool), Rc<Naming>>,
    selections: Recent<FrameFilters, Rc<SelectedStacks>>,
    reasons: Recent<(FrameFilters, LabelFilters), Option<Rc<Vec<Reason>>>>,
    /// Trees asked for lately: switching the sample type needs them again.
    shapes: Recent<ShapeKey, Rc<Shape>>,
    /// Values asked for lately: moving the picture needs them again.
    prepared: Recent<View, Prepared>,
    /// Sums by frame asked for lately: whoever scrolls a table needs those of other types again and again.
    sums: Recent<View, Rc<FrameSums>>,
}

/// Of profiles with more samples than this only what shows is kept: there may not be room for more.
const LARGE_SAMPLES: usize = 200_000;

impl Dataset {
    /// From what was read of a file.
    pub fn new(decoded: Decoded, seed: Seed) -> Dataset {
        let Decoded { profile, counts, notices } = decoded;
        let summaries = profile.samples.values.iter().map(|column| Summary::of(column)).collect();
        Dataset {
            profile,
            counts,
            notices,
            summaries,
            packages: Vec::new(),
            seed,
            namings: Recent::default(),
            selections: Recent::default(),
            reasons: Recent::default(),
            shapes: Recent::default(),
            prepared: Recent::default(),
            sums: Recent::default(),
        }
    }

    /// Answers a question about a view.
    ///
    /// # Errors
    /// `no-such-type`, `bad-expression`, `out-of-memory`, and those of the answer.
    pub fn ask<Q: Question>(&mut self, view: &View, question: Q) -> Result<Q::Answer> {
        self.prepare(view)?.ask(&self.profile, question)
    }

    /// Makes the tree of a view and adds up its values, as far as that is not done.
    ///
    /// # Errors
    /// `no-such-type`, `bad-expression`, `out-of-memory`.
    pub fn prepare(&mut self, view: &View) -> Result<Prepared> {
        if let Some(prepared) = self.prepared.get(view) {
            return Ok(prepared);
        }
        if view.sample_type >= self.summaries.len() {
            return Problem::new(Kind::NoSuchType).with("type", view.sample_type).fail();
        }
        // Bad expressions are told before anything is given up.
        let selected = self.select(&view.frames)?;
        let reasons = self.reasons(view, &selected)?;
        // The old values go first.
        let kept = self.kept(1, 8);
        self.prepared.keep(kept - 1);
        let shape = self.shape(view, selected)?;
        let reasons = with_outside(reasons, shape.outside());
        let values = &self.profile.samples.values[view.sample_type];
        let of_samples = reasons.as_ref().map(|reasons| reasons.as_slice());
        let weights = match self.summaries[view.sample_type].fits_64_bits() {
            true => AnyWeights::Narrow(Rc::new(Weights::new(shape.tree(), values, of_samples)?)),
            false => AnyWeights::Wide(Rc::new(Weights::new(shape.tree(), values, of_samples)?)),
        };
        let prepared = Prepared { shape, weights, reasons };
        self.prepared.put(view.clone(), prepared.clone());
        Ok(prepared)
    }

    /// What every frame costs in a view.
    ///
    /// # Errors
    /// `no-such-type`, `bad-expression`, `out-of-memory`.
    pub fn frame_sums(&mut self, view: &View) -> Result<Rc<FrameSums>> {
        if let Some(sums) = self.sums.get(view) {
            return Ok(sums);
        }
        let sums = Rc::new(self.ask(view, prepared::AllSums)?);
        self.sums.keep(self.kept(4, 8) - 1);
        self.sums.put(view.clone(), sums.clone());
        Ok(sums)
    }

    /// How many of something to keep.
    fn kept(&self, of_large: usize, of_small: usize) -> usize {
        if self.profile.samples.len() > LARGE_SAMPLES { of_large } else { of_small }
    }

    fn naming(&mut self, granularity: Granularity, no_inlines: bool) -> Result<Rc<Naming>> {
        let columns = granularity == Granularity::Addresses && !no_inlines;
        if let Some(naming) = self.namings.get(&(granularity, columns)) {
            return Ok(naming);
        }
        self.namings.keep(self.kept(2, 5) - 1);
        let naming = Rc::new(Naming::new(&self.profile, granularity, columns, &self.packages, self.seed)?);
        self.namings.put((granularity, columns), naming.clone());
        Ok(naming)
    }

    fn select(&mut self, filters: &FrameFilters) -> Result<Rc<SelectedStacks>> {
        if let Some(selected) = self.selections.get(filters) {
            return Ok(selected);
        }
        let expressions = Expressions::new(filters, &self.profile)?;
        let selected = Rc::new(select_stacks(&self.profile, expressions)?);
        self.selections.keep(self.kept(1, 4) - 1);
        self.selections.put(filters.clone(), selected.clone());
        Ok(selected)
    }

    fn shape(&mut self, view: &View, selected: Rc<SelectedStacks>) -> Result<Rc<Shape>> {
        let key = ShapeKey::new(view.granularity, &view.frames, &view.arrangement);
        if let Some(shape) = self.shapes.get(&key) {
            return Ok(shape);
        }
        let plain = ShapeKey::new(view.granularity, &view.frames, &Arrangement::default());
        let upright = match self.shapes.get(&plain) {
            Some(upright) => upright,
            None => {
                self.shapes.keep(self.kept(1, 6) - 1);
                let naming = self.naming(view.granularity, view.frames.no_inlines)?;
                let made = Rc::new(Shape::upright(&self.profile, naming, selected, self.seed)?);
                self.shapes.put(plain, made.clone());
                made
            }
        };
        if view.arrangement.is_plain() {
            return Ok(upright);
        }
        self.shapes.keep(self.kept(2, 6) - 1);
        let shape = Rc::new(upright.arranged(&self.profile, &view.arrangement, self.seed)?);
        self.shapes.put(key, shape.clone());
        Ok(shape)
    }

    /// Why each sample is not in a view; `None` where all are.
    fn reasons(&mut self, view: &View, selected: &SelectedStacks) -> Result<Option<Rc<Vec<Reason>>>> {
        let key = (view.frames.clone(), view.labels.clone());
        if let Some(reasons) = self.reasons.get(&key) {
            return Ok(reasons);
        }
        let profile = &self.profile;
        let filter = |name, expression: &str| match expression {
            "" => Ok(None),
            _ => LabelFilter::new(expression, profile).map(Some).map_err(|problem| of_filter(problem, name)),
        };
        let (focus, ignore) = (filter("tagfocus", &view.labels.focus)?, filter("tagignore", &view.labels.ignore)?);
        check_label_keys(&view.labels)?;
        let reasons = match (&focus, &ignore, &selected.reasons) {
            (None, None, None) => None,
            (None, None, Some(reasons)) => Some(Rc::new(reasons.clone())),
            (_, _, by_frames) => {
                let mut all = match by_frames {
                    Some(reasons) => reasons.clone(),
                    None => memory::filled(Reason::Stays, profile.samples.len())?,
                };
                for (sample, reason) in all.iter_mut().enumerate().filter(|(_, reason)| **reason == Reason::Stays) {
                    let set = profile.samples.label_set.get(sample).copied().unwrap_or(ROOT);
                    if focus.as_ref().is_some_and(|focus| !focus.matches(set, profile)) {
                        *reason = Reason::LabelFocus;
                    } else if ignore.as_ref().is_some_and(|ignore| ignore.matches(set, profile)) {
                        *reason = Reason::LabelIgnore;
                    }
                }
                Some(Rc::new(all))
            }
        };
        self.reasons.keep(self.kept(1, 4) - 1);
        self.reasons.put(key, reasons.clone());
        Ok(reasons)
    }
}

/// The same, with the samples that are not in the tree left out.
fn with_outside(reasons: Option<Rc<Vec<Reason>>>, outside: Option<&[bool]>) -> Option<Rc<Vec<Reason>>> {
    let Some(outside) = outside else {
        return reasons;
    };
    let mut all = match reasons {
        Some(reasons) => reasons.to_vec(),
        None => vec![Reason::Stays; outside.len()],
    };
    for (reason, outside) in all.iter_mut().zip(outside) {
        if *outside && *reason == Reason::Stays {
            *reason = Reason::Around;
        }
    }
    Some(Rc::new(all))
}
