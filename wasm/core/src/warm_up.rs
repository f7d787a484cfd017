//! A made-up profile, to be read before the first real one.
//!
//! WebAssembly engines run new code in a form compiled in a hurry, and compile the functions that turn out to be busy
//! again, well. A large profile that comes first would be read in the slow form for the better part of a second. While the
//! page waits for a person to choose a file there is time to find out which functions these are.

use crate::dataset::Dataset;
use crate::decode::Policy;
use crate::hash::Seed;
use crate::problem::Result;
use crate::query::View;
use crate::reader::Reader;

const FUNCTIONS: u64 = 3_000;
const DEPTH: u64 = 30;
/// Ids of three bytes, as large profiles have them.
const FIRST_ID: u64 = 20_000;
const CHUNK_BYTES: usize = 64 << 10;

/// Reads and shows a profile of so many samples. Which one it is depends on `seed`.
///
/// # Errors
/// `out-of-memory`.
pub fn warm_up(samples: u64, seed: u64) -> Result<()> {
    let profile = made_up(samples, seed);
    let seed = Seed::new(seed);
    let mut reader = Reader::new(seed, Policy::Refuse, 1);
    for chunk in profile.chunks(CHUNK_BYTES) {
        reader.room(chunk.len())?.copy_from_slice(chunk);
        reader.commit(chunk.len(), 1.0)?;
    }
    let mut dataset = Dataset::new(reader.finish()?, seed);
    for sample_type in [0, 1] {
        dataset.prepare(&View { sample_type, ..View::default() })?;
    }
    Ok(())
}

/// A profile whose stacks share their upper parts and go their own ways below, as real ones do.
fn made_up(samples: u64, seed: u64) -> Vec<u8> {
    let mut state = seed | 1;
    let mut below = |limit: u64| {
        state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (state >> 33) % limit
    };
    let mut profile = Message::default();
    for _ in 0..2 {
        profile.message(1, &Message::default().number(1, 1).number(2, 2).bytes);
    }
    for _ in 0..samples {
        let mut ids = Message::default();
        let mut at = 0;
        let stack: Vec<u64> = (0..DEPTH)
            .map(|_| {
                at = (at * 3 + 1 + below(3)) % FUNCTIONS;
                at
            })
            .collect();
        stack.iter().rev().for_each(|function| ids.varint(FIRST_ID + function));
        let mut values = Message::default();
        values.varint(1);
        values.varint(10_000_000);
        profile.message(2, &Message::default().message(1, &ids.bytes).message(2, &values.bytes).bytes);
    }
    for function in 0..FUNCTIONS {
        // Neighbours share a name, so that frames merge.
        let line = Message::default().number(1, function + 1).number(2, function).bytes.clone();
        profile.message(4, &Message::default().number(1, FIRST_ID + function).message(4, &line).bytes);
        profile.message(5, &Message::default().number(1, function + 1).number(2, 3 + function / 2).bytes);
    }
    for text in ["", "samples", "count"] {
        profile.message(6, text.as_bytes());
    }
    for function in 0..FUNCTIONS / 2 + 1 {
        profile.message(6, format!("warm.up{function}").as_bytes());
    }
    profile.bytes
}

/// A protobuf message in the making.
#[derive(Default)]
struct Message {
    bytes: Vec<u8>,
}

impl Message {
    fn varint(&mut self, mut number: u64) {
        while number >= 0x80 {
            self.bytes.push(number as u8 | 0x80);
            number >>= 7;
        }
        self.bytes.push(number as u8);
    }

    fn number(&mut self, field: u64, number: u64) -> &mut Message {
        self.varint(field << 3);
        self.varint(number);
        self
    }

    fn message(&mut self, field: u64, body: &[u8]) -> &mut Message {
        self.varint(field << 3 | 2);
        self.varint(body.len() as u64);
        self.bytes.extend_from_slice(body);
        self
    }
}

#[cfg(test)]
mod tests {
    #[test]
    fn the_made_up_profile_is_one() {
        for seed in 0..5 {
            super::warm_up(200, seed).unwrap();
        }
    }
}
