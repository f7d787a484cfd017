//! Mappings, functions, locations and value types.

use crate::memory::{self, Outlook};
use crate::problem::Result;
use crate::profile::ValueType;
use crate::wire::{Field, Fields, WireError};

use super::broken::{Broken, broken};
use super::records::{FunctionRecord, LineRecord, LocationRecord, MappingRecord, Records};

type Read = core::result::Result<(), Broken>;

impl From<WireError> for Broken {
    fn from(error: WireError) -> Broken {
        Broken::Wire(error)
    }
}

/// Hands every field of a message to `each`; errors name the message and the place.
fn each_field<'a>(
    message: &'static str,
    body: &'a [u8],
    at: u32,
    mut each: impl FnMut(Field<'a>) -> Read,
) -> Result<()> {
    let mut fields = Fields::new(body);
    loop {
        let start = fields.at();
        match fields.read() {
            Ok(None) => return Ok(()),
            Ok(Some(field)) => {
                if let Err(error) = each(field) {
                    return error.place(message, at, start);
                }
            }
            Err(error) => return broken(error, message, at, start),
        }
    }
}

/// Reads a mapping.
pub fn read_mapping(body: &[u8], at: u32, records: &mut Records, outlook: Outlook) -> Result<()> {
    let mut mapping = MappingRecord { at, ..MappingRecord::default() };
    each_field("mapping", body, at, |field| {
        match field.number {
            1 => mapping.id = field.number_value()?,
            2 => mapping.start = field.number_value()?,
            3 => mapping.limit = field.number_value()?,
            4 => mapping.offset = field.number_value()?,
            5 => mapping.file = records.string_indexes.take(field.number_value()?, at, "mapping.filename"),
            6 => mapping.build_id = records.string_indexes.take(field.number_value()?, at, "mapping.build_id"),
            // Whether there are functions, files, lines and inlined frames: the tables show it themselves.
            7..=10 => _ = field.number_value()?,
            _ => records.unknown_fields += 1,
        }
        Ok(())
    })?;
    memory::push(&mut records.mappings, mapping, outlook)
}

/// Reads a function.
pub fn read_function(body: &[u8], at: u32, records: &mut Records, outlook: Outlook) -> Result<()> {
    let mut function = FunctionRecord { at, ..FunctionRecord::default() };
    each_field("function", body, at, |field| {
        let indexes = &mut records.string_indexes;
        match field.number {
            1 => function.id = field.number_value()?,
            2 => function.name = indexes.take(field.number_value()?, at, "function.name"),
            3 => function.system_name = indexes.take(field.number_value()?, at, "function.system_name"),
            4 => function.file = indexes.take(field.number_value()?, at, "function.filename"),
            5 => function.start_line = field.number_value()? as i64,
            _ => records.unknown_fields += 1,
        }
        Ok(())
    })?;
    memory::push(&mut records.functions, function, outlook)
}

/// Reads a location with its lines.
pub fn read_location(body: &[u8], at: u32, records: &mut Records, outlook: Outlook) -> Result<()> {
    let mut location = LocationRecord { at, ..LocationRecord::default() };
    let lines_before = records.lines.len();
    let outcome = each_field("location", body, at, |field| {
        match field.number {
            1 => location.id = field.number_value()?,
            2 => location.mapping_id = field.number_value()?,
            3 => location.address = field.number_value()?,
            4 => {
                let line = read_line(field.bytes_value()?, &mut records.unknown_fields)?;
                memory::push(&mut records.lines, line, outlook).map_err(Broken::Problem)?;
            }
            // Whether several symbols were folded into one.
            5 => _ = field.number_value()?,
            _ => records.unknown_fields += 1,
        }
        Ok(())
    });
    if outcome.is_err() {
        records.lines.truncate(lines_before);
        return outcome;
    }
    location.line_end = records.lines.len() as u32;
    memory::push(&mut records.locations, location, outlook)
}

fn read_line(body: &[u8], unknown_fields: &mut u64) -> core::result::Result<LineRecord, WireError> {
    let mut line = LineRecord::default();
    let mut fields = Fields::new(body);
    while let Some(field) = fields.read()? {
        match field.number {
            1 => line.function_id = field.number_value()?,
            2 => line.line = field.number_value()? as i64,
            3 => line.column = field.number_value()? as i64,
            _ => *unknown_fields += 1,
        }
    }
    Ok(line)
}

/// Reads a sample type or the period type; `message` says which.
pub fn read_value_type(message: &'static str, body: &[u8], at: u32, records: &mut Records) -> Result<ValueType> {
    let mut value_type = ValueType::default();
    let (kind, unit) = match message {
        "sample_type" => ("sample_type.type", "sample_type.unit"),
        _ => ("period_type.type", "period_type.unit"),
    };
    each_field(message, body, at, |field| {
        match field.number {
            1 => value_type.kind = records.string_indexes.take(field.number_value()?, at, kind),
            2 => value_type.unit = records.string_indexes.take(field.number_value()?, at, unit),
            _ => records.unknown_fields += 1,
        }
        Ok(())
    })?;
    Ok(value_type)
}
