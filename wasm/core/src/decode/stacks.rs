//! Stacks as read are paths of location ids; stacks as asked are paths of sites.

use crate::memory;
use crate::problem::{Kind, Problem, Result};
use crate::profile::{Locations, Marks, NO_ROW, ROOT, Samples, Sites, Trie};

use super::id_rows::IdRows;
use super::records::{LocationRecord, Records};

/// Frames in distinct stacks beyond which inlined functions are left out.
const MOST_FRAMES: u64 = 200_000_000;

/// Turns the keys of the stack table from ids into rows of the location table, and gives the flaw if one is missing.
/// Missing locations share one row without lines and address, which is added for them.
///
/// # Errors
/// `out-of-memory`.
pub fn resolve_locations(records: &mut Records, rows: &IdRows) -> Result<Option<Problem>> {
    let stand_in = records.locations.len() as u32;
    let row_of_key = small_keys(records)?;
    let keys = &records.location_keys;
    let mut first_missing = None;
    let mut look_up = |row, key| {
        rows.row(keys.id(key)).unwrap_or_else(|| {
            first_missing.get_or_insert((row, key));
            stand_in
        })
    };
    records.stacks.rekey(|row, key| match row_of_key.get(key as usize) {
        Some(&location) if location != NO_ROW => location,
        _ => look_up(row, key),
    });
    Ok(first_missing.map(|(row, key)| missing_location(records, row, key)))
}

/// The rows of locations whose ids are small, by id: nearly all are, and there are many keys to turn.
fn small_keys(records: &Records) -> Result<Vec<u32>> {
    let most = records.locations.len() as u64 * 4 + 4096;
    let small = |id: u64| id < most;
    let largest = records.locations.iter().map(|location| location.id).filter(|id| small(*id)).max().unwrap_or(0);
    let mut rows = memory::filled(NO_ROW, largest as usize + 1)?;
    // Backwards: of several locations with one id the first counts. No location has the id 0.
    for (row, location) in records.locations.iter().enumerate().rev().filter(|(_, location)| small(location.id)) {
        rows[location.id as usize] = row as u32;
    }
    rows[0] = NO_ROW;
    Ok(rows)
}

fn missing_location(records: &mut Records, bad_row: u32, key: u32) -> Problem {
    let line_end = records.lines.len() as u32;
    records.locations.push(LocationRecord { line_end, ..LocationRecord::default() });
    let passes = |leaf: &u32| {
        let mut node = *leaf;
        while node > bad_row {
            node = records.stacks.parent(node);
        }
        node == bad_row
    };
    let row = records.samples.stack.iter().position(passes).unwrap_or(0);
    Problem::new(Kind::BadReference)
        .with("table", "sample")
        .with("row", row)
        .with("offset", records.sample_at.get(row).copied().unwrap_or(0))
        .with("target", "location")
        .with("id", records.location_keys.id(key))
}

/// The stacks as paths of sites.
pub struct Stacks {
    pub sites: Sites,
    pub stacks: Trie,
    pub marks: Marks,
    /// Said when inlined functions had to be left out.
    pub notice: Option<Problem>,
}

/// Expands locations with inlined functions, in the stack table and in what the samples say of it.
///
/// # Errors
/// `out-of-memory`, `too-many-frames`.
pub fn resolve_sites(stacks: Trie, samples: &mut Samples, locations: &Locations) -> Result<Stacks> {
    let mut notice = None;
    let mut sites = Sites::new(locations, false)?;
    if sites.len() == locations.len() {
        let marks = mark(&stacks, samples)?;
        return Ok(Stacks { sites, stacks, marks, notice });
    }
    let frames = count_frames(&stacks, &sites);
    if frames > MOST_FRAMES {
        notice = Some(Problem::new(Kind::InlinesFolded).with("frames", frames).with("limit", MOST_FRAMES));
        sites = Sites::new(locations, true)?;
        let marks = mark(&stacks, samples)?;
        return Ok(Stacks { sites, stacks, marks, notice });
    }
    let (stacks, samples_moved) = {
        let marks = mark(&stacks, samples)?;
        let starts = &sites.start;
        let (expanded, moved) =
            stacks.expand(&marks, |location| starts[location as usize]..starts[location as usize + 1])?;
        let mut stack = memory::filled(ROOT, samples.stack.len())?;
        stack.iter_mut().zip(&samples.stack).for_each(|(new, old)| *new = moved[marks.rank(*old)]);
        (expanded, stack)
    };
    samples.stack = samples_moved;
    let marks = mark(&stacks, samples)?;
    Ok(Stacks { sites, stacks, marks, notice })
}

/// Counted before anything is expanded: a location with many lines, many times in a stack, is few bytes and many frames.
fn count_frames(stacks: &Trie, sites: &Sites) -> u64 {
    use crate::profile::Word;
    let of = |(_, word)| match word {
        Word::Node(location) => u64::from(sites.start[location as usize + 1] - sites.start[location as usize]),
        Word::Header(_) => 0,
    };
    stacks.rows().map(of).fold(0, u64::saturating_add)
}

fn mark(stacks: &Trie, samples: &Samples) -> Result<Marks> {
    let mut marks = Marks::new(stacks.len())?;
    marks.set_all(&samples.stack);
    stacks.mark_parents(&mut marks);
    marks.count()?;
    Ok(marks)
}
