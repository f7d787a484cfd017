//! Regular expressions as Go has them, asked one thing alone: whether they match anywhere.
//!
//! The expressions that people know from `go tool pprof` are those of Go's package regexp, which reads RE2's language; other
//! libraries read other ones, in which the same text means something else or is refused. Since only yes or no is wanted,
//! there are no groups to keep and no longest match to find: the expression becomes a program whose possible states are
//! followed all at once, and sets of states that have been met become one state of an automaton that is made as it goes. The
//! time is linear in the text, whatever the expression. (Russ Cox, "Regular Expression Matching: the Virtual Machine
//! Approach" and "Regular Expression Matching in the Wild")

mod automaton;
mod class;
mod fold;
mod node;
mod parse;
mod parse_class;
mod program;
mod repeat;

use crate::problem::{Kind, Problem, Result};
use automaton::Automaton;
use node::{Assert, Node};

/// A compiled expression.
#[derive(Debug)]
pub struct Regex {
    kind: Matcher,
}

#[derive(Debug)]
enum Matcher {
    /// Plain text, bound to the ends of what is searched or not.
    Literal {
        text: Vec<u8>,
        at_start: bool,
        at_end: bool,
    },
    Automaton(Box<Automaton>),
}

impl Regex {
    /// Compiles an expression.
    ///
    /// # Errors
    /// `bad-expression`, with what Go says of it.
    pub fn new(expression: &str) -> Result<Regex> {
        let compile = || -> core::result::Result<Regex, String> {
            let tree = parse::parse(expression)?;
            if let Some(kind) = literal(&tree) {
                return Ok(Regex { kind });
            }
            let program = program::compile(&tree).ok_or_else(|| format!("expression too large: `{expression}`"))?;
            Ok(Regex { kind: Matcher::Automaton(Box::new(Automaton::new(program))) })
        };
        compile().or_else(|error| {
            let problem = Problem::new(Kind::BadExpression).with("expression", expression);
            problem.with("error", error.as_str()).fail()
        })
    }

    /// Whether it matches anywhere in a text. Bytes that are not UTF-8 count as U+FFFD, each.
    pub fn is_match(&mut self, text: &[u8]) -> bool {
        match &mut self.kind {
            Matcher::Automaton(automaton) => automaton.is_match(text),
            Matcher::Literal { text: wanted, at_start: true, at_end: true } => text == wanted.as_slice(),
            Matcher::Literal { text: wanted, at_start: true, at_end: false } => text.starts_with(wanted),
            Matcher::Literal { text: wanted, at_start: false, at_end: true } => text.ends_with(wanted),
            Matcher::Literal { text: wanted, .. } => contains(text, wanted),
        }
    }
}

fn contains(text: &[u8], wanted: &[u8]) -> bool {
    let Some((first, rest)) = wanted.split_first() else {
        return true;
    };
    let mut from = 0;
    while let Some(at) = text[from..].iter().position(|byte| byte == first) {
        from += at + 1;
        if text[from..].starts_with(rest) {
            return true;
        }
    }
    false
}

/// The plain text that an expression is, if it is one.
fn literal(tree: &Node) -> Option<Matcher> {
    let single = core::slice::from_ref(tree);
    let mut items = match tree {
        Node::Concat(items) => items.as_slice(),
        Node::Empty => &[],
        _ => single,
    };
    let mut bound = [false; 2];
    if let [Node::Assert(Assert::TextStart), rest @ ..] = items {
        (bound[0], items) = (true, rest);
    }
    if let [rest @ .., Node::Assert(Assert::TextEnd)] = items {
        (bound[1], items) = (true, rest);
    }
    let mut text = String::new();
    for item in items {
        let Node::Class(class) = item else {
            return None;
        };
        let character = class.single()?;
        // What is not UTF-8 counts as this one.
        if character == char::REPLACEMENT_CHARACTER {
            return None;
        }
        text.push(character);
    }
    Some(Matcher::Literal { text: text.into_bytes(), at_start: bound[0], at_end: bound[1] })
}

#[cfg(test)]
mod tests;
