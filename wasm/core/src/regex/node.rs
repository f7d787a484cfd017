//! What an expression is.

use super::class::Class;

/// An expression.
#[derive(Clone, Debug, PartialEq)]
pub enum Node {
    /// Nothing.
    Empty,
    /// One character of a set.
    Class(Class),
    /// A place.
    Assert(Assert),
    /// One after the other.
    Concat(Vec<Node>),
    /// One of them.
    Alternate(Vec<Node>),
    /// So many times, at most `max` if that is given.
    Repeat { node: Box<Node>, min: u32, max: Option<u32> },
}

/// A place between two characters.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Assert {
    TextStart,
    TextEnd,
    LineStart,
    LineEnd,
    WordBoundary,
    NoWordBoundary,
}
