//! Reading sets of characters and escapes.

use super::class::Class;
use super::parse::{Parsed, Parser, error};

const DIGITS: &[(char, char)] = &[('0', '9')];
const SPACE: &[(char, char)] = &[('\t', '\n'), ('\x0c', '\r'), (' ', ' ')];
const WORD: &[(char, char)] = &[('0', '9'), ('A', 'Z'), ('_', '_'), ('a', 'z')];

/// Sets with names in brackets.
const NAMED: [(&str, &[(char, char)]); 14] = [
    ("alnum", &[('0', '9'), ('A', 'Z'), ('a', 'z')]),
    ("alpha", &[('A', 'Z'), ('a', 'z')]),
    ("ascii", &[('\0', '\x7f')]),
    ("blank", &[('\t', '\t'), (' ', ' ')]),
    ("cntrl", &[('\0', '\x1f'), ('\x7f', '\x7f')]),
    ("digit", DIGITS),
    ("graph", &[('!', '~')]),
    ("lower", &[('a', 'z')]),
    ("print", &[(' ', '~')]),
    ("punct", &[('!', '/'), (':', '@'), ('[', '`'), ('{', '~')]),
    ("space", &[('\t', '\r'), (' ', ' ')]),
    ("upper", &[('A', 'Z')]),
    ("word", WORD),
    ("xdigit", &[('0', '9'), ('A', 'F'), ('a', 'f')]),
];

fn ranges_of(set: &[(char, char)]) -> Vec<(u32, u32)> {
    set.iter().map(|(from, to)| (u32::from(*from), u32::from(*to))).collect()
}

impl Parser<'_> {
    /// A set in brackets.
    pub(super) fn bracketed(&mut self) -> Parsed<Class> {
        let start = self.rest;
        self.rest = &start[1..];
        let negated = self.rest.starts_with('^');
        if negated {
            self.rest = &self.rest[1..];
        }
        let mut ranges = Vec::new();
        let mut first = true;
        while first || !self.rest.starts_with(']') {
            first = false;
            if let Some(class) = self.named()? {
                ranges.extend(class.ranges);
                continue;
            }
            if self.rest.starts_with('\\')
                && let Some(class) = self.class_escape()?
            {
                ranges.extend(class.ranges);
                continue;
            }
            let range_start = self.rest;
            let from = self.class_character(start)?;
            let mut to = from;
            // A dash at the end is one.
            if self.rest.len() >= 2 && self.rest.starts_with('-') && !self.rest[1..].starts_with(']') {
                self.rest = &self.rest[1..];
                to = self.class_character(start)?;
                if to < from {
                    let range = &range_start[..range_start.len() - self.rest.len()];
                    return error("invalid character class range", range);
                }
            }
            ranges.extend(self.class_of(vec![(from, to)]).ranges);
        }
        self.rest = &self.rest[1..];
        let class = Class::new(ranges);
        Ok(if negated { class.negated() } else { class })
    }

    fn class_character(&mut self, whole: &str) -> Parsed<u32> {
        match self.rest.chars().next() {
            None => error("missing closing ]", whole),
            Some('\\') => self.escape(),
            Some(character) => {
                self.rest = &self.rest[character.len_utf8()..];
                Ok(u32::from(character))
            }
        }
    }

    /// `[:alpha:]` or `[:^alpha:]`, if one stands here.
    fn named(&mut self) -> Parsed<Option<Class>> {
        let Some(length) = self.rest.strip_prefix("[:").and_then(|inner| inner.find(":]")) else {
            return Ok(None);
        };
        let whole = &self.rest[..length + 4];
        let name = &self.rest[2..length + 2];
        let (negated, plain) = name.strip_prefix('^').map_or((false, name), |plain| (true, plain));
        let Some((_, set)) = NAMED.iter().find(|(known, _)| *known == plain) else {
            return error("invalid character class range", whole);
        };
        self.rest = &self.rest[length + 4..];
        let class = self.class_of(ranges_of(set));
        Ok(Some(if negated { class.negated() } else { class }))
    }

    /// `\d`, `\s`, `\w` and their opposites, if one stands here. Sets by Unicode property are refused: their tables would be
    /// larger than all the rest.
    pub(super) fn class_escape(&mut self) -> Parsed<Option<Class>> {
        let letter = self.rest[1..].chars().next();
        let set = match letter {
            Some('d' | 'D') => DIGITS,
            Some('s' | 'S') => SPACE,
            Some('w' | 'W') => WORD,
            Some('p' | 'P') => {
                let end =
                    if self.rest[2..].starts_with('{') { self.rest.find('}').map_or(2, |end| end + 1) } else { 2 };
                return error(
                    "sets by Unicode property are not supported here, write the ranges as in [\\x{370}-\\x{3FF}]",
                    &self.rest[..end],
                );
            }
            _ => return Ok(None),
        };
        self.rest = &self.rest[2..];
        let class = self.class_of(ranges_of(set));
        Ok(Some(if letter.is_some_and(char::is_uppercase) { class.negated() } else { class }))
    }

    /// The code point that an escape stands for.
    pub(super) fn escape(&mut self) -> Parsed<u32> {
        let start = self.rest;
        self.rest = &start[1..];
        let Some(letter) = self.next() else {
            return error("trailing backslash at end of expression", "");
        };
        let code = match letter {
            '1'..='7' if !self.rest.starts_with(|next| matches!(next, '0'..='7')) => None,
            '0'..='7' => {
                let mut code = u32::from(letter) - u32::from('0');
                for _ in 0..2 {
                    let Some(digit) = self.rest.chars().next().and_then(|next| next.to_digit(8)) else {
                        break;
                    };
                    self.rest = &self.rest[1..];
                    code = code * 8 + digit;
                }
                Some(code)
            }
            'x' => self.hexadecimal(),
            'a' => Some(7),
            'f' => Some(12),
            'n' => Some(10),
            'r' => Some(13),
            't' => Some(9),
            'v' => Some(11),
            other if other.is_ascii() && !other.is_ascii_alphanumeric() => Some(u32::from(other)),
            _ => None,
        };
        match code {
            Some(code) => Ok(code),
            None => error("invalid escape sequence", &start[..start.len() - self.rest.len()]),
        }
    }

    fn next(&mut self) -> Option<char> {
        let character = self.rest.chars().next()?;
        self.rest = &self.rest[character.len_utf8()..];
        Some(character)
    }

    /// Two digits, or any number of them in braces.
    fn hexadecimal(&mut self) -> Option<u32> {
        let first = self.next()?;
        if first != '{' {
            let second = self.next()?;
            return Some(first.to_digit(16)? * 16 + second.to_digit(16)?);
        }
        let mut code = None;
        loop {
            match self.next()? {
                '}' => return code,
                digit => {
                    let value = code.unwrap_or(0) * 16 + digit.to_digit(16)?;
                    code = Some(value).filter(|value| *value <= super::class::LAST);
                    code?;
                }
            }
        }
    }
}
