//! The expressions of a view's filters by frames, ready to be tried.

use super::string_matches::StringMatches;
use crate::problem::{Kind, Problem, Result};
use crate::profile::{Profile, StringId};
use crate::query::FrameFilters;
use crate::text::with_replacements;

/// One expression for each filter that is set.
#[derive(Debug)]
pub struct Expressions {
    pub(super) focus: Option<StringMatches>,
    pub(super) ignore: Option<StringMatches>,
    pub(super) hide: Option<StringMatches>,
    pub(super) show: Option<StringMatches>,
    pub(super) show_from: Option<StringMatches>,
    pub(super) prune_from: Option<StringMatches>,
    pub(super) drop: Option<StringMatches>,
    pub(super) keep: Option<StringMatches>,
    pub(super) no_inlines: bool,
}

impl Expressions {
    /// Compiles them in pprof's order, so that of several bad ones the same is told.
    ///
    /// # Errors
    /// `bad-expression`, with the filter; `out-of-memory`.
    pub fn new(filters: &FrameFilters, profile: &Profile) -> Result<Expressions> {
        let compile = |name: &'static str, expression: &str, simplify: bool| match expression {
            "" => Ok(None),
            _ => {
                StringMatches::new(expression, profile, simplify).map(Some).map_err(|problem| of_filter(problem, name))
            }
        };
        let (drop, keep) = if filters.drop_frames { own_expressions(profile)? } else { (None, None) };
        Ok(Expressions {
            focus: compile("focus", &filters.focus, false)?,
            ignore: compile("ignore", &filters.ignore, false)?,
            hide: compile("hide", &filters.hide, false)?,
            show: compile("show", &filters.show, false)?,
            show_from: compile("show_from", &filters.show_from, false)?,
            prune_from: compile("prune_from", &filters.prune_from, true)?,
            drop,
            keep,
            no_inlines: filters.no_inlines,
        })
    }

    /// Whether stacks are chosen or their frames hidden: then one without frames is dropped.
    pub(super) const fn by_name(&self) -> bool {
        self.focus.is_some() || self.ignore.is_some() || self.hide.is_some() || self.show.is_some()
    }

    /// Whether all stacks stay whole.
    pub(super) const fn is_empty(&self) -> bool {
        !self.by_name() && self.show_from.is_none() && self.prune_from.is_none() && self.drop.is_none()
    }
}

/// drop_frames and keep_frames of the file. Where either cannot be used pprof drops nothing, and says nothing.
fn own_expressions(profile: &Profile) -> Result<(Option<StringMatches>, Option<StringMatches>)> {
    let own = |id: StringId| match profile.strings.get(id) {
        b"" => Ok(None),
        expression => StringMatches::new(&format!("^({})$", with_replacements(expression)), profile, true).map(Some),
    };
    match (own(profile.header.drop_frames), own(profile.header.keep_frames)) {
        (Ok(drop), Ok(keep)) => Ok((drop, keep)),
        (Err(problem), _) | (_, Err(problem)) if problem.kind != Kind::BadExpression => Err(problem),
        _ => Ok((None, None)),
    }
}

/// The same problem, saying in which filter it is.
pub fn of_filter(problem: Box<Problem>, filter: &'static str) -> Box<Problem> {
    if problem.kind == Kind::BadExpression { Box::new(problem.with("filter", filter)) } else { problem }
}
