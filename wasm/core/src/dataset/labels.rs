//! What labels cost in a view.

use super::Dataset;
use crate::aggregate::label_breakdown::{LabelKey, LabelQuestion, label_breakdown};
use crate::problem::{Kind, Problem, Result};
use crate::query::View;
use crate::select::Reason;

impl Dataset {
    /// The sum of the view, and the labels of its samples.
    ///
    /// # Errors
    /// `no-such-type`, `bad-expression`, `out-of-memory`.
    pub fn labels(&mut self, view: &View, question: &LabelQuestion) -> Result<(f64, Vec<LabelKey>)> {
        let Some(_) = self.summaries.get(view.sample_type) else {
            return Problem::new(Kind::NoSuchType).with("type", view.sample_type).fail();
        };
        let selected = self.select(&view.frames)?;
        let reasons = self.reasons(view, &selected)?;
        let reasons = reasons.as_ref().map(|reasons| reasons.as_slice());
        let values = &self.profile.samples.values[view.sample_type];
        let stays = |sample: usize| reasons.is_none_or(|reasons| reasons[sample] == Reason::Stays);
        let total =
            values.iter().enumerate().filter(|(sample, _)| stays(*sample)).map(|(_, value)| *value as f64).sum();
        Ok((total, label_breakdown(&self.profile, values, reasons, &view.labels, question)?))
    }
}
