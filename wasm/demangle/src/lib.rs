//! Mangled names of C++ (Itanium ABI) and Rust (both forms), taken apart for people to read.

use std::fmt::{Error, Result, Write};

use cpp_demangle::{DemangleOptions, ParseOptions, Symbol};
use wasm_bindgen::prelude::*;

/// Longer names are left as they are.
const LONGEST_NAME: usize = 4096;

/// A name of a few characters can stand for one of gigabytes: what gets longer than this is left as it is.
const LONGEST_TEXT: usize = 8192;

/// How deep a name may be nested.
const DEEPEST: u32 = 128;

/// The name as it was written in the program; none where it is not mangled, or cannot be read. `full`: with the types of
/// parameters and of the result, where the name has them.
#[wasm_bindgen]
pub fn demangle(name: &str, full: bool) -> Option<String> {
    if name.len() > LONGEST_NAME {
        return None;
    }
    let mut text = Bounded(String::new());
    if let Ok(symbol) = rustc_demangle::try_demangle(name) {
        // The other form ends in a hash.
        return write!(text, "{symbol:#}").is_ok().then_some(text.0);
    }
    // Compilers that make a copy of a function put a suffix behind its name.
    let options = ParseOptions::default().recursion_limit(DEEPEST);
    let symbol = Symbol::new_with_options(name, &options).ok()?;
    let options = DemangleOptions::new().recursion_limit(DEEPEST);
    let options = if full { options } else { options.no_params().no_return_type() };
    symbol.structured_demangle(&mut text, &options).is_ok().then_some(text.0)
}

/// A text that refuses to grow too long.
struct Bounded(String);

impl Write for Bounded {
    fn write_str(&mut self, piece: &str) -> Result {
        if self.0.len() + piece.len() > LONGEST_TEXT {
            return Err(Error);
        }
        self.0.push_str(piece);
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::demangle;

    #[test]
    fn names_are_read() {
        let cases = [
            ("_ZNSt6vectorIiE9push_backEOi", "std::vector<int>::push_back", "std::vector<int>::push_back(int&&)"),
            ("_Z3fooIiEvT_", "foo<int>", "void foo<int>(int)"),
            (
                "_ZN4core3fmt5Write9write_fmt17h0123456789abcdefE",
                "core::fmt::Write::write_fmt",
                "core::fmt::Write::write_fmt",
            ),
            ("_RNvCskwGfYPst2Cb_3foo16example_function", "foo::example_function", "foo::example_function"),
        ];
        for (mangled, short, full) in cases {
            assert_eq!(demangle(mangled, false).as_deref(), Some(short), "{mangled}");
            assert_eq!(demangle(mangled, true).as_deref(), Some(full), "{mangled}");
        }
    }

    #[test]
    fn other_names_stay() {
        for name in ["", "main.main", "_Z", "_ZN", "_R", "java/lang/Thread.run", "_ZN3fooE\u{fffd}"] {
            assert_eq!(demangle(name, true), None, "{name}");
        }
    }

    #[test]
    fn a_short_name_of_a_giant_is_left() {
        // Each substitution stands for twice the one before.
        let mut bomb = String::from("_Z1fI1aE");
        let mut name = String::from("_Z1fP1aI");
        for level in 0..40u32 {
            let before = if level == 0 {
                "S_".to_owned()
            } else {
                format!("S{}_", char::from_digit((level - 1) % 36, 36).unwrap().to_uppercase())
            };
            name.push_str(&format!("1bI{before}{before}E"));
            bomb.push_str(&before);
        }
        for text in [name, bomb, format!("_Z{}", "N1a".repeat(1000)), format!("_Z1f{}i", "P".repeat(4000))] {
            assert!(demangle(&text, true).is_none_or(|read| read.len() <= super::LONGEST_TEXT));
        }
    }
}
