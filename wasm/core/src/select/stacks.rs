//! What the filters make of each sample: whether it stays, and where its stack ends.

use super::expressions::Expressions;
use super::locations::{
    DROP, DROP_BENEATH, FOCUS, HIDDEN, IGNORE, PRUNE_FROM, SHOW_FROM, SelectedLocations, select_locations,
};
use crate::memory;
use crate::problem::Result;
use crate::profile::{Chain, Marks, Profile, ROOT};

/// Why a sample is not in a view.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[repr(u8)]
pub enum Reason {
    /// It is.
    Stays = 0,
    /// focus matches nothing in its stack.
    Focus,
    /// ignore matches something.
    Ignore,
    /// hide or show leave nothing of it.
    Hide,
    /// show_from matches nothing.
    ShowFrom,
    /// tagfocus matches no label.
    LabelFocus,
    /// tagignore matches a label.
    LabelIgnore,
    /// The function that the view is around is not in its stack.
    Around,
}

impl Reason {
    /// How many there are.
    pub const COUNT: usize = 8;
}

/// Every sample after the filters by frames.
#[derive(Debug)]
pub struct SelectedStacks {
    /// Which sites are frames.
    pub locations: SelectedLocations,
    /// Rows of the stack table that are no frames although their sites are: they come before the match of show_from.
    pub hidden_rows: Option<Marks>,
    /// Where the stack of each sample ends, in place of the sample's own; `None` where all are whole.
    pub ends: Option<Vec<u32>>,
    /// Why each sample is left out; `None` where all stay.
    pub reasons: Option<Vec<Reason>>,
}

/// Applies the filters by frames to all samples.
///
/// # Errors
/// `out-of-memory`.
pub fn select_stacks(profile: &Profile, mut expressions: Expressions) -> Result<SelectedStacks> {
    let locations = select_locations(profile, &mut expressions)?;
    if expressions.is_empty() {
        return Ok(SelectedStacks { locations, hidden_rows: None, ends: None, reasons: None });
    }
    let flags = flags_of_sites(profile, &locations)?;
    let mut selected = SelectedStacks { locations, hidden_rows: None, ends: None, reasons: None };
    let cuts = match expressions.drop.is_some() || expressions.prune_from.is_some() {
        true => Some(Cuts { profile, flags: &flags, from_match: expressions.show_from.is_some() }.at_marks()?),
        false => None,
    };
    if expressions.by_name() || expressions.show_from.is_some() {
        let seen = match (&cuts, &expressions.drop) {
            // What has been dropped is not seen.
            (Some(cuts), Some(_)) => cuts.iter().map(|cut| cut.seen).collect(),
            _ => seen_above_marks(profile, &flags)?,
        };
        selected.reasons = Some(each_sample(profile, Reason::Stays, |stack| {
            reason(if stack == ROOT { 0 } else { seen[profile.stack_marks.rank(stack)] }, &expressions)
        })?);
    }
    if expressions.show_from.is_some() {
        selected.hidden_rows = Some(rows_above_match(profile, &flags)?);
    }
    if let Some(cuts) = &cuts {
        selected.ends = Some(each_sample(profile, ROOT, |stack| match stack {
            ROOT => ROOT,
            _ => cuts[profile.stack_marks.rank(stack)].end(stack),
        })?);
    }
    Ok(selected)
}

/// This is the outermost site of its location.
const FIRST: u8 = 128;

/// What each site means for the stacks it is in: what its location means.
fn flags_of_sites(profile: &Profile, locations: &SelectedLocations) -> Result<Vec<u8>> {
    let mut flags = memory::filled(0, profile.sites.len())?;
    for (site, flags) in flags.iter_mut().enumerate() {
        let first = if profile.sites.is_outermost(site as u32) { FIRST } else { 0 };
        *flags = locations.flags[profile.sites.location[site] as usize] | first;
    }
    Ok(flags)
}

/// Something for each sample, told by its stack.
fn each_sample<T: Clone>(profile: &Profile, zero: T, of_stack: impl Fn(u32) -> T) -> Result<Vec<T>> {
    let mut of_sample = memory::filled(zero, profile.samples.len())?;
    for (value, &stack) in of_sample.iter_mut().zip(&profile.samples.stack) {
        *value = of_stack(stack);
    }
    Ok(of_sample)
}

/// Something has been met that is left after hide and show. It takes the place of `HIDDEN` in what has been seen.
const VISIBLE: u8 = HIDDEN;

/// What a stack has met with a site. What is hidden shows nothing, and show_from does not see it.
#[inline(always)]
const fn met(flags: u8) -> u8 {
    if flags & HIDDEN == 0 { flags | VISIBLE } else { flags & (FOCUS | IGNORE) }
}

/// For each marked row what has been met from the root down to it.
fn seen_above_marks(profile: &Profile, flags: &[u8]) -> Result<Vec<u8>> {
    let (stacks, marks) = (&profile.stacks, &profile.stack_marks);
    let of_site: Vec<u8> = flags.iter().map(|flags| met(*flags)).collect();
    let mut seen = memory::filled(0, marks.total())?;
    for Chain { parent, start, end } in stacks.each_chain() {
        let mut above = if parent == ROOT { 0 } else { seen[marks.rank(parent)] };
        let mut from = start;
        let first = marks.rank(start);
        for (index, row) in marks.between(start, end).enumerate() {
            above = stacks.keys(from, row + 1).iter().fold(above, |above, site| above | of_site[*site as usize]);
            seen[first + index] = above;
            from = row + 1;
        }
    }
    Ok(seen)
}

fn reason(seen: u8, expressions: &Expressions) -> Reason {
    if expressions.by_name() {
        if seen & IGNORE != 0 {
            return Reason::Ignore;
        }
        if seen & FOCUS == 0 {
            return Reason::Focus;
        }
        if seen & VISIBLE == 0 {
            return Reason::Hide;
        }
    }
    match expressions.show_from.is_some() && seen & SHOW_FROM == 0 {
        true => Reason::ShowFrom,
        false => Reason::Stays,
    }
}

/// The rows that come before the first match of show_from in their stacks.
fn rows_above_match(profile: &Profile, flags: &[u8]) -> Result<Marks> {
    let stacks = &profile.stacks;
    let mut hidden = Marks::new(stacks.len())?;
    let matches = |site: u32| flags[site as usize] & (SHOW_FROM | HIDDEN) == SHOW_FROM;
    for Chain { parent, start, end } in stacks.each_chain() {
        // A stack that has matched goes on matching.
        if parent != ROOT && !hidden.has(parent) {
            continue;
        }
        let above = stacks.keys(start, end).iter().take_while(|site| !matches(**site)).count() as u32;
        (start..start + above).for_each(|row| hidden.set(row));
    }
    Ok(hidden)
}

/// Where stacks end.
#[derive(Clone, Copy, Debug, Default)]
struct Cut {
    /// Where drop_frames ends it; 0 for nowhere.
    dropped: u32,
    /// The row of the last match of prune_from; 0 for none.
    pruned: u32,
    /// A location that drop_frames does not match has been met: from now on it cuts.
    user: bool,
    /// The location at which drop_frames ends it has more sites.
    open: bool,
    /// What has been met, as far as nothing was dropped.
    seen: u8,
}

impl Cut {
    const fn end(self, row: u32) -> u32 {
        match (self.pruned, self.dropped) {
            (0, 0) => row,
            (0, dropped) => dropped,
            (pruned, _) => pruned,
        }
    }
}

struct Cuts<'a> {
    profile: &'a Profile,
    flags: &'a [u8],
    /// Only what comes from the match of show_from on is there.
    from_match: bool,
}

impl Cuts<'_> {
    fn at_marks(&self) -> Result<Vec<Cut>> {
        let (stacks, marks) = (&self.profile.stacks, &self.profile.stack_marks);
        let mut cuts = memory::filled(Cut::default(), marks.total())?;
        for Chain { parent, start, end } in stacks.each_chain() {
            let mut cut = if parent == ROOT { Cut::default() } else { cuts[marks.rank(parent)] };
            for row in start..end {
                self.meet(&mut cut, row);
                if marks.has(row) {
                    cuts[marks.rank(row)] = cut;
                }
            }
        }
        Ok(cuts)
    }

    /// Takes in a row.
    #[inline(always)]
    fn meet(&self, cut: &mut Cut, row: u32) {
        let flags = self.flags[self.profile.stacks.key(row) as usize];
        if cut.dropped != 0 {
            cut.open &= flags & FIRST == 0;
            if !cut.open {
                return;
            }
            cut.dropped = row;
        } else if flags & (DROP | DROP_BENEATH) == 0 {
            cut.user = true;
        } else if cut.user && flags & FIRST != 0 {
            if flags & DROP != 0 {
                cut.dropped = self.profile.stacks.parent(row);
                return;
            }
            (cut.dropped, cut.open) = (row, true);
        }
        cut.seen |= met(flags);
        let there = cut.seen & SHOW_FROM != 0 || !self.from_match;
        if flags & (HIDDEN | PRUNE_FROM) == PRUNE_FROM && there {
            cut.pruned = row;
        }
    }
}
