//! From records to a checked profile: what google/pprof calls `postDecode` and `CheckValid`, in their order.

use crate::hash::Seed;
use crate::memory;
use crate::problem::{Kind, Problem, Result};
use crate::profile::{Functions, Labels, Line, Locations, Mappings, NO_ROW, Profile, ROOT, ValueType};

use super::check_strings::check_strings;
use super::decoder::Decoded;
use super::flaws::Flaws;
use super::function_ids::repair_function_ids;
use super::id_rows::IdRows;
use super::notices::notices;
use super::records::Records;
use super::stacks::{resolve_locations, resolve_sites};

/// Checks the records and turns ids into rows.
///
/// # Errors
/// The first flaw that cannot be worked round.
pub fn resolve(mut records: Records, mut flaws: Flaws, seed: Seed) -> Result<Decoded> {
    check_strings(&mut records, &mut flaws)?;
    check_values(&mut records, &mut flaws)?;
    let mut noticed = Vec::new();
    noticed.extend(repair_function_ids(&mut records));
    let counts = Counts::of(&records);
    let location_ids: Vec<u64> = records.locations.iter().map(|location| location.id).collect();
    let mut second_locations = Vec::new();
    let location_rows = IdRows::new(&location_ids, seed, |row| {
        second_locations.push(row);
        Ok(())
    })?;
    if let Some(flaw) = resolve_locations(&mut records, &location_rows)? {
        flaws.meet(flaw)?;
    }
    drop(location_rows);
    let ids = records.mappings.iter().map(|mapping| (mapping.id, mapping.at)).collect();
    let mapping_rows = checked_rows("mapping", ids, &mut flaws, seed)?;
    let ids = records.functions.iter().map(|function| (function.id, function.at)).collect();
    let function_rows = checked_rows("function", ids, &mut flaws, seed)?;
    check_location_ids(&records, &location_ids, second_locations, &mut flaws)?;
    let locations = locations(&mut records, &mapping_rows, &function_rows, &mut flaws, &mut noticed)?;
    if records.unknown_fields > 0 {
        noticed.push(Problem::new(Kind::UnknownFields).with("count", records.unknown_fields));
    }
    let profile = tables(records, locations, &mut noticed)?;
    noticed.extend(notices(&profile));
    noticed.extend(flaws.notices());
    Ok(Decoded { profile, counts, notices: noticed })
}

/// Entries in the file, used or not.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Counts {
    /// Samples.
    pub samples: usize,
    /// Locations.
    pub locations: usize,
    /// Functions.
    pub functions: usize,
    /// Mappings.
    pub mappings: usize,
}

impl Counts {
    fn of(records: &Records) -> Counts {
        Counts {
            samples: records.sample_at.len(),
            locations: records.locations.len(),
            functions: records.functions.len(),
            mappings: records.mappings.len(),
        }
    }
}

fn check_values(records: &mut Records, flaws: &mut Flaws) -> Result<()> {
    let types = records.header.sample_types.len();
    if records.samples.is_empty() {
        records.samples.values.resize_with(types, Vec::new);
        return Ok(());
    }
    let columns = records.samples.values.len();
    if types == 0 {
        flaws.meet(Problem::new(Kind::NoTypes).with("samples", records.samples.len()))?;
        records.header.sample_types.resize(columns.max(1), ValueType::default());
    } else if columns != types {
        flaws.meet(value_count(records, 0, columns, types))?;
    } else if let Some(odd) = records.odd_sample {
        flaws.meet(value_count(records, odd.row, odd.values, types))?;
    }
    let (types, samples) = (records.header.sample_types.len(), records.samples.len());
    records.samples.values.truncate(types);
    while records.samples.values.len() < types {
        records.samples.values.push(memory::filled(0, samples)?);
    }
    Ok(())
}

fn value_count(records: &Records, row: usize, values: usize, types: usize) -> Problem {
    Problem::new(Kind::ValueCount)
        .with("values", values)
        .with("types", types)
        .with("table", "sample")
        .with("row", row)
        .with("offset", records.sample_at.get(row).copied().unwrap_or(0))
}

fn duplicate(table: &'static str, row: usize, id: u64, at: u32) -> Problem {
    Problem::new(Kind::DuplicateId).with("table", table).with("row", row).with("id", id).with("offset", at)
}

fn id_zero(table: &'static str, row: usize, at: u32) -> Problem {
    Problem::new(Kind::IdZero).with("table", table).with("row", row).with("offset", at)
}

/// Rows by id of a table whose ids must be neither 0 nor there twice. `records` holds each row's id and place.
fn checked_rows(table: &'static str, records: Vec<(u64, u32)>, flaws: &mut Flaws, seed: Seed) -> Result<IdRows> {
    for (row, (_, at)) in records.iter().enumerate().filter(|(_, (id, _))| *id == 0) {
        flaws.meet(id_zero(table, row, *at))?;
    }
    let ids: Vec<u64> = records.iter().map(|(id, _)| *id).collect();
    IdRows::new(&ids, seed, |row| flaws.meet(duplicate(table, row, ids[row], records[row].1)))
}

fn check_location_ids(records: &Records, ids: &[u64], again: Vec<usize>, flaws: &mut Flaws) -> Result<()> {
    for row in (0..ids.len()).filter(|&row| ids[row] == 0) {
        flaws.meet(id_zero("location", row, records.locations[row].at))?;
    }
    for row in again.into_iter().filter(|&row| ids[row] != 0) {
        flaws.meet(duplicate("location", row, ids[row], records.locations[row].at))?;
    }
    Ok(())
}

fn locations(
    records: &mut Records,
    mapping_rows: &IdRows,
    function_rows: &IdRows,
    flaws: &mut Flaws,
    noticed: &mut Vec<Problem>,
) -> Result<Locations> {
    let mut table = Locations::default();
    let count = records.locations.len();
    let unknown = Default::default();
    memory::reserve(&mut table.mapping, count, unknown)?;
    memory::reserve(&mut table.address, count, unknown)?;
    memory::reserve(&mut table.line_ends, count, unknown)?;
    memory::reserve(&mut table.lines, records.lines.len(), unknown)?;
    let mut dangling = 0_u64;
    let mut start = 0;
    for (row, location) in records.locations.iter().enumerate() {
        let mapping = mapping_rows.row(location.mapping_id);
        dangling += u64::from(mapping.is_none() && location.mapping_id != 0);
        for (index, line) in records.lines[start..location.line_end as usize].iter().enumerate() {
            match function_rows.row(line.function_id) {
                Some(function) => table.lines.push(Line { function, line: line.line, column: line.column }),
                None => flaws.meet(
                    Problem::new(Kind::BadReference)
                        .with("table", "location")
                        .with("row", row)
                        .with("offset", location.at)
                        .with("line", index)
                        .with("target", "function")
                        .with("id", line.function_id),
                )?,
            }
        }
        start = location.line_end as usize;
        table.mapping.push(mapping.unwrap_or(NO_ROW));
        table.address.push(location.address);
        table.line_ends.push(table.lines.len() as u32);
    }
    if dangling > 0 {
        noticed.push(Problem::new(Kind::MappingsMissing).with("count", dangling));
    }
    (records.locations, records.lines) = (Vec::new(), Vec::new());
    Ok(table)
}

fn tables(mut records: Records, locations: Locations, noticed: &mut Vec<Problem>) -> Result<Profile> {
    records.sample_at = Vec::new();
    records.label_sets.freeze();
    if !records.samples.label_set.is_empty() {
        records.samples.label_set.resize(records.samples.stack.len(), ROOT);
    }
    let stacks = resolve_sites(records.stacks, &mut records.samples, &locations)?;
    noticed.extend(stacks.notice);
    Ok(Profile {
        header: records.header,
        strings: records.strings,
        mappings: mappings(&records.mappings)?,
        functions: functions(&records.functions)?,
        locations,
        sites: stacks.sites,
        stacks: stacks.stacks,
        stack_marks: stacks.marks,
        samples: records.samples,
        labels: Labels { rows: records.labels.rows, sets: records.label_sets },
    })
}

/// One column of a table of records.
fn column<Record, Cell>(records: &[Record], cell: impl Fn(&Record) -> Cell) -> Result<Vec<Cell>> {
    let mut column = Vec::new();
    memory::reserve(&mut column, records.len(), Default::default())?;
    column.extend(records.iter().map(cell));
    Ok(column)
}

fn mappings(records: &[super::records::MappingRecord]) -> Result<Mappings> {
    Ok(Mappings {
        start: column(records, |mapping| mapping.start)?,
        limit: column(records, |mapping| mapping.limit)?,
        offset: column(records, |mapping| mapping.offset)?,
        file: column(records, |mapping| mapping.file)?,
        build_id: column(records, |mapping| mapping.build_id)?,
    })
}

fn functions(records: &[super::records::FunctionRecord]) -> Result<Functions> {
    Ok(Functions {
        name: column(records, |function| function.name)?,
        system_name: column(records, |function| function.system_name)?,
        file: column(records, |function| function.file)?,
        start_line: column(records, |function| function.start_line)?,
    })
}
