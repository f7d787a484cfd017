//! What was read of a profile before it is known whether it fits together: ids and string indexes as the file has them.

use crate::hash::Seed;
use crate::profile::{Header, Samples, Strings, Trie};

use super::label_table::LabelTable;
use super::location_keys::LocationKeys;
use super::string_indexes::StringIndexes;

/// A mapping as found.
#[derive(Clone, Copy, Debug, Default)]
pub struct MappingRecord {
    pub id: u64,
    pub start: u64,
    pub limit: u64,
    pub offset: u64,
    pub file: u32,
    pub build_id: u32,
    /// Where the record starts in the unpacked input.
    pub at: u32,
}

/// A function as found.
#[derive(Clone, Copy, Debug, Default)]
pub struct FunctionRecord {
    pub id: u64,
    pub name: u32,
    pub system_name: u32,
    pub file: u32,
    pub start_line: i64,
    pub at: u32,
}

/// A location as found; its lines end at `line_end` in the table of lines.
#[derive(Clone, Copy, Debug, Default)]
pub struct LocationRecord {
    pub id: u64,
    pub mapping_id: u64,
    pub address: u64,
    pub line_end: u32,
    pub at: u32,
}

/// A line as found.
#[derive(Clone, Copy, Debug, Default)]
pub struct LineRecord {
    pub function_id: u64,
    pub line: i64,
    pub column: i64,
}

/// A sample whose number of values differs from the first sample's.
#[derive(Clone, Copy, Debug)]
pub struct OddSample {
    pub row: usize,
    pub values: usize,
}

/// All records of one profile.
#[derive(Debug)]
pub struct Records {
    pub header: Header,
    pub strings: Strings,
    pub string_indexes: StringIndexes,
    pub mappings: Vec<MappingRecord>,
    pub functions: Vec<FunctionRecord>,
    pub locations: Vec<LocationRecord>,
    pub lines: Vec<LineRecord>,
    /// Paths of location keys.
    pub stacks: Trie,
    pub location_keys: LocationKeys,
    pub samples: Samples,
    /// Where each sample starts in the unpacked input.
    pub sample_at: Vec<u32>,
    pub odd_sample: Option<OddSample>,
    pub labels: LabelTable,
    pub label_sets: Trie,
    /// Fields that the format does not know.
    pub unknown_fields: u64,
}

impl Records {
    pub fn new(seed: Seed) -> Records {
        Records {
            header: Header::default(),
            strings: Strings::default(),
            string_indexes: StringIndexes::default(),
            mappings: Vec::new(),
            functions: Vec::new(),
            locations: Vec::new(),
            lines: Vec::new(),
            stacks: Trie::new(seed),
            location_keys: LocationKeys::new(seed),
            samples: Samples::default(),
            sample_at: Vec::new(),
            odd_sample: None,
            labels: LabelTable::new(seed),
            label_sets: Trie::new(seed),
            unknown_fields: 0,
        }
    }
}
