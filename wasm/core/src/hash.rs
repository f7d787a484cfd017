//! Keyed hashing. The keys of every table here come from a file, so the seed comes from the page's random source:
//! WebAssembly has none of its own, and a hash that can be computed beforehand can be flooded.

/// The random part of every hash in one data set.
#[derive(Clone, Copy, Debug)]
pub struct Seed(u64);

const MULTIPLIER: u64 = 0x9E37_79B9_7F4A_7C15;

impl Seed {
    /// From 64 random bits.
    pub const fn new(random: u64) -> Seed {
        Seed(random)
    }

    /// The hash of one 64-bit key. Take it from the top: the low bits are weak.
    #[inline(always)]
    pub const fn hash(self, key: u64) -> u64 {
        let mixed = (key ^ self.0).wrapping_mul(MULTIPLIER);
        (mixed ^ (mixed >> 32)).wrapping_mul(self.0 | 1)
    }

    /// The hash of a byte string.
    pub fn hash_bytes(self, bytes: &[u8]) -> u64 {
        let (words, rest) = bytes.as_chunks::<8>();
        let mut hash = self.0 ^ bytes.len() as u64;
        for word in words {
            hash = self.hash(hash.rotate_left(23) ^ u64::from_le_bytes(*word));
        }
        let mut last = [0; 8];
        last[..rest.len()].copy_from_slice(rest);
        self.hash(hash.rotate_left(23) ^ u64::from_le_bytes(last))
    }
}
