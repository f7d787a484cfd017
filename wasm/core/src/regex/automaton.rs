//! Following a program: all its states at once, as states of an automaton that is made where it is needed.

use std::collections::BTreeMap;

use super::node::Assert;
use super::program::{Instruction, Program};

/// What is not known yet.
const UNKNOWN: u32 = u32::MAX;
/// The program has matched.
const MATCHED: u32 = u32::MAX - 1;

/// With more entries than this, of steps and of states' instructions together, all that is known is thrown away and made anew:
/// whoever chooses an expression does not choose how much memory it takes.
const MOST_ENTRIES: usize = 1 << 20;

/// What a state takes besides its entries, in entries.
const PER_STATE: usize = 24;

/// A program, and what is known of its steps.
#[derive(Debug)]
pub struct Automaton {
    program: Program,
    /// The first code points of the kinds of characters: no set tells two of one kind apart.
    kinds: Vec<u32>,
    ascii_kinds: [u16; 128],
    states: Vec<State>,
    numbers: BTreeMap<State, u32>,
    /// For each state where each kind of character leads, and the end of the text.
    steps: Vec<u32>,
    /// How many entries all this has.
    entries: usize,
    visited: Visited,
}

/// Instructions that the program may be at, in order, and what stands before.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
struct State {
    instructions: Vec<u32>,
    before: Neighbour,
}

/// What matters of a character beside a place.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Neighbour {
    None,
    Newline,
    Word,
    Other,
}

impl Neighbour {
    fn of(code: u32) -> Neighbour {
        match char::from_u32(code) {
            Some('\n') => Neighbour::Newline,
            Some(letter) if letter == '_' || letter.is_ascii_alphanumeric() => Neighbour::Word,
            _ => Neighbour::Other,
        }
    }
}

fn holds(assert: Assert, before: Neighbour, after: Neighbour) -> bool {
    let at_word_boundary = (before == Neighbour::Word) != (after == Neighbour::Word);
    match assert {
        Assert::TextStart => before == Neighbour::None,
        Assert::TextEnd => after == Neighbour::None,
        Assert::LineStart => matches!(before, Neighbour::None | Neighbour::Newline),
        Assert::LineEnd => matches!(after, Neighbour::None | Neighbour::Newline),
        Assert::WordBoundary => at_word_boundary,
        Assert::NoWordBoundary => !at_word_boundary,
    }
}

/// Instructions met in one step.
#[derive(Debug, Default)]
struct Visited {
    round: u32,
    at: Vec<u32>,
    pending: Vec<u32>,
}

impl Automaton {
    /// Of a program.
    pub fn new(program: Program) -> Automaton {
        let mut kinds = vec![0];
        for (from, to) in program.classes.iter().flat_map(|class| &class.ranges) {
            kinds.extend([*from, to + 1]);
        }
        if program.has_asserts {
            for (from, to) in [('\n', '\n'), ('0', '9'), ('A', 'Z'), ('_', '_'), ('a', 'z')] {
                kinds.extend([u32::from(from), u32::from(to) + 1]);
            }
        }
        kinds.sort_unstable();
        kinds.dedup();
        let mut ascii_kinds = [0; 128];
        for (code, kind) in ascii_kinds.iter_mut().enumerate() {
            // 128 ASCII characters are of at most as many kinds.
            *kind = (kinds.partition_point(|first| *first <= code as u32) - 1) as u16;
        }
        let visited = Visited { at: vec![0; program.instructions.len()], ..Visited::default() };
        let (states, numbers, steps) = (Vec::new(), BTreeMap::new(), Vec::new());
        Automaton { program, kinds, ascii_kinds, states, numbers, steps, entries: 0, visited }
    }

    /// Whether it matches anywhere.
    pub fn is_match(&mut self, text: &[u8]) -> bool {
        let mut state = self.first_state();
        let mut rest = text;
        while let Some(&byte) = rest.first() {
            let kind = if byte < 128 {
                rest = &rest[1..];
                usize::from(self.ascii_kinds[usize::from(byte)])
            } else {
                let (code, length) = decode(rest);
                rest = &rest[length..];
                self.kinds.partition_point(|first| *first <= code) - 1
            };
            state = self.step(state, kind);
            if state == MATCHED {
                return true;
            }
        }
        self.step(state, self.kinds.len()) == MATCHED
    }

    /// How many entries are kept, counted one by one.
    #[cfg(test)]
    pub fn kept(&self) -> usize {
        let instructions = self.states.iter().chain(self.numbers.keys()).map(|state| state.instructions.len());
        self.steps.len() + instructions.sum::<usize>()
    }

    #[inline(always)]
    fn step(&mut self, state: u32, kind: usize) -> u32 {
        match self.steps[state as usize * (self.kinds.len() + 1) + kind] {
            UNKNOWN => self.make_step(state, kind),
            known => known,
        }
    }

    fn first_state(&mut self) -> u32 {
        self.visited.round += 1;
        let mut instructions = Vec::new();
        self.reach(self.program.start, &mut instructions);
        self.number(instructions, Neighbour::None)
    }

    #[cold]
    fn make_step(&mut self, from: u32, kind: usize) -> u32 {
        let code = self.kinds.get(kind).copied();
        let State { instructions, before } = self.states[from as usize].clone();
        let after = code.map_or(Neighbour::None, Neighbour::of);
        // Places first: what is behind those that are right is reached before the next character.
        self.visited.round += 1;
        let mut here = Vec::new();
        instructions.iter().for_each(|instruction| self.reach(*instruction, &mut here));
        let mut next = 0;
        while let Some(&instruction) = here.get(next) {
            next += 1;
            match self.program.instructions[instruction as usize] {
                Instruction::Check { assert, next } if holds(assert, before, after) => self.reach(next, &mut here),
                Instruction::Match => return self.remember(from, kind, MATCHED),
                _ => {}
            }
        }
        let Some(code) = code else {
            // The end of the text: any state that has not matched will do.
            return self.remember(from, kind, from);
        };
        self.visited.round += 1;
        let mut there = Vec::new();
        for instruction in here {
            if let Instruction::Take { class, next } = self.program.instructions[instruction as usize]
                && self.program.classes[class as usize].has(code)
            {
                self.reach(next, &mut there);
            }
        }
        // A match may begin anywhere.
        self.reach(self.program.start, &mut there);
        if there.iter().any(|at| matches!(self.program.instructions[*at as usize], Instruction::Match)) {
            return self.remember(from, kind, MATCHED);
        }
        let before = if self.program.has_asserts { after } else { Neighbour::None };
        let states = self.states.len();
        let to = self.number(there, before);
        // When the table has been thrown away, the state it came from has no row any more.
        if self.states.len() < states { to } else { self.remember(from, kind, to) }
    }

    fn remember(&mut self, from: u32, kind: usize, to: u32) -> u32 {
        self.steps[from as usize * (self.kinds.len() + 1) + kind] = to;
        to
    }

    /// Adds an instruction and what is reached from it without taking anything.
    fn reach(&mut self, from: u32, reached: &mut Vec<u32>) {
        let Visited { round, at, pending } = &mut self.visited;
        pending.push(from);
        while let Some(instruction) = pending.pop() {
            if core::mem::replace(&mut at[instruction as usize], *round) == *round {
                continue;
            }
            match self.program.instructions[instruction as usize] {
                Instruction::Split { one, other } => pending.extend([one, other]),
                _ => reached.push(instruction),
            }
        }
    }

    fn number(&mut self, mut instructions: Vec<u32>, before: Neighbour) -> u32 {
        instructions.sort_unstable();
        let state = State { instructions, before };
        if let Some(&number) = self.numbers.get(&state) {
            return number;
        }
        let row = self.kinds.len() + 1;
        // A state's instructions are kept twice: by its number, and to find the number.
        let entries = row + 2 * state.instructions.len() + PER_STATE;
        // One state alone stays, however large: that there are fewer than before is how `make_step` sees what happened.
        if self.entries + entries > MOST_ENTRIES && self.states.len() > 1 {
            self.states.clear();
            self.numbers.clear();
            self.steps.clear();
            self.entries = 0;
        }
        self.entries += entries;
        let number = self.states.len() as u32;
        self.steps.resize(self.steps.len() + row, UNKNOWN);
        self.numbers.insert(state.clone(), number);
        self.states.push(state);
        number
    }
}

/// The first character of bytes that are not ASCII, and its length.
fn decode(bytes: &[u8]) -> (u32, usize) {
    const REPLACEMENT: u32 = 0xFFFD;
    let length = match bytes[0] {
        0xC2..=0xDF => 2,
        0xE0..=0xEF => 3,
        0xF0..=0xF4 => 4,
        _ => return (REPLACEMENT, 1),
    };
    match bytes.get(..length).and_then(|bytes| core::str::from_utf8(bytes).ok()).and_then(|text| text.chars().next()) {
        Some(character) => (u32::from(character), length),
        None => (REPLACEMENT, 1),
    }
}
