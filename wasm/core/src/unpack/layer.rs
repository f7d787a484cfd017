//! Layers of wrapping, one in the other.

use super::gzip::Gzip;
use super::wrapping::{ENOUGH, Wrapping};
use super::zlib::Zlib;
use super::zstd::Zstd;
use super::{Sink, Unwrap};
use crate::problem::{Kind, Problem, Result};

/// A file in a wrapping in a wrapping is what servers make (`Content-Encoding` around a `.gz`); three are an attack.
const MOST_LAYERS: usize = 2;

/// One layer. What it is shows when its first bytes are there.
pub struct Layer {
    /// Layers around this one.
    depth: usize,
    state: State,
}

enum State {
    /// The first bytes, not enough yet.
    Undecided(Vec<u8>),
    /// The profile itself.
    Bare,
    Wrapped(Wrapping, Box<dyn Unwrap>, Box<Layer>),
}

/// Passes on to the next layer what this one unpacks.
struct Inner<'a> {
    layer: &'a mut Layer,
    sink: &'a mut dyn Sink,
}

impl Sink for Inner<'_> {
    fn write(&mut self, bytes: &[u8]) -> Result<()> {
        self.layer.write(bytes, self.sink)
    }
}

impl Layer {
    /// The outermost layer of an input, of which `depth` layers have been taken off elsewhere.
    pub fn new(depth: usize) -> Layer {
        Layer { depth, state: State::Undecided(Vec::new()) }
    }

    /// Takes the next bytes of the input.
    ///
    /// # Errors
    /// What is wrong with the wrapping or with what it holds.
    pub fn write(&mut self, bytes: &[u8], sink: &mut dyn Sink) -> Result<()> {
        match &mut self.state {
            State::Bare => sink.write(bytes),
            State::Wrapped(_, unwrap, layer) => unwrap.write(bytes, &mut Inner { layer, sink }),
            State::Undecided(first) => {
                first.extend_from_slice(bytes);
                if first.len() < ENOUGH { Ok(()) } else { self.decide(sink) }
            }
        }
    }

    fn decide(&mut self, sink: &mut dyn Sink) -> Result<()> {
        let State::Undecided(first) = &mut self.state else {
            return Ok(());
        };
        let first = core::mem::take(first);
        let wrapping = if self.depth < MOST_LAYERS { Wrapping::of(&first) } else { Wrapping::None };
        let unwrap: Box<dyn Unwrap> = match wrapping {
            Wrapping::None => {
                self.state = State::Bare;
                return sink.write(&first);
            }
            Wrapping::Gzip => Box::new(Gzip::new()),
            Wrapping::Zlib => Box::new(Zlib::new()),
            Wrapping::Zstd => Box::new(Zstd::new()),
        };
        self.state = State::Wrapped(wrapping, unwrap, Box::new(Layer::new(self.depth + 1)));
        self.write(&first, sink)
    }

    /// Whether input goes to the sink as it is.
    pub fn is_bare(&self) -> bool {
        matches!(self.state, State::Bare)
    }

    /// Ends the input. Gives what is missing of the wrapping, if anything is.
    ///
    /// # Errors
    /// What is wrong with the first bytes, if these were all.
    pub fn finish(&mut self, sink: &mut dyn Sink) -> Result<Option<Problem>> {
        if let State::Undecided(_) = self.state {
            self.decide(sink)?;
        }
        match &mut self.state {
            State::Wrapped(_, unwrap, layer) => {
                let missing = unwrap.finish();
                let missing_inside = layer.finish(sink)?;
                Ok(missing.or(missing_inside))
            }
            _ => Ok(None),
        }
    }

    /// What is to be said of the wrapping of a file that was opened. A plain gzip is as usual as no wrapping.
    pub fn notices(&self) -> Vec<Problem> {
        let mut names = Vec::new();
        let mut notices = Vec::new();
        let mut layer = self;
        while let State::Wrapped(wrapping, unwrap, inner) = &layer.state {
            names.push(wrapping.name());
            notices.extend(unwrap.notice());
            layer = inner;
        }
        let layers = self.depth + names.len();
        if layers > 1 || names.iter().any(|name| *name != Wrapping::Gzip.name()) {
            notices
                .push(Problem::new(Kind::Unwrapped).with("layers", layers).with("formats", names.join(", ").as_str()));
        }
        notices
    }
}
