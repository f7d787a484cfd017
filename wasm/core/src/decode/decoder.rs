//! Reading a profile while it arrives.

use crate::hash::Seed;
use crate::memory::{self, Outlook};
use crate::problem::{Kind, Problem, Result};
use crate::profile::Profile;
use crate::wire::{Field, Fields, WireError, varint};

use super::broken::{Broken, broken, cause};
use super::buffer::Buffer;
use super::flaws::{Flaws, Policy};
use super::records::Records;
use super::resolve::{Counts, resolve};
use super::sample::SampleReader;
use super::tables::{read_function, read_location, read_mapping, read_value_type};

/// The largest input: offsets within it are 32 bits wide, and its tables must fit beside it in 4 GiB.
pub const MAX_INPUT_BYTES: u64 = 2 << 30;

/// An input of which nothing is recognised in so many bytes is given up.
const PATIENCE_BYTES: u64 = 1 << 20;

/// A profile in the making.
#[derive(Debug)]
pub struct Decoder {
    buffer: Buffer,
    records: Records,
    sample_reader: SampleReader,
    flaws: Flaws,
    /// Messages and strings read that a profile has.
    recognised: u64,
    /// Whether a profile seems to follow what could not be read.
    goes_on_like_a_profile: bool,
    /// Set when the rest of a damaged input is not worth reading.
    given_up: bool,
    seed: Seed,
}

/// A decoded profile and what was noticed on the way.
#[derive(Debug)]
pub struct Decoded {
    /// Its tables.
    pub profile: Profile,
    /// Entries in the file.
    pub counts: Counts,
    /// What was repaired, ignored or left out.
    pub notices: Vec<Problem>,
}

impl Decoder {
    /// A decoder that has read nothing yet.
    pub fn new(seed: Seed, policy: Policy) -> Decoder {
        Decoder {
            buffer: Buffer::default(),
            records: Records::new(seed),
            sample_reader: SampleReader::default(),
            flaws: Flaws::new(policy),
            recognised: 0,
            goes_on_like_a_profile: false,
            given_up: false,
            seed,
        }
    }

    /// Samples read so far.
    pub fn samples(&self) -> usize {
        self.records.sample_at.len()
    }

    /// Whether anything looked like a profile so far.
    pub fn recognises_a_profile(&self) -> bool {
        self.recognised > 0
    }

    /// Room for the next `length` bytes of the input; [`Decoder::commit`] then reads them.
    ///
    /// # Errors
    /// `out-of-memory`.
    pub fn room(&mut self, length: usize) -> Result<&mut [u8]> {
        self.buffer.room(length)
    }

    /// Reads what has been written into the room.
    ///
    /// # Errors
    /// The first flaw that cannot be worked round, `too-large`, `out-of-memory`.
    pub fn commit(&mut self, length: usize, outlook: Outlook) -> Result<()> {
        self.buffer.commit(length);
        if self.given_up {
            self.buffer.consume(self.buffer.waiting().len());
            return Ok(());
        }
        let end = self.buffer.at() + self.buffer.waiting().len() as u64;
        if end > MAX_INPUT_BYTES {
            return Problem::new(Kind::TooLarge).with("limit", MAX_INPUT_BYTES).fail();
        }
        let outcome = self.read_fields(outlook);
        let unreadable = outcome.as_ref().is_err_and(|problem| problem.kind.salvageable());
        if self.recognised == 0 && (unreadable && !self.goes_on_like_a_profile || end > PATIENCE_BYTES) {
            return Problem::new(Kind::NotProfile).fail();
        }
        outcome
    }

    fn read_fields(&mut self, outlook: Outlook) -> Result<()> {
        let bytes = self.buffer.waiting();
        let base = self.buffer.at();
        let mut fields = Fields::new(bytes);
        let mut outcome = Ok(());
        while outcome.is_ok() {
            let start = fields.at();
            match fields.read() {
                Ok(Some(field)) => {
                    let length = field.bytes_value().map_or(0, <[u8]>::len);
                    let place = (base + (fields.at() - length) as u64) as u32;
                    let read = read_field(field, place, &mut self.records, &mut self.sample_reader, outlook);
                    outcome = match read {
                        Ok(()) => {
                            self.recognised += u64::from(is_table_field(&field));
                            Ok(())
                        }
                        Err(error) => {
                            self.goes_on_like_a_profile |= starts_like_a_profile(&bytes[fields.at()..]);
                            self.flaws.meet(*error.into_problem("profile", (base + start as u64) as u32))
                        }
                    };
                }
                // The rest has not come yet, or never will: `finish` tells.
                Ok(None) | Err(WireError::Cut) => break,
                Err(error) => {
                    self.given_up = true;
                    let behind_tag = varint::read(bytes, start).map_or(bytes.len(), |(_, end)| end);
                    self.goes_on_like_a_profile |= starts_like_a_profile(&bytes[behind_tag..]);
                    outcome = broken(error, "profile", base as u32, start).or_else(|flaw| self.flaws.meet(*flaw));
                    break;
                }
            }
        }
        let read = fields.at();
        self.buffer.consume(read);
        outcome
    }

    /// The profile, when the input has ended. `cut` is why it ended early, if it did.
    ///
    /// # Errors
    /// The first flaw that cannot be worked round.
    pub fn finish(mut self, cut: Option<Problem>) -> Result<Decoded> {
        let rest = self.buffer.waiting();
        if let Some(problem) = cut {
            self.flaws.meet(problem)?;
        } else if !rest.is_empty() && !self.given_up {
            if self.recognised == 0 && !starts_like_a_sample_type(rest) {
                return Problem::new(Kind::NotProfile).fail();
            }
            let problem = truncated(rest, self.buffer.at(), self.records.sample_at.len());
            self.flaws.meet(problem)?;
        }
        drop(self.buffer);
        self.sample_reader.flush(&mut self.records, Outlook::default())?;
        if self.recognised == 0 {
            return Problem::new(Kind::NotProfile).fail();
        }
        resolve(self.records, self.flaws, self.seed)
    }
}

impl Broken {
    fn into_problem(self, message: &'static str, at: u32) -> Box<Problem> {
        match self {
            Broken::Problem(problem) => problem,
            Broken::Wire(error) => Box::new(
                Problem::new(Kind::ProtoMalformed)
                    .with("cause", cause(error))
                    .with("message", message)
                    .with("offset", at),
            ),
        }
    }
}

/// Reads one field of the profile itself.
#[inline(always)]
fn read_field(
    field: Field<'_>,
    at: u32,
    records: &mut Records,
    sample_reader: &mut SampleReader,
    outlook: Outlook,
) -> core::result::Result<(), Broken> {
    let indexes = &mut records.string_indexes;
    let header = &mut records.header;
    match field.number {
        2 => sample_reader.read(field.bytes_value()?, at, records, outlook).map_err(Broken::Problem)?,
        4 => read_location(field.bytes_value()?, at, records, outlook).map_err(Broken::Problem)?,
        5 => read_function(field.bytes_value()?, at, records, outlook).map_err(Broken::Problem)?,
        6 => read_string(field.bytes_value()?, at, records, outlook).map_err(Broken::Problem)?,
        1 => {
            let sample_type =
                read_value_type("sample_type", field.bytes_value()?, at, records).map_err(Broken::Problem)?;
            memory::push(&mut records.header.sample_types, sample_type, outlook).map_err(Broken::Problem)?;
        }
        3 => read_mapping(field.bytes_value()?, at, records, outlook).map_err(Broken::Problem)?,
        7 => header.drop_frames = indexes.take(field.number_value()?, at, "drop_frames"),
        8 => header.keep_frames = indexes.take(field.number_value()?, at, "keep_frames"),
        9 => {
            if header.time_nanos != 0 {
                let problem = Problem::new(Kind::Concatenated).with("offset", at);
                return Err(Broken::Problem(Box::new(problem)));
            }
            header.time_nanos = field.number_value()? as i64;
        }
        10 => header.duration_nanos = field.number_value()? as i64,
        11 => {
            let period_type =
                read_value_type("period_type", field.bytes_value()?, at, records).map_err(Broken::Problem)?;
            records.header.period_type = period_type;
        }
        12 => header.period = field.number_value()? as i64,
        13 => {
            let most = field.bytes_value().map_or(1, <[u8]>::len);
            memory::reserve(&mut header.comments, most, outlook).map_err(Broken::Problem)?;
            field.each_number(|index| header.comments.push(indexes.take(index, at, "comment")))?;
        }
        14 => header.default_sample_type = indexes.take(field.number_value()?, at, "default_sample_type"),
        15 => header.doc_url = indexes.take(field.number_value()?, at, "doc_url"),
        _ => records.unknown_fields += 1,
    }
    Ok(())
}

fn read_string(string: &[u8], at: u32, records: &mut Records, outlook: Outlook) -> Result<()> {
    if records.strings.is_empty() && !string.is_empty() {
        return Problem::new(Kind::NoStrings).with("cause", "first-not-empty").with("offset", at).fail();
    }
    records.strings.push(string, outlook).map(|_| ())
}

/// What is known of the field in which the input ends.
fn truncated(rest: &[u8], at: u64, samples: usize) -> Problem {
    let problem = Problem::new(Kind::ProtoTruncated).with("offset", at).with("samples", samples);
    let Ok((tag, after_tag)) = varint::read(rest, 0) else {
        return problem;
    };
    let problem = problem.with("field", tag >> 3);
    match varint::read(rest, after_tag) {
        Ok((length, start)) if tag & 7 == 2 => problem.with("length", length).with("available", rest.len() - start),
        _ => problem,
    }
}

/// Whether this is a row of one of the tables: the scalars of a profile are too easily found anywhere.
fn is_table_field(field: &Field<'_>) -> bool {
    matches!(field.number, 1..=6) && field.bytes_value().is_ok()
}

/// Whether these bytes read as rows of tables, at least for three fields.
fn starts_like_a_profile(bytes: &[u8]) -> bool {
    let mut fields = Fields::new(bytes);
    (0..3).all(|_| matches!(fields.read(), Ok(Some(field)) if is_table_field(&field)))
}

/// Whether bytes that end within their first field may still be the start of a profile: producers write the sample types
/// first, and those are short messages of two numbers.
fn starts_like_a_sample_type(rest: &[u8]) -> bool {
    matches!(rest, [0x0a, length, 0x08 | 0x10, ..] if *length < 0x80)
}
