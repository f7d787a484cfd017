//! Every string index must be in the string table; google/pprof refuses a profile in which one is not.

use crate::problem::{Kind, Problem, Result};

use super::flaws::Flaws;
use super::records::Records;
use super::string_indexes::StringIndexes;

struct Check<'a> {
    strings: u32,
    indexes: &'a StringIndexes,
    flaws: &'a mut Flaws,
}

/// Where an index stands.
#[derive(Clone, Copy)]
struct Place {
    table: &'static str,
    row: usize,
    at: u32,
}

impl Check<'_> {
    /// Leaves a good index, and makes a bad one the empty string when flaws are worked round.
    #[inline]
    fn index(&mut self, index: &mut u32, field: &'static str, place: Place) -> Result<()> {
        if *index < self.strings { Ok(()) } else { self.bad(index, field, place) }
    }

    #[cold]
    fn bad(&mut self, index: &mut u32, field: &'static str, place: Place) -> Result<()> {
        let mut flaw = Problem::new(Kind::StringIndex)
            .with("field", field)
            .with("index", self.indexes.original(*index, place.at, field))
            .with("strings", self.strings);
        if !place.table.is_empty() {
            flaw = flaw.with("table", place.table).with("row", place.row).with("offset", place.at);
        }
        *index = 0;
        self.flaws.meet(flaw)
    }
}

/// Checks all indexes of the records.
///
/// # Errors
/// `no-strings`, `string-index`.
pub fn check_strings(records: &mut Records, flaws: &mut Flaws) -> Result<()> {
    if records.strings.is_empty() {
        flaws.meet(Problem::new(Kind::NoStrings).with("cause", "none"))?;
        records.strings.push(&[], crate::memory::Outlook::default())?;
    }
    let strings = records.strings.len() as u32;
    let mut check = Check { strings, indexes: &records.string_indexes, flaws };
    for (row, mapping) in records.mappings.iter_mut().enumerate() {
        let place = Place { table: "mapping", row, at: mapping.at };
        check.index(&mut mapping.file, "mapping.filename", place)?;
        check.index(&mut mapping.build_id, "mapping.build_id", place)?;
    }
    for (row, function) in records.functions.iter_mut().enumerate() {
        let place = Place { table: "function", row, at: function.at };
        check.index(&mut function.name, "function.name", place)?;
        check.index(&mut function.system_name, "function.system_name", place)?;
        check.index(&mut function.file, "function.filename", place)?;
    }
    let alone = Place { table: "", row: 0, at: 0 };
    let header = &mut records.header;
    for sample_type in &mut header.sample_types {
        check.index(&mut sample_type.kind, "sample_type.type", alone)?;
        check.index(&mut sample_type.unit, "sample_type.unit", alone)?;
    }
    check.index(&mut header.period_type.kind, "period_type.type", alone)?;
    check.index(&mut header.period_type.unit, "period_type.unit", alone)?;
    check.index(&mut header.drop_frames, "drop_frames", alone)?;
    check.index(&mut header.keep_frames, "keep_frames", alone)?;
    check.index(&mut header.default_sample_type, "default_sample_type", alone)?;
    check.index(&mut header.doc_url, "doc_url", alone)?;
    for comment in &mut header.comments {
        check.index(comment, "comment", alone)?;
    }
    check_labels(records, flaws)
}

fn check_labels(records: &mut Records, flaws: &mut Flaws) -> Result<()> {
    let strings = records.strings.len() as u32;
    let bad = |label: &crate::profile::Label| label.key >= strings || label.text >= strings || label.unit >= strings;
    let Some(first) = records.labels.rows.iter().position(bad) else {
        return Ok(());
    };
    let row = sample_with_label(records, first as u32);
    let place = Place { table: "sample", row, at: records.sample_at.get(row).copied().unwrap_or(0) };
    let mut check = Check { strings, indexes: &records.string_indexes, flaws };
    for label in &mut records.labels.rows {
        check.index(&mut label.key, "label.key", place)?;
        check.index(&mut label.text, "label.str", place)?;
        check.index(&mut label.unit, "label.num_unit", place)?;
    }
    Ok(())
}

/// The first sample that carries a label. Only asked for an error, so it may look at all of them.
fn sample_with_label(records: &Records, label: u32) -> usize {
    let carries = |set: &u32| {
        let mut node = *set;
        while node != crate::profile::ROOT {
            if records.label_sets.key(node) == label {
                return true;
            }
            node = records.label_sets.parent(node);
        }
        false
    };
    records.samples.label_set.iter().position(carries).unwrap_or(0)
}
