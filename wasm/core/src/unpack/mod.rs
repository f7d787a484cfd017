//! Taking the wrapping off: gzip (all members), zlib and zstd, and one inside the other, while the input arrives.

mod gzip;
mod inflate;
mod layer;
mod wrapping;
mod zlib;
mod zstd;

pub use layer::Layer;
pub use wrapping::Wrapping;

use crate::problem::{Problem, Result};

/// Where unpacked bytes go.
pub trait Sink {
    /// Takes the next bytes.
    ///
    /// # Errors
    /// Whatever stops the reading.
    fn write(&mut self, bytes: &[u8]) -> Result<()>;
}

/// One format of wrapping in the course of being taken off.
trait Unwrap {
    /// Takes the next packed bytes and hands on what they hold, in pieces of bounded size.
    fn write(&mut self, packed: &[u8], sink: &mut dyn Sink) -> Result<()>;

    /// Says what is missing, now that the input has ended.
    fn finish(&mut self) -> Option<Problem>;

    /// What was ignored although it is not part of the format.
    fn notice(&self) -> Option<Problem> {
        None
    }
}
