//! What the filters make of each location: which of its lines are left, and what it means for the stacks it is in.

use super::expressions::Expressions;
use super::string_matches::StringMatches;
use crate::memory;
use crate::problem::Result;
use crate::profile::{Line, Profile};

/// drop_frames: stacks end above this location.
pub(super) const DROP: u8 = 1;
/// drop_frames: stacks end at this location, which has lost the inlined lines that match.
pub(super) const DROP_BENEATH: u8 = 2;
/// focus matches.
pub(super) const FOCUS: u8 = 4;
/// ignore matches.
pub(super) const IGNORE: u8 = 8;
/// None of its lines is left.
pub(super) const HIDDEN: u8 = 16;
/// show_from matches.
pub(super) const SHOW_FROM: u8 = 32;
/// prune_from matches.
pub(super) const PRUNE_FROM: u8 = 64;

/// Every location after the filters.
#[derive(Debug)]
pub struct SelectedLocations {
    /// For each location what it means for stacks.
    pub(super) flags: Vec<u8>,
    /// Whether each site is a frame.
    pub shown: Vec<bool>,
    /// Whether any is not.
    pub some_hidden: bool,
}

/// Applies the expressions to all locations.
///
/// # Errors
/// `out-of-memory`.
pub fn select_locations(profile: &Profile, expressions: &mut Expressions) -> Result<SelectedLocations> {
    let mut selected = SelectedLocations {
        flags: memory::filled(0, profile.locations.len())?,
        shown: memory::filled(true, profile.sites.len())?,
        some_hidden: false,
    };
    if expressions.is_empty() && !expressions.no_inlines {
        return Ok(selected);
    }
    let mut left = Vec::new();
    for location in 0..profile.locations.len() as u32 {
        let lines = profile.locations.lines_of(location);
        left.clear();
        left.extend(0..lines.len());
        let flags = Location { profile, location, lines, left: &mut left }.apply(expressions);
        selected.flags[location as usize] = flags;
        let row = location as usize;
        let (start, end) = (profile.sites.start[row] as usize, profile.sites.start[row + 1] as usize);
        if flags & HIDDEN != 0 {
            selected.shown[start..end].fill(false);
        } else if left.len() < lines.len() {
            selected.shown[start..end].fill(false);
            for &line in &left {
                // Sites are outermost first. Of a location with one site for all its lines that one stays.
                selected.shown[start + (lines.len() - 1 - line).min(end - start - 1)] = true;
            }
        }
    }
    selected.some_hidden = selected.shown.iter().any(|shown| !shown);
    Ok(selected)
}

struct Location<'a> {
    profile: &'a Profile,
    location: u32,
    /// All lines, innermost first.
    lines: &'a [Line],
    /// Which of them are left, in the same order.
    left: &'a mut Vec<usize>,
}

impl Location<'_> {
    fn apply(&mut self, expressions: &mut Expressions) -> u8 {
        let mut flags = self.drop_frames(&mut expressions.drop, &mut expressions.keep);
        if expressions.ignore.as_mut().is_some_and(|ignore| self.matches(ignore)) {
            flags |= IGNORE;
        } else if expressions.focus.as_mut().is_none_or(|focus| self.matches(focus)) {
            flags |= FOCUS;
        }
        if let Some(hide) = &mut expressions.hide
            && self.matches(hide)
        {
            match hide.binary(self.location, self.profile) {
                true => self.left.clear(),
                false => self.keep_lines(|function, profile| !hide.function(function, profile)),
            }
            flags |= self.hidden_if_empty();
        }
        if let Some(show) = &mut expressions.show {
            if !show.binary(self.location, self.profile) {
                self.keep_lines(|function, profile| show.function(function, profile));
            }
            flags |= self.hidden_if_empty();
        }
        flags |= expressions.show_from.as_mut().map_or(0, |expression| self.show_from(expression));
        flags |= expressions.prune_from.as_mut().map_or(0, |expression| self.prune_from(expression));
        if expressions.no_inlines && self.left.len() > 1 {
            self.left.drain(..self.left.len() - 1);
        }
        flags
    }

    const fn hidden_if_empty(&self) -> u8 {
        if self.left.is_empty() { HIDDEN } else { 0 }
    }

    fn keep_lines(&mut self, mut stays: impl FnMut(u32, &crate::profile::Profile) -> bool) {
        let (lines, profile) = (self.lines, self.profile);
        self.left.retain(|line| stays(lines[*line].function, profile));
    }

    fn matches(&self, expression: &mut StringMatches) -> bool {
        self.left.iter().any(|line| expression.function(self.lines[*line].function, self.profile))
            || expression.binary(self.location, self.profile)
    }

    /// Whether the name of a line's function matches, as prune_from sees it.
    fn name_matches(&self, line: usize, expression: &mut StringMatches) -> bool {
        let name = self.profile.functions.name[self.lines[line].function as usize];
        !self.profile.strings.get(name).is_empty() && expression.string(name, self.profile)
    }

    fn drop_frames(&mut self, drop: &mut Option<StringMatches>, keep: &mut Option<StringMatches>) -> u8 {
        let Some(drop) = drop else {
            return 0;
        };
        let found = (0..self.lines.len()).rev().find(|&line| {
            self.name_matches(line, drop) && !keep.as_mut().is_some_and(|keep| self.name_matches(line, keep))
        });
        match found {
            None => 0,
            Some(line) if line + 1 == self.lines.len() => DROP,
            Some(line) => {
                self.left.retain(|other| *other > line);
                DROP_BENEATH
            }
        }
    }

    fn show_from(&mut self, expression: &mut StringMatches) -> u8 {
        if expression.binary(self.location, self.profile) {
            return SHOW_FROM;
        }
        let function = |line: &usize| self.lines[*line].function;
        match self.left.iter().rposition(|line| expression.function(function(line), self.profile)) {
            None => 0,
            Some(last) => {
                self.left.truncate(last + 1);
                SHOW_FROM
            }
        }
    }

    fn prune_from(&mut self, expression: &mut StringMatches) -> u8 {
        match (0..self.left.len()).find(|&index| self.name_matches(self.left[index], expression)) {
            None => 0,
            Some(first) => {
                self.left.drain(..first);
                PRUNE_FROM
            }
        }
    }
}
