//! Expressions as programs: instructions that lead to each other.

use super::class::Class;
use super::node::{Assert, Node};

/// One instruction.
#[derive(Clone, Debug)]
pub enum Instruction {
    /// Takes a character of a set.
    Take { class: u32, next: u32 },
    /// Goes on where the place is right.
    Check { assert: Assert, next: u32 },
    /// Goes on in both ways.
    Split { one: u32, other: u32 },
    /// It has matched.
    Match,
}

/// A program.
#[derive(Debug)]
pub struct Program {
    /// Its instructions.
    pub instructions: Vec<Instruction>,
    /// The sets of characters.
    pub classes: Vec<Class>,
    /// Where it starts.
    pub start: u32,
    /// Whether it looks at places.
    pub has_asserts: bool,
}

/// Larger programs are refused. Go's own limit is of this order.
const MOST_INSTRUCTIONS: usize = 1 << 20;

/// Makes a program of an expression; `None` when it would be too large.
pub fn compile(tree: &Node) -> Option<Program> {
    let mut compiler = Compiler { instructions: vec![Instruction::Match], classes: Vec::new(), has_asserts: false };
    let start = compiler.node(tree, 0)?;
    let Compiler { instructions, classes, has_asserts } = compiler;
    Some(Program { instructions, classes, start, has_asserts })
}

struct Compiler {
    instructions: Vec<Instruction>,
    classes: Vec<Class>,
    has_asserts: bool,
}

impl Compiler {
    fn add(&mut self, instruction: Instruction) -> Option<u32> {
        if self.instructions.len() >= MOST_INSTRUCTIONS {
            return None;
        }
        self.instructions.push(instruction);
        Some(self.instructions.len() as u32 - 1)
    }

    /// Adds a node that leads to `next`; gives where it starts. Nodes nest no deeper than the parser lets them.
    fn node(&mut self, node: &Node, next: u32) -> Option<u32> {
        match node {
            Node::Empty => Some(next),
            Node::Class(class) => {
                // The last is often the same: a repeated one always is.
                let known = self.classes.iter().rposition(|known| known == class);
                let class = known.unwrap_or_else(|| {
                    self.classes.push(class.clone());
                    self.classes.len() - 1
                });
                self.add(Instruction::Take { class: class as u32, next })
            }
            Node::Assert(assert) => {
                self.has_asserts = true;
                self.add(Instruction::Check { assert: *assert, next })
            }
            Node::Concat(nodes) => nodes.iter().rev().try_fold(next, |next, node| self.node(node, next)),
            Node::Alternate(nodes) => {
                let mut start = None;
                for node in nodes.iter().rev() {
                    let one = self.node(node, next)?;
                    start = Some(match start {
                        None => one,
                        Some(other) => self.add(Instruction::Split { one, other })?,
                    });
                }
                Some(start.unwrap_or(next))
            }
            Node::Repeat { node, min, max } => self.repeat(node, *min, *max, next),
        }
    }

    fn repeat(&mut self, node: &Node, min: u32, max: Option<u32>, next: u32) -> Option<u32> {
        let mut start = next;
        match max {
            None => {
                let split = self.add(Instruction::Split { one: next, other: next })?;
                let body = self.node(node, split)?;
                self.instructions[split as usize] = Instruction::Split { one: body, other: next };
                start = split;
            }
            Some(max) => {
                for _ in min..max {
                    let one = self.node(node, start)?;
                    start = self.add(Instruction::Split { one, other: next })?;
                }
            }
        }
        (0..min).try_fold(start, |start, _| self.node(node, start))
    }
}
