//! Reading one input from its first packed byte to a checked profile.

use crate::decode::{Decoded, Decoder, Policy};
use crate::foreign::{HEAD_BYTES, identify};
use crate::hash::Seed;
use crate::memory::{self, Outlook};
use crate::problem::{Kind, Problem, Result};
use crate::unpack::{Layer, Sink};

/// An input in the course of being read.
pub struct Reader {
    layer: Layer,
    target: Target,
    /// Room for packed input.
    packed: Vec<u8>,
    policy: Policy,
    /// Why reading stopped early, in an input that is being salvaged.
    cut: Option<Problem>,
}

/// Where unpacked bytes go: to the decoder, and the first of them to memory, in case it turns out to be something else.
struct Target {
    decoder: Decoder,
    head: Vec<u8>,
    unpacked: u64,
    outlook: Outlook,
    /// What is wrong with the profile, and where that was noticed. It may be the wrapping that is damaged, and then that
    /// is the cause: so unpacking goes on for a while before this is the answer.
    failed: Option<(Box<Problem>, u64)>,
}

/// How much is unpacked after a failure, to see whether the wrapping is in order.
const UNPACKED_AFTER_FAILURE: u64 = 64 << 20;

impl Target {
    fn remember_head(&mut self, bytes: &[u8]) {
        let missing = HEAD_BYTES - self.head.len().min(HEAD_BYTES);
        self.head.extend(bytes.iter().take(missing));
        self.unpacked += bytes.len() as u64;
    }
}

impl Sink for Target {
    fn write(&mut self, bytes: &[u8]) -> Result<()> {
        self.remember_head(bytes);
        if let Some((problem, at)) = &self.failed {
            return if self.unpacked - at > UNPACKED_AFTER_FAILURE { Err(problem.clone()) } else { Ok(()) };
        }
        self.decoder.room(bytes.len())?.copy_from_slice(bytes);
        match self.decoder.commit(bytes.len(), self.outlook) {
            Err(problem) if !matches!(problem.kind, Kind::OutOfMemory | Kind::TooLarge) => {
                self.failed = Some((problem, self.unpacked));
                Ok(())
            }
            outcome => outcome,
        }
    }
}

impl Reader {
    /// A reader of an input of which `layers` wrappings have been taken off elsewhere.
    pub fn new(seed: Seed, policy: Policy, layers: usize) -> Reader {
        let target = Target {
            decoder: Decoder::new(seed, policy),
            head: Vec::with_capacity(HEAD_BYTES),
            unpacked: 0,
            outlook: Outlook::default(),
            failed: None,
        };
        Reader { layer: Layer::new(layers), target, packed: Vec::new(), policy, cut: None }
    }

    /// Room for the next `length` bytes of the input, as they are in the file; [`Reader::commit`] then reads them.
    ///
    /// # Errors
    /// `out-of-memory`.
    pub fn room(&mut self, length: usize) -> Result<&mut [u8]> {
        if self.is_direct() {
            return self.target.decoder.room(length);
        }
        if self.packed.len() < length {
            let missing = length - self.packed.len();
            memory::reserve(&mut self.packed, missing, Outlook::default())?;
            self.packed.resize(length, 0);
        }
        Ok(&mut self.packed[..length])
    }

    /// Reads what has been written into the room. `fraction_read` is how much of the whole input that makes.
    ///
    /// # Errors
    /// Why the input is refused.
    pub fn commit(&mut self, length: usize, fraction_read: f32) -> Result<()> {
        if self.cut.is_some() {
            return Ok(());
        }
        self.target.outlook = Outlook { fraction_read };
        let outcome = if self.is_direct() {
            self.target.unpacked += length as u64;
            self.target.decoder.commit(length, self.target.outlook)
        } else {
            let packed = core::mem::take(&mut self.packed);
            let outcome = self.layer.write(&packed[..length], &mut self.target);
            self.packed = packed;
            outcome
        };
        let bare = self.layer.is_bare();
        let outcome = match &self.target.failed {
            Some((problem, _)) if bare => Err(problem.clone()),
            _ => outcome,
        };
        match outcome {
            Err(problem) if self.policy == Policy::Salvage && problem.kind.salvageable() => {
                self.cut = Some(*problem);
                Ok(())
            }
            Err(problem) => Err(self.name_foreign(problem)),
            Ok(()) => Ok(()),
        }
    }

    /// Whether input can go to the decoder without a copy: nothing is left to unwrap or to remember.
    fn is_direct(&self) -> bool {
        self.layer.is_bare() && self.target.head.len() >= HEAD_BYTES
    }

    /// Samples read so far.
    pub fn samples(&self) -> usize {
        self.target.decoder.samples()
    }

    /// Bytes unpacked so far.
    pub fn unpacked(&self) -> u64 {
        self.target.unpacked
    }

    /// The profile, now that the input has ended.
    ///
    /// # Errors
    /// Why the input is refused.
    pub fn finish(mut self) -> Result<Decoded> {
        let missing = match self.layer.finish(&mut self.target) {
            Ok(missing) => missing,
            Err(problem) => return Err(self.name_foreign(problem)),
        };
        if let (Some((problem, _)), None, Policy::Refuse) = (&self.target.failed, &missing, self.policy) {
            let problem = problem.clone();
            return Err(self.name_foreign(problem));
        }
        let failed = self.target.failed.take().map(|(problem, _)| *problem);
        let cut = self.cut.take().or(missing).or(failed);
        if self.target.unpacked == 0 {
            return cut.unwrap_or_else(|| Problem::new(Kind::Empty)).fail();
        }
        let notices = self.layer.notices();
        let head = core::mem::take(&mut self.target.head);
        if let (Some(problem), Policy::Refuse) = (&cut, self.policy) {
            return problem.clone().fail();
        }
        match self.target.decoder.finish(cut) {
            Ok(mut decoded) => {
                decoded.notices.splice(0..0, notices);
                Ok(decoded)
            }
            Err(problem) => Err(name_foreign(&head, problem)),
        }
    }

    fn name_foreign(&self, problem: Box<Problem>) -> Box<Problem> {
        name_foreign(&self.target.head, problem)
    }
}

/// Where the bytes make no profile, what they are instead says more than where the reading failed.
fn name_foreign(head: &[u8], mut problem: Box<Problem>) -> Box<Problem> {
    if !matches!(problem.kind, Kind::NotProfile | Kind::ProtoMalformed | Kind::ProtoTruncated | Kind::NoStrings) {
        return problem;
    }
    if head.starts_with(b"\xef\xbb\xbf\x0a") {
        return Box::new(Problem::new(Kind::ProtoMalformed).with("cause", "byte-order-mark").with("offset", 0_u32));
    }
    if let Some(kind) = identify(head) {
        problem = Box::new(Problem::new(kind));
        let first_line = head.split(|byte| *byte == b'\n').next().unwrap_or(head);
        if !matches!(kind, Kind::Archive | Kind::Elf | Kind::Jfr | Kind::LegacyBinary | Kind::CompressionUnsupported) {
            let start = String::from_utf8_lossy(&first_line[..first_line.len().min(80)]);
            problem.facts.push(("start", start.as_ref().into()));
        }
    }
    problem
}
