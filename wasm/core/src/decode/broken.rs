//! Turning an error of the wire into a problem that says where it is.

use crate::problem::{Kind, Problem, Result};
use crate::wire::WireError;

/// Why a message could not be read: because of its bytes, or for a reason that is a problem already.
pub enum Broken {
    Wire(WireError),
    Problem(Box<Problem>),
}

impl Broken {
    /// This error, met in a field at `within` of the message at `at`.
    pub fn place<T>(self, message: &'static str, at: u32, within: usize) -> Result<T> {
        match self {
            Broken::Wire(error) => broken(error, message, at, within),
            Broken::Problem(problem) => Err(problem),
        }
    }
}

/// A message that breaks the rules of the wire in the field at `within` of the message at `at`.
pub fn broken<T>(error: WireError, message: &'static str, at: u32, within: usize) -> Result<T> {
    let problem = Problem::new(Kind::ProtoMalformed)
        .with("cause", cause(error))
        .with("message", message)
        .with("offset", at as usize + within);
    problem.fail()
}

/// What went wrong, as a word that the page knows.
pub fn cause(error: WireError) -> &'static str {
    match error {
        WireError::Cut => "cut",
        WireError::LongVarint => "long-varint",
        WireError::UnknownWireType(_) => "wire-type",
        WireError::WrongWireType => "wrong-wire-type",
    }
}
