//! The part of the input that has arrived and is not read yet.

use crate::memory;
use crate::problem::Result;

/// Bytes in one piece: the rest of the last chunk, then the new one, so that a field never spans two buffers.
#[derive(Debug, Default)]
pub struct Buffer {
    bytes: Vec<u8>,
    start: usize,
    end: usize,
    /// Where `start` is in the unpacked input.
    at: u64,
}

impl Buffer {
    /// Room for `length` more bytes. What is written there counts after [`Buffer::commit`].
    ///
    /// # Errors
    /// `out-of-memory`.
    pub fn room(&mut self, length: usize) -> Result<&mut [u8]> {
        if self.end + length > self.bytes.len() {
            self.bytes.copy_within(self.start..self.end, 0);
            (self.start, self.end) = (0, self.end - self.start);
        }
        if self.end + length > self.bytes.len() {
            // Twice what waits, so that a field of many chunks is not copied once a chunk.
            let wanted = self.end + length.max(self.end);
            let missing = wanted - self.bytes.len();
            memory::reserve(&mut self.bytes, missing, memory::Outlook::default())?;
            self.bytes.resize(wanted, 0);
        }
        Ok(&mut self.bytes[self.end..self.end + length])
    }

    /// Takes `length` bytes of the room as input.
    pub fn commit(&mut self, length: usize) {
        self.end = (self.end + length).min(self.bytes.len());
    }

    /// What waits.
    pub fn waiting(&self) -> &[u8] {
        &self.bytes[self.start..self.end]
    }

    /// Where the first waiting byte is in the unpacked input.
    pub fn at(&self) -> u64 {
        self.at
    }

    /// Drops what has been read.
    pub fn consume(&mut self, length: usize) {
        self.start += length;
        self.at += length as u64;
    }
}
