//! Letters that differ in case alone, as Go's `unicode.SimpleFold` has them.
//!
//! All code points were compared. What differs are 110 letters that Rust 1.95 folds by Unicode 17, and Go 1.26, of Unicode 15,
//! not yet: Garay (U+10D50 to U+10D85), Beria Erfe (U+16EA0 to U+16ED3), U+1C89 with U+1C8A, and twelve of U+A7CB to U+A7DC with
//! the small letters of two of them, U+0264 and U+019B.

use std::collections::BTreeMap;

/// Behind this no letter has a case.
const BEHIND_LAST_CASED: u32 = 0x1_E944;

/// Dotless i has a capital, but Unicode does not fold it.
const DOTLESS_I: u32 = 0x131;

/// For each cased letter the others of its kind.
#[derive(Debug)]
pub struct Folds {
    /// Letters with the same key are one.
    of_key: BTreeMap<u32, Vec<u32>>,
}

impl Folds {
    /// Finds out by asking all letters for their cases: no table of its own.
    pub fn new() -> Folds {
        let mut of_key: BTreeMap<u32, Vec<u32>> = BTreeMap::new();
        for code in 0..BEHIND_LAST_CASED {
            let key = key_of(code);
            if key != code {
                of_key.entry(key).or_insert_with(|| vec![key]).push(code);
            }
        }
        Folds { of_key }
    }

    /// These ranges with all letters that differ from one in them by case alone.
    pub fn folded(&self, ranges: &[(u32, u32)]) -> Vec<(u32, u32)> {
        let mut all = ranges.to_vec();
        let within = |code: &u32| ranges.iter().any(|(from, to)| from <= code && code <= to);
        for kind in self.of_key.values().filter(|kind| kind.iter().any(within)) {
            all.extend(kind.iter().map(|code| (*code, *code)));
        }
        all
    }
}

fn key_of(code: u32) -> u32 {
    let Some(letter) = char::from_u32(code).filter(|_| code != DOTLESS_I) else {
        return code;
    };
    let upper = one(letter.to_uppercase()).unwrap_or(letter);
    u32::from(one(upper.to_lowercase()).unwrap_or(upper))
}

/// The only character of a mapping. Those to several are no simple foldings.
fn one(mut mapped: impl Iterator<Item = char>) -> Option<char> {
    let first = mapped.next();
    if mapped.next().is_some() { None } else { first }
}
