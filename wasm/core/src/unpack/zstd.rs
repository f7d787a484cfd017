//! zstd (RFC 8878): frames one behind the other, block by block, so that what waits is never more than one block.

use ruzstd::decoding::{BlockDecodingStrategy, FrameDecoder};

use super::{Sink, Unwrap};
use crate::problem::{Kind, Problem, Result};

/// Frames in the course of being unpacked.
pub struct Zstd {
    decoder: FrameDecoder,
    /// Input that is not a whole header or block yet.
    waiting: Vec<u8>,
    state: State,
    packed: u64,
    unpacked: u64,
    /// Whether this frame ends with a checksum.
    checksummed: bool,
    /// Room for what a block holds.
    block: Vec<u8>,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum State {
    /// Between frames.
    Frame,
    /// So many bytes of a skippable frame are still to come.
    Skip(usize),
    Block,
}

const BLOCK_HEADER_BYTES: usize = 3;
const CHECKSUM_BYTES: usize = 4;
const LARGEST_BLOCK: usize = 128 << 10;

impl Zstd {
    pub fn new() -> Zstd {
        Zstd {
            decoder: FrameDecoder::new(),
            waiting: Vec::new(),
            state: State::Frame,
            packed: 0,
            unpacked: 0,
            checksummed: false,
            block: vec![0; LARGEST_BLOCK],
        }
    }

    fn corrupt<T>(&self, cause: &'static str) -> Result<T> {
        let problem = Problem::new(Kind::ZstdCorrupt)
            .with("cause", cause)
            .with("offset", self.packed - self.waiting.len() as u64)
            .with("unpacked", self.unpacked);
        problem.fail()
    }

    /// Takes one header, block or skipped stretch off the input; false when there is not enough of it.
    fn step(&mut self, sink: &mut dyn Sink) -> Result<bool> {
        match self.state {
            State::Frame => self.frame(),
            State::Skip(left) => {
                let skipped = left.min(self.waiting.len());
                self.waiting.drain(..skipped);
                self.state = if skipped == left { State::Frame } else { State::Skip(left - skipped) };
                Ok(skipped == left)
            }
            State::Block => self.block(sink),
        }
    }

    fn frame(&mut self) -> Result<bool> {
        if let [0x50..=0x5f, 0x2a, 0x4d, 0x18, a, b, c, d, ..] = *self.waiting {
            self.state = State::Skip(u32::from_le_bytes([a, b, c, d]) as usize);
            self.waiting.drain(..8);
            return Ok(true);
        }
        let Some(&descriptor) = self.waiting.get(4) else {
            return Ok(false);
        };
        if self.waiting.len() < header_bytes(descriptor) {
            return Ok(false);
        }
        let mut source = &self.waiting[..];
        if self.decoder.reset(&mut source).is_err() {
            return self.corrupt("header");
        }
        let used = self.waiting.len() - source.len();
        self.waiting.drain(..used);
        self.checksummed = descriptor & 4 != 0;
        self.state = State::Block;
        Ok(true)
    }

    fn block(&mut self, sink: &mut dyn Sink) -> Result<bool> {
        let Some(&[a, b, c]) = self.waiting.first_chunk::<BLOCK_HEADER_BYTES>() else {
            return Ok(false);
        };
        let header = u32::from_le_bytes([a, b, c, 0]);
        let (last, kind, size) = (header & 1 == 1, header >> 1 & 3, (header >> 3) as usize);
        // A run-length block holds one byte, whatever it stands for.
        let content = if kind == 1 { 1 } else { size };
        let checksum = if last && self.checksummed { CHECKSUM_BYTES } else { 0 };
        if self.waiting.len() < BLOCK_HEADER_BYTES + content + checksum {
            return Ok(false);
        }
        let mut source = &self.waiting[..];
        if self.decoder.decode_blocks(&mut source, BlockDecodingStrategy::UptoBlocks(1)).is_err() {
            return self.corrupt("data");
        }
        let used = self.waiting.len() - source.len();
        self.waiting.drain(..used);
        self.drain_decoded(sink)?;
        if self.decoder.is_finished() {
            let told = self.decoder.get_checksum_from_data();
            if told.is_some() && told != self.decoder.get_calculated_checksum() {
                return self.corrupt("checksum");
            }
            self.state = State::Frame;
        }
        Ok(true)
    }

    fn drain_decoded(&mut self, sink: &mut dyn Sink) -> Result<()> {
        while self.decoder.can_collect() > 0 {
            let length = ruzstd::io::Read::read(&mut self.decoder, &mut self.block).unwrap_or(0);
            if length == 0 {
                break;
            }
            self.unpacked += length as u64;
            sink.write(&self.block[..length])?;
        }
        Ok(())
    }
}

impl Unwrap for Zstd {
    fn write(&mut self, packed: &[u8], sink: &mut dyn Sink) -> Result<()> {
        self.packed += packed.len() as u64;
        self.waiting.extend_from_slice(packed);
        while self.step(sink)? {}
        Ok(())
    }

    fn finish(&mut self) -> Option<Problem> {
        if self.state == State::Frame && self.waiting.is_empty() {
            return None;
        }
        Some(Problem::new(Kind::ZstdTruncated).with("offset", self.packed).with("unpacked", self.unpacked))
    }
}

/// The length of a frame header with this descriptor, magic included (RFC 8878, 3.1.1.1).
const fn header_bytes(descriptor: u8) -> usize {
    let single_segment = descriptor & 0x20 != 0;
    let window = if single_segment { 0 } else { 1 };
    let dictionary = [0, 1, 2, 4][(descriptor & 3) as usize];
    let content_size = match descriptor >> 6 {
        0 => single_segment as usize,
        exponent => 1 << exponent,
    };
    5 + window + dictionary + content_size
}
