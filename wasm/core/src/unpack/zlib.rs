//! zlib (RFC 1950).

use super::inflate::{Inflate, Progress};
use super::{Sink, Unwrap};
use crate::problem::{Kind, Problem, Result};

/// One zlib stream.
pub struct Zlib {
    inflate: Inflate,
    ended: bool,
    packed: u64,
    unpacked: u64,
}

impl Zlib {
    pub fn new() -> Zlib {
        Zlib { inflate: Inflate::zlib(), ended: false, packed: 0, unpacked: 0 }
    }

    fn corrupt(&self, cause: &'static str) -> Result<()> {
        Problem::new(Kind::ZlibCorrupt).with("cause", cause).with("offset", self.packed).fail()
    }
}

impl Unwrap for Zlib {
    fn write(&mut self, packed: &[u8], sink: &mut dyn Sink) -> Result<()> {
        if self.ended {
            return if packed.is_empty() { Ok(()) } else { self.corrupt("trailing") };
        }
        self.packed += packed.len() as u64;
        let unpacked = &mut self.unpacked;
        let progress = self.inflate.write(packed, |piece| {
            *unpacked += piece.len() as u64;
            sink.write(piece)
        })?;
        match progress {
            Progress::More => Ok(()),
            Progress::Corrupt => self.corrupt("data"),
            Progress::Ended(used) => {
                self.ended = true;
                if used < packed.len() { self.corrupt("trailing") } else { Ok(()) }
            }
        }
    }

    fn finish(&mut self) -> Option<Problem> {
        let problem = || Problem::new(Kind::ZlibTruncated).with("offset", self.packed).with("unpacked", self.unpacked);
        (!self.ended).then(problem)
    }
}
