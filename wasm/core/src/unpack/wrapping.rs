//! Recognising a wrapping by its first bytes.

/// What the first bytes of an input say.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Wrapping {
    /// None that is known.
    None,
    /// RFC 1952. Two bytes decide, as in google/pprof: no profile starts with them.
    Gzip,
    /// RFC 1950.
    Zlib,
    /// RFC 8878, skippable frames included.
    Zstd,
}

/// So many bytes are enough for [`Wrapping::of`].
pub const ENOUGH: usize = 4;

impl Wrapping {
    /// From the first bytes; fewer than [`ENOUGH`] only where the input has no more.
    pub fn of(first: &[u8]) -> Wrapping {
        match first {
            [0x1f, 0x8b, ..] => Wrapping::Gzip,
            [0x28, 0xb5, 0x2f, 0xfd, ..] => Wrapping::Zstd,
            [0x50..=0x5f, 0x2a, 0x4d, 0x18, ..] => Wrapping::Zstd,
            // A method of 8, a window of 32 KiB, no dictionary, and a header that is a multiple of 31. As protobuf this
            // would be doc_url (15), which no producer writes first.
            [0x78, flags, ..] if flags & 0x20 == 0 && (0x7800 + u16::from(*flags)) % 31 == 0 => Wrapping::Zlib,
            _ => Wrapping::None,
        }
    }

    /// Its name, for notices.
    pub const fn name(self) -> &'static str {
        match self {
            Wrapping::None => "none",
            Wrapping::Gzip => "gzip",
            Wrapping::Zlib => "zlib",
            Wrapping::Zstd => "zstd",
        }
    }
}
