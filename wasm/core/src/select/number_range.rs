//! Ranges of numbers in filters by label: `32kb`, `:64kb`, `4mb:`, `12kb:64mb`.

use super::units::scale;
use crate::problem::{Kind, Problem, Result};

/// A range with both ends in it.
#[derive(Clone, Debug, PartialEq)]
pub struct NumberRange {
    from: f64,
    to: f64,
    unit: String,
}

/// A number and its unit, and where they stand in the text.
struct Quantity<'a> {
    start: usize,
    end: usize,
    number: &'a str,
    unit: &'a str,
}

impl NumberRange {
    /// The range that a text says; `None` where it is no range.
    /// (google/pprof, `internal/driver/driver_focus.go`, parseTagFilterRange)
    ///
    /// # Errors
    /// `bad-expression` for a number of more than 64 bits.
    pub fn parse(text: &str) -> Result<Option<NumberRange>> {
        let Some(first) = quantity(text, 0) else {
            return Ok(None);
        };
        let (from, unit) = scale(parsed(first.number)?, first.unit, first.unit);
        let whole = &text[first.start..first.end];
        let Some(second) = quantity(text, first.end) else {
            let ends = if text == whole {
                (from, from)
            } else if text.strip_suffix(':') == Some(whole) {
                (from, f64::INFINITY)
            } else if text.strip_prefix(':') == Some(whole) {
                (f64::NEG_INFINITY, from)
            } else {
                return Ok(None);
            };
            return Ok(Some(NumberRange { from: ends.0, to: ends.1, unit }));
        };
        if text != format!("{whole}:{}", &text[second.start..second.end]) {
            return Ok(None);
        }
        let (to, second_unit) = scale(parsed(second.number)?, second.unit, &unit);
        Ok((unit == second_unit).then_some(NumberRange { from, to, unit }))
    }

    /// Whether a number in this unit is in the range.
    pub fn holds(&self, number: i64, unit: &str) -> bool {
        let (scaled, unit) = scale(number, unit, &self.unit);
        unit == self.unit && scaled >= self.from && scaled <= self.to
    }
}

fn parsed(number: &str) -> Result<i64> {
    number.parse().or_else(|_| {
        let problem = Problem::new(Kind::BadExpression).with("expression", number);
        problem.with("error", "a number of more than 64 bits").fail()
    })
}

/// The first place from `from` on where digits stand, with a sign before and letters behind.
fn quantity(text: &str, from: usize) -> Option<Quantity<'_>> {
    let bytes = text.as_bytes();
    let digit = (from..bytes.len()).find(|&at| bytes[at].is_ascii_digit())?;
    let start = if digit > from && matches!(bytes[digit - 1], b'+' | b'-') { digit - 1 } else { digit };
    let run = |from: usize, is: fn(&u8) -> bool| from + bytes[from..].iter().take_while(|byte| is(byte)).count();
    let number_end = run(digit, u8::is_ascii_digit);
    let end = run(number_end, u8::is_ascii_alphabetic);
    Some(Quantity { start, end, number: &text[start..number_end], unit: &text[number_end..end] })
}

#[cfg(test)]
mod tests {
    use super::NumberRange;

    fn holds(range: &str, number: i64, unit: &str) -> Option<bool> {
        NumberRange::parse(range).unwrap().map(|range| range.holds(number, unit))
    }

    #[test]
    fn reads_ranges_as_pprof_does() {
        assert_eq!(holds("1024b", 1024, "bytes"), Some(true));
        assert_eq!(holds("1024", 1024, "bytes"), Some(false));
        assert_eq!(holds(":64kb", 65_536, "bytes"), Some(true));
        assert_eq!(holds(":64kb", 65_537, "bytes"), Some(false));
        assert_eq!(holds("1kb:4", 4096, "bytes"), Some(true));
        assert_eq!(holds("1kb:4kb", 4097, "bytes"), Some(false));
        assert_eq!(holds("1:4kb", 2, ""), None);
        assert_eq!(holds("-5:", -5, ""), Some(true));
        assert_eq!(holds("1.5", 1, ""), None);
        assert_eq!(holds("a1", 1, ""), None);
        assert_eq!(holds("110", 110, "widgets"), Some(true));
        assert!(NumberRange::parse("99999999999999999999").is_err());
    }
}
