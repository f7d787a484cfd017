//! Deflate (RFC 1951), in pieces.

use miniz_oxide::inflate::TINFLStatus;
use miniz_oxide::inflate::core::inflate_flags::{TINFL_FLAG_HAS_MORE_INPUT, TINFL_FLAG_PARSE_ZLIB_HEADER};
use miniz_oxide::inflate::core::{DecompressorOxide, decompress};

use crate::problem::Result;

/// What is unpacked before it is handed on. A power of two, at least deflate's reach of 32 KiB; it stays in the cache.
const WINDOW_BYTES: usize = 64 << 10;

/// One deflate stream.
pub struct Inflate {
    state: DecompressorOxide,
    window: Vec<u8>,
    at: usize,
    flags: u32,
}

/// How far a piece of input got.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Progress {
    /// All of it was used, the stream goes on.
    More,
    /// The stream ended behind so many bytes of the input.
    Ended(usize),
    /// The input is not deflate.
    Corrupt,
}

impl Inflate {
    /// A bare stream.
    pub fn bare() -> Inflate {
        Inflate::new(0)
    }

    /// A stream in zlib's header and checksum (RFC 1950).
    pub fn zlib() -> Inflate {
        Inflate::new(TINFL_FLAG_PARSE_ZLIB_HEADER)
    }

    fn new(flags: u32) -> Inflate {
        let flags = flags | TINFL_FLAG_HAS_MORE_INPUT;
        Inflate { state: DecompressorOxide::new(), window: vec![0; WINDOW_BYTES], at: 0, flags }
    }

    /// Starts over with another stream.
    pub fn reset(&mut self) {
        self.state = DecompressorOxide::new();
        self.at = 0;
    }

    /// Unpacks the next bytes and hands what they hold to `each`.
    ///
    /// # Errors
    /// Those of `each`.
    pub fn write(&mut self, packed: &[u8], mut each: impl FnMut(&[u8]) -> Result<()>) -> Result<Progress> {
        let mut used = 0;
        loop {
            let (status, read, written) =
                decompress(&mut self.state, &packed[used..], &mut self.window, self.at, self.flags);
            used += read;
            if written > 0 {
                each(&self.window[self.at..self.at + written])?;
            }
            self.at = (self.at + written) & (WINDOW_BYTES - 1);
            match status {
                TINFLStatus::HasMoreOutput => {}
                TINFLStatus::NeedsMoreInput => return Ok(Progress::More),
                TINFLStatus::Done => return Ok(Progress::Ended(used)),
                _ => return Ok(Progress::Corrupt),
            }
        }
    }
}
