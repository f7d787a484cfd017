//! gzip (RFC 1952): members one behind the other, each with its checksum, as Go's `compress/gzip` reads them.

use crc32fast::Hasher;

use super::inflate::{Inflate, Progress};
use super::{Sink, Unwrap};
use crate::problem::{Kind, Problem, Result};

/// Members in the course of being unpacked.
pub struct Gzip {
    state: State,
    /// A header or trailer that has arrived in part.
    partial: Vec<u8>,
    inflate: Inflate,
    checksum: Hasher,
    /// Bytes unpacked of this member, and of all.
    member_length: u32,
    unpacked: u64,
    packed: u64,
    members: u32,
    /// Bytes behind the last member that mean nothing.
    ignored: u64,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum State {
    Header,
    Body,
    Trailer,
    /// Only padding was seen since the last member.
    Padding,
}

enum Header {
    Incomplete,
    Bytes(usize),
    Wrong(&'static str),
}

const TRAILER_BYTES: usize = 8;

/// Go refuses names and comments that are longer.
const LONGEST_NAME: usize = 511;

impl Gzip {
    pub fn new() -> Gzip {
        Gzip {
            state: State::Header,
            partial: Vec::new(),
            inflate: Inflate::bare(),
            checksum: Hasher::new(),
            member_length: 0,
            unpacked: 0,
            packed: 0,
            members: 0,
            ignored: 0,
        }
    }

    fn corrupt<T>(&self, cause: &'static str) -> Result<T> {
        let problem = Problem::new(Kind::GzipCorrupt)
            .with("cause", cause)
            .with("member", self.members + 1)
            .with("offset", self.packed)
            .with("unpacked", self.unpacked);
        problem.fail()
    }

    /// Takes a header from the front of the input; gives what is left.
    fn header<'a>(&mut self, packed: &'a [u8]) -> Result<&'a [u8]> {
        let before = self.partial.len();
        self.partial.extend_from_slice(packed);
        match parse_header(&self.partial) {
            // Not to be told from padding yet: it could still be a member.
            Header::Incomplete => Ok(&[]),
            Header::Wrong(_) if self.members > 0 => self.padding(),
            Header::Wrong(cause) => self.corrupt(cause),
            Header::Bytes(length) => {
                self.partial.clear();
                self.checksum = Hasher::new();
                self.member_length = 0;
                self.inflate.reset();
                self.state = State::Body;
                Ok(packed.get(length - before..).unwrap_or(&[]))
            }
        }
    }

    /// Behind the last member: zeros and line ends are padding, anything else is not meant to be there.
    fn padding<'a>(&mut self) -> Result<&'a [u8]> {
        let rest = core::mem::take(&mut self.partial);
        if rest.iter().any(|byte| !matches!(byte, 0 | b'\r' | b'\n')) {
            return Problem::new(Kind::GzipTrailing)
                .with("offset", self.packed - rest.len() as u64)
                .with("unpacked", self.unpacked)
                .fail();
        }
        self.ignored += rest.len() as u64;
        self.state = State::Padding;
        Ok(&[])
    }

    fn body<'a>(&mut self, packed: &'a [u8], sink: &mut dyn Sink) -> Result<&'a [u8]> {
        let (checksum, length) = (&mut self.checksum, &mut self.member_length);
        let unpacked = &mut self.unpacked;
        let progress = self.inflate.write(packed, |piece| {
            checksum.update(piece);
            *length = length.wrapping_add(piece.len() as u32);
            *unpacked += piece.len() as u64;
            sink.write(piece)
        })?;
        match progress {
            Progress::More => Ok(&[]),
            Progress::Corrupt => self.corrupt("data"),
            Progress::Ended(used) => {
                self.state = State::Trailer;
                Ok(&packed[used..])
            }
        }
    }

    fn trailer<'a>(&mut self, packed: &'a [u8]) -> Result<&'a [u8]> {
        let wanted = TRAILER_BYTES - self.partial.len();
        let (taken, rest) = packed.split_at(wanted.min(packed.len()));
        self.partial.extend_from_slice(taken);
        let Some([checksum, length]) = self.partial.as_chunks::<4>().0.first_chunk::<2>() else {
            return Ok(&[]);
        };
        let wrong_checksum = u32::from_le_bytes(*checksum) != self.checksum.clone().finalize();
        if wrong_checksum || u32::from_le_bytes(*length) != self.member_length {
            return self.corrupt("checksum");
        }
        self.partial.clear();
        self.members += 1;
        self.state = State::Header;
        Ok(rest)
    }
}

impl Unwrap for Gzip {
    fn write(&mut self, packed: &[u8], sink: &mut dyn Sink) -> Result<()> {
        self.packed += packed.len() as u64;
        let mut rest = packed;
        while !rest.is_empty() {
            rest = match self.state {
                State::Header => self.header(rest)?,
                State::Body => self.body(rest, sink)?,
                State::Trailer => self.trailer(rest)?,
                State::Padding => {
                    self.partial.extend_from_slice(rest);
                    self.padding()?
                }
            };
        }
        Ok(())
    }

    fn finish(&mut self) -> Option<Problem> {
        let at_member_start = matches!(self.state, State::Header | State::Padding) && self.members > 0;
        if at_member_start && self.partial.is_empty() {
            return None;
        }
        if at_member_start && !self.partial.starts_with(&[0x1f, 0x8b]) {
            return self.padding().err().map(|problem| *problem);
        }
        let problem = Problem::new(Kind::GzipTruncated)
            .with("member", self.members + 1)
            .with("offset", self.packed)
            .with("unpacked", self.unpacked);
        Some(problem)
    }

    fn notice(&self) -> Option<Problem> {
        (self.ignored > 0).then(|| Problem::new(Kind::TrailingIgnored).with("bytes", self.ignored))
    }
}

/// The length of the header at the start of these bytes. Reserved flags are ignored, as Go does.
fn parse_header(bytes: &[u8]) -> Header {
    const HAS_CHECKSUM: u8 = 2;
    const HAS_EXTRA: u8 = 4;
    const HAS_NAME: u8 = 8;
    const HAS_COMMENT: u8 = 16;
    let magic = [0x1f, 0x8b, 8];
    if bytes.iter().zip(magic).any(|(byte, wanted)| *byte != wanted) {
        return Header::Wrong("header");
    }
    let Some(&flags) = bytes.get(3) else {
        return Header::Incomplete;
    };
    let mut at = 10;
    if flags & HAS_EXTRA != 0 {
        match bytes.get(at..at + 2) {
            Some(&[low, high]) => at += 2 + usize::from(u16::from_le_bytes([low, high])),
            _ => return Header::Incomplete,
        }
    }
    for flag in [HAS_NAME, HAS_COMMENT] {
        if flags & flag != 0 {
            let rest = bytes.get(at..).unwrap_or(&[]);
            match rest.iter().position(|byte| *byte == 0) {
                Some(length) if length <= LONGEST_NAME => at += length + 1,
                None if rest.len() <= LONGEST_NAME => return Header::Incomplete,
                _ => return Header::Wrong("header-name"),
            }
        }
    }
    if flags & HAS_CHECKSUM != 0 {
        let (Some(header), Some(&[low, high])) = (bytes.get(..at), bytes.get(at..at + 2)) else {
            return Header::Incomplete;
        };
        if crc32fast::hash(header) as u16 != u16::from_le_bytes([low, high]) {
            return Header::Wrong("header-checksum");
        }
        at += 2;
    }
    if bytes.len() < at { Header::Incomplete } else { Header::Bytes(at) }
}
