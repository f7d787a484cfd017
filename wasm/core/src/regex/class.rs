//! Sets of characters.

/// The last code point.
pub const LAST: u32 = 0x10_FFFF;

/// A set of code points, as ranges in order that do not touch.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Class {
    /// First and last of each range.
    pub ranges: Vec<(u32, u32)>,
}

impl Class {
    /// Of some ranges, in any order.
    pub fn new(mut ranges: Vec<(u32, u32)>) -> Class {
        ranges.sort_unstable();
        let mut merged: Vec<(u32, u32)> = Vec::with_capacity(ranges.len());
        for (from, to) in ranges {
            match merged.last_mut() {
                Some((_, last)) if from <= last.saturating_add(1) => *last = to.max(*last),
                _ => merged.push((from, to)),
            }
        }
        Class { ranges: merged }
    }

    /// All the others.
    pub fn negated(&self) -> Class {
        let mut ranges = Vec::new();
        let mut next = 0;
        for &(from, to) in &self.ranges {
            if from > next {
                ranges.push((next, from - 1));
            }
            next = to + 1;
        }
        if next <= LAST {
            ranges.push((next, LAST));
        }
        Class { ranges }
    }

    /// Whether a code point is in it.
    pub fn has(&self, code: u32) -> bool {
        let behind = self.ranges.partition_point(|(from, _)| *from <= code);
        behind > 0 && code <= self.ranges[behind - 1].1
    }

    /// The character that it is alone.
    pub fn single(&self) -> Option<char> {
        match self.ranges.as_slice() {
            [(from, to)] if from == to => char::from_u32(*from),
            _ => None,
        }
    }
}
