//! What to do about a flaw: refuse the file, or mend it and count.

use crate::problem::{Kind, Problem, Result};

/// Whether a damaged file is refused, as google/pprof does, or opened as far as it can be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Policy {
    /// The first flaw is the answer.
    Refuse,
    /// Flaws are counted and worked round.
    Salvage,
}

/// The flaws met so far under a policy.
#[derive(Debug)]
pub struct Flaws {
    policy: Policy,
    /// For each kind the first one met, and how many there were.
    met: Vec<(Problem, u64)>,
}

impl Flaws {
    pub fn new(policy: Policy) -> Flaws {
        Flaws { policy, met: Vec::new() }
    }

    /// Refuses because of this flaw, or counts it.
    ///
    /// # Errors
    /// The flaw, unless it can be worked round and is meant to.
    pub fn meet(&mut self, flaw: Problem) -> Result<()> {
        if self.policy == Policy::Refuse || !flaw.kind.salvageable() {
            return flaw.fail();
        }
        match self.met.iter_mut().find(|(first, _)| first.kind == flaw.kind) {
            Some((_, count)) => *count += 1,
            None => self.met.push((flaw, 1)),
        }
        Ok(())
    }

    /// A notice for each kind of flaw that was worked round: what it was, where the first one stood, how many there were.
    pub fn notices(self) -> impl Iterator<Item = Problem> {
        self.met.into_iter().map(|(first, count)| {
            let mut notice = Problem::new(Kind::Salvaged).with("problem", first.kind.code()).with("count", count);
            notice.facts.extend(first.facts);
            notice
        })
    }
}
