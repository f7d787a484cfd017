//! Reading expressions. (Go, `regexp/syntax/parse.go`, with the flags that `regexp.Compile` sets)

use super::class::{Class, LAST};
use super::fold::Folds;
use super::node::{Assert, Node};
use super::repeat::{counts, fits};

/// What is wrong with an expression, as Go words it.
pub type Parsed<T> = Result<T, String>;

/// Nested deeper than this an expression is refused, as Go does.
const DEEPEST: usize = 1000;

/// Counts above this are refused, and so are products of nested ones.
const MOST_REPEATS: u32 = 1000;

#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Flags {
    pub(super) fold: bool,
    multi_line: bool,
    dot_newline: bool,
    /// It makes no difference to whether there is a match.
    ungreedy: bool,
}

/// A group that is open: the alternatives before, the one that is being read, and the flags outside.
#[derive(Default)]
struct Group {
    alternatives: Vec<Node>,
    items: Vec<Node>,
    outside: Flags,
}

pub(super) struct Parser<'a> {
    pub(super) whole: &'a str,
    pub(super) rest: &'a str,
    pub(super) flags: Flags,
    folds: Option<Folds>,
    groups: Vec<Group>,
}

/// Reads an expression.
pub fn parse(expression: &str) -> Parsed<Node> {
    let groups = vec![Group::default()];
    let mut parser = Parser { whole: expression, rest: expression, flags: Flags::default(), folds: None, groups };
    let mut after_repeat: Option<&str> = None;
    while let Some(first) = parser.rest.chars().next() {
        let before = parser.rest;
        let repeats = parser.item(first, after_repeat)?;
        after_repeat = repeats.then_some(before);
    }
    let group = parser.groups.pop().unwrap_or_default();
    if !parser.groups.is_empty() {
        return error("missing closing )", expression);
    }
    Ok(group.close())
}

/// An error as Go words it.
pub(super) fn error<T>(what: &str, place: &str) -> Parsed<T> {
    Err(format!("{what}: `{place}`"))
}

impl Group {
    fn close(mut self) -> Node {
        let last = concat(self.items);
        if self.alternatives.is_empty() {
            return last;
        }
        self.alternatives.push(last);
        Node::Alternate(self.alternatives)
    }
}

fn concat(mut items: Vec<Node>) -> Node {
    match items.len() {
        0 => Node::Empty,
        1 => items.remove(0),
        _ => Node::Concat(items),
    }
}

impl<'a> Parser<'a> {
    fn skip(&mut self, bytes: usize) -> &'a str {
        let (skipped, rest) = self.rest.split_at(bytes);
        self.rest = rest;
        skipped
    }

    fn push(&mut self, node: Node) {
        if let Some(group) = self.groups.last_mut() {
            group.items.push(node);
        }
    }

    fn push_literal(&mut self, literal: char) {
        let ranges = vec![(u32::from(literal), u32::from(literal))];
        let class = self.class_of(ranges);
        self.push(Node::Class(class));
    }

    /// The set of these ranges under the flags.
    pub(super) fn class_of(&mut self, ranges: Vec<(u32, u32)>) -> Class {
        if !self.flags.fold {
            return Class::new(ranges);
        }
        Class::new(self.folds.get_or_insert_with(Folds::new).folded(&ranges))
    }

    /// Reads what stands first; true for a repetition. `after_repeat` starts with the repetition that was read last.
    fn item(&mut self, first: char, after_repeat: Option<&str>) -> Parsed<bool> {
        match first {
            '(' => self.open()?,
            ')' => self.close()?,
            '|' => {
                self.skip(1);
                if let Some(group) = self.groups.last_mut() {
                    let alternative = concat(core::mem::take(&mut group.items));
                    group.alternatives.push(alternative);
                }
            }
            '^' => self.assert(if self.flags.multi_line { Assert::LineStart } else { Assert::TextStart }, 1),
            '$' => self.assert(if self.flags.multi_line { Assert::LineEnd } else { Assert::TextEnd }, 1),
            '.' => {
                self.skip(1);
                let newline = u32::from('\n');
                let all = vec![(0, LAST)];
                let others = vec![(0, newline - 1), (newline + 1, LAST)];
                self.push(Node::Class(Class::new(if self.flags.dot_newline { all } else { others })));
            }
            '[' => {
                let class = self.bracketed()?;
                self.push(Node::Class(class));
            }
            '*' => return self.repeat(1, 0, None, after_repeat).map(|()| true),
            '+' => return self.repeat(1, 1, None, after_repeat).map(|()| true),
            '?' => return self.repeat(1, 0, Some(1), after_repeat).map(|()| true),
            '{' => match counts(self.rest) {
                None => {
                    self.skip(1);
                    self.push_literal('{');
                }
                Some((bytes, min, max)) => {
                    let too_many = |count: u32| count > MOST_REPEATS;
                    if too_many(min) || max.is_some_and(|max| too_many(max) || min > max) {
                        return error("invalid repeat count", &self.rest[..bytes]);
                    }
                    return self.repeat(bytes, min, max, after_repeat).map(|()| true);
                }
            },
            '\\' => self.backslash()?,
            literal => {
                self.skip(literal.len_utf8());
                self.push_literal(literal);
            }
        }
        Ok(false)
    }

    fn assert(&mut self, assert: Assert, bytes: usize) {
        self.skip(bytes);
        self.push(Node::Assert(assert));
    }

    fn open(&mut self) -> Parsed<()> {
        if self.groups.len() > DEEPEST {
            return error("expression nests too deeply", self.whole);
        }
        let outside = self.flags;
        if self.rest.starts_with("(?") {
            if self.flags_or_name()? {
                self.groups.push(Group { outside, ..Group::default() });
            }
            return Ok(());
        }
        self.skip(1);
        self.groups.push(Group { outside, ..Group::default() });
        Ok(())
    }

    fn close(&mut self) -> Parsed<()> {
        if self.groups.len() < 2 {
            return error("unexpected )", self.whole);
        }
        self.skip(1);
        if let Some(group) = self.groups.pop() {
            self.flags = group.outside;
            // In a node of its own, so that a repetition takes the whole.
            let node = group.close();
            self.push(node);
        }
        Ok(())
    }

    /// Reads the start of a group with a name, or flags; true when a group is open then.
    fn flags_or_name(&mut self) -> Parsed<bool> {
        let start = self.rest;
        let name_at = if start.starts_with("(?P<") { 4 } else { 3 };
        if start.starts_with("(?P<") && start.len() > 4 || start.starts_with("(?<") && start.len() > 3 {
            let Some(end) = start.find('>') else {
                return error("invalid named capture", start);
            };
            let name = start.get(name_at..end).unwrap_or("");
            if name.is_empty() || !name.chars().all(|letter| letter == '_' || letter.is_ascii_alphanumeric()) {
                return error("invalid named capture", &start[..=end]);
            }
            self.skip(end + 1);
            return Ok(true);
        }
        let (mut flags, mut on, mut saw_flag) = (self.flags, true, false);
        self.skip(2);
        while let Some(letter) = self.rest.chars().next() {
            self.skip(letter.len_utf8());
            let flag = match letter {
                'i' => &mut flags.fold,
                'm' => &mut flags.multi_line,
                's' => &mut flags.dot_newline,
                'U' => &mut flags.ungreedy,
                '-' if on => {
                    (on, saw_flag) = (false, false);
                    continue;
                }
                ':' | ')' if on || saw_flag => {
                    self.flags = flags;
                    return Ok(letter == ':');
                }
                _ => break,
            };
            (*flag, saw_flag) = (on, true);
        }
        error("invalid or unsupported Perl syntax", &start[..start.len() - self.rest.len()])
    }

    /// Repeats what was read last.
    fn repeat(&mut self, bytes: usize, min: u32, max: Option<u32>, after_repeat: Option<&str>) -> Parsed<()> {
        let operator = self.rest;
        self.skip(bytes);
        if self.rest.starts_with('?') {
            self.skip(1);
        }
        if let Some(before) = after_repeat {
            return error("invalid nested repetition operator", &before[..before.len() - self.rest.len()]);
        }
        let Some(node) = self.groups.last_mut().and_then(|group| group.items.pop()) else {
            return error("missing argument to repetition operator", &operator[..operator.len() - self.rest.len()]);
        };
        let repeat = Node::Repeat { node: Box::new(node), min, max };
        let counted = min >= 2 || max.is_some_and(|max| max >= 2);
        if counted && !fits(&repeat, MOST_REPEATS) {
            return error("invalid repeat count", &operator[..operator.len() - self.rest.len()]);
        }
        self.push(repeat);
        Ok(())
    }

    fn backslash(&mut self) -> Parsed<()> {
        let second = self.rest[1..].chars().next();
        match second {
            Some('A') => self.assert(Assert::TextStart, 2),
            Some('z') => self.assert(Assert::TextEnd, 2),
            Some('b') => self.assert(Assert::WordBoundary, 2),
            Some('B') => self.assert(Assert::NoWordBoundary, 2),
            Some('Q') => {
                let quoted = &self.rest[2..];
                let (text, behind) = quoted.split_once("\\E").unwrap_or((quoted, ""));
                self.rest = behind;
                text.chars().for_each(|literal| self.push_literal(literal));
            }
            _ => match self.class_escape()? {
                Some(class) => self.push(Node::Class(class)),
                None => {
                    let code = self.escape()?;
                    let class = self.class_of(vec![(code, code)]);
                    self.push(Node::Class(class));
                }
            },
        }
        Ok(())
    }
}
