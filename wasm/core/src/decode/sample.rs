//! Samples: nearly all of a profile, so nearly all of the time.

use crate::memory::{self, Outlook};
use crate::problem::Result;
use crate::profile::{Label, PathBatch, ROOT};
use crate::wire::{Fields, Value, WireError, varint};

use super::broken::{Broken, broken};
use super::records::{OddSample, Records};

/// Room for one sample, kept from one to the next.
#[derive(Debug, Default)]
pub struct SampleReader {
    /// Stacks that are read and not in the stack table yet.
    stacks: PathBatch,
    values: Vec<i64>,
    /// Label rows, in the order of the file.
    labels: Vec<u32>,
}

impl SampleReader {
    /// Reads the sample that starts at `at` of the input and adds it to the records.
    ///
    /// # Errors
    /// What is wrong with the message, or `out-of-memory`.
    pub fn read(&mut self, body: &[u8], at: u32, records: &mut Records, outlook: Outlook) -> Result<()> {
        self.stacks.drop_path();
        self.values.clear();
        self.labels.clear();
        let mut fields = Fields::new(body);
        loop {
            let start = fields.at();
            let field = match fields.read() {
                Ok(Some(field)) => field,
                Ok(None) => break,
                Err(error) => return broken(error, "sample", at, start),
            };
            let outcome = match (field.number, field.value) {
                (1, Value::Bytes(run)) => self.read_locations(run, records),
                (1, Value::Varint(id)) => self.push_location(id, records).map_err(Broken::Problem),
                (2, _) => field.each_number(|value| self.values.push(value as i64)).map_err(Broken::Wire),
                (3, Value::Bytes(label)) => self.read_label(label, at, records, outlook),
                (1 | 3, _) => Err(Broken::Wire(WireError::WrongWireType)),
                _ => {
                    records.unknown_fields += 1;
                    Ok(())
                }
            };
            if let Err(error) = outcome {
                return error.place("sample", at, start);
            }
        }
        self.store(at, records, outlook)
    }

    fn read_locations(&mut self, run: &[u8], records: &mut Records) -> core::result::Result<(), Broken> {
        // One id is at least one byte, so this is enough and never more than the message itself is long.
        memory::reserve(self.stacks.keys(), run.len(), Outlook::default()).map_err(Broken::Problem)?;
        let (keys, location_keys) = (self.stacks.keys(), &mut records.location_keys);
        varint::each_in_run(run, |id| {
            keys.push(location_keys.key(id).map_err(Broken::Problem)?);
            Ok(())
        })
    }

    #[inline(always)]
    fn push_location(&mut self, id: u64, records: &mut Records) -> Result<()> {
        let key = records.location_keys.key(id)?;
        self.stacks.keys().push(key);
        Ok(())
    }

    fn read_label(
        &mut self,
        body: &[u8],
        at: u32,
        records: &mut Records,
        outlook: Outlook,
    ) -> core::result::Result<(), Broken> {
        let mut label = Label { key: 0, text: 0, number: 0, unit: 0 };
        let mut fields = Fields::new(body);
        while let Some(field) = fields.read().map_err(Broken::Wire)? {
            let indexes = &mut records.string_indexes;
            match field.number {
                1 => label.key = indexes.take(field.number_value().map_err(Broken::Wire)?, at, "label.key"),
                2 => label.text = indexes.take(field.number_value().map_err(Broken::Wire)?, at, "label.str"),
                3 => label.number = field.number_value().map_err(Broken::Wire)? as i64,
                4 => label.unit = indexes.take(field.number_value().map_err(Broken::Wire)?, at, "label.num_unit"),
                _ => records.unknown_fields += 1,
            }
        }
        if label.text != 0 {
            // google/pprof does not look at the number of a text label.
            (label.number, label.unit) = (0, 0);
        }
        let row = records.labels.row(label, outlook).map_err(Broken::Problem)?;
        self.labels.push(row);
        Ok(())
    }

    fn store(&mut self, at: u32, records: &mut Records, outlook: Outlook) -> Result<()> {
        let row = records.sample_at.len();
        if self.stacks.end_path() {
            self.flush(records, outlook)?;
        }
        memory::push(&mut records.sample_at, at, outlook)?;
        self.store_values(row, records, outlook)?;
        self.store_labels(row, records, outlook)
    }

    /// Puts the stacks that wait into the stack table. Must be called behind the last sample.
    ///
    /// # Errors
    /// `out-of-memory`, `too-many-frames`.
    pub fn flush(&mut self, records: &mut Records, outlook: Outlook) -> Result<()> {
        self.stacks.flush(&mut records.stacks, &mut records.samples.stack, outlook)
    }

    fn store_values(&mut self, row: usize, records: &mut Records, outlook: Outlook) -> Result<()> {
        let columns = &mut records.samples.values;
        if row == 0 {
            columns.resize_with(self.values.len(), Vec::new);
        } else if self.values.len() != columns.len() && records.odd_sample.is_none() {
            records.odd_sample = Some(OddSample { row, values: self.values.len() });
        }
        for (index, column) in columns.iter_mut().enumerate() {
            memory::push(column, self.values.get(index).copied().unwrap_or(0), outlook)?;
        }
        Ok(())
    }

    fn store_labels(&mut self, row: usize, records: &mut Records, outlook: Outlook) -> Result<()> {
        let sets = &mut records.samples.label_set;
        if self.labels.is_empty() && sets.is_empty() {
            return Ok(());
        }
        if sets.len() < row {
            // The first sample with a label: those before it have the empty set.
            memory::reserve(sets, row + 1, outlook)?;
            sets.resize(row, ROOT);
        }
        self.labels.reverse();
        let set = records.label_sets.extend(ROOT, &self.labels, 0, outlook)?;
        memory::push(sets, set, outlook)
    }
}
