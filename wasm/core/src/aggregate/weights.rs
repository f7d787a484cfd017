//! The values of one sample type, added up in a call tree.

use std::cell::{OnceCell, RefCell};
use std::rc::Rc;

use super::amount::Amount;
use super::call_tree::CallTree;
use super::top_page::{OrderedRows, RowOrder};
use super::top_table::TopTable;
use crate::blocks::{BLOCK, each_block};
use crate::memory;
use crate::problem::Result;
use crate::select::Reason;

/// Stands for no segment in the lists of children.
pub const NONE: u32 = u32::MAX;

/// What is added up in a tree for one sample type, a row a segment.
#[derive(Debug)]
pub struct Weights<A> {
    /// Sum of the values of all samples that pass through.
    pub total: Vec<A>,
    /// Sum of the values without their signs, where some are negative. It is what widths show: parts that cancel out in
    /// the total are still there.
    magnitude: Option<Vec<A>>,
    /// The first of each segment's children, without those that no sample with a value passes through.
    first_child: Vec<u32>,
    next_sibling: Vec<u32>,
    /// What was made of them for tables.
    pub(super) table: OnceCell<TopTable<A>>,
    /// The order in which they were asked for last.
    pub(super) latest_order: RefCell<Option<(RowOrder, Rc<OrderedRows>)>>,
}

impl<A: Amount> Weights<A> {
    /// Adds up a column of values, of the samples that stay.
    ///
    /// # Errors
    /// `out-of-memory`.
    pub fn new(tree: &CallTree, values: &[i64], reasons: Option<&[Reason]>) -> Result<Weights<A>> {
        let samples = Samples { values, reasons };
        let magnitude = match values.iter().any(|value| *value < 0) {
            true => Some(add_up(tree, samples, |value| A::of(value).magnitude())?),
            false => None,
        };
        let total = add_up(tree, samples, A::of)?;
        let widths = magnitude.as_ref().unwrap_or(&total);
        let mut first_child = memory::filled(NONE, tree.len())?;
        let mut next_sibling = memory::filled(NONE, tree.len())?;
        each_block_from_the_end(tree.len(), |rows| link_block(tree, widths, rows, &mut first_child, &mut next_sibling));
        Ok(Weights {
            total,
            magnitude,
            first_child,
            next_sibling,
            table: OnceCell::new(),
            latest_order: RefCell::new(None),
        })
    }

    /// How wide each segment is.
    pub fn widths(&self) -> &[A] {
        self.magnitude.as_ref().unwrap_or(&self.total)
    }

    /// Sum of the values of the samples that end at a segment's last node.
    pub fn self_value(&self, segment: u32) -> A {
        let mut own = self.total[segment as usize];
        for child in self.children(segment) {
            own -= self.total[child as usize];
        }
        own
    }

    /// The children of a segment through which samples with a value pass, in no particular order.
    pub fn children(&self, segment: u32) -> impl Iterator<Item = u32> + '_ {
        let mut next = self.first_child[segment as usize];
        core::iter::from_fn(move || {
            let child = next;
            if child == NONE {
                return None;
            }
            next = self.next_sibling[child as usize];
            Some(child)
        })
    }

    /// The first child of a segment, or [`NONE`].
    pub fn first_child(&self, segment: u32) -> u32 {
        self.first_child[segment as usize]
    }

    /// The next child of the same parent, or [`NONE`].
    pub fn next_sibling(&self, segment: u32) -> u32 {
        self.next_sibling[segment as usize]
    }
}

/// The values that are added up.
#[derive(Clone, Copy)]
struct Samples<'a> {
    values: &'a [i64],
    reasons: Option<&'a [Reason]>,
}

fn add_up<A: Amount>(tree: &CallTree, samples: Samples<'_>, amount: impl Fn(i64) -> A + Copy) -> Result<Vec<A>> {
    let mut sums = memory::filled(A::default(), tree.len())?;
    each_block(samples.values.len(), |rows| {
        let (segments, values) = (&tree.of_sample[rows.clone()], &samples.values[rows.clone()]);
        match samples.reasons {
            None => add_ends(&mut sums, segments, values, amount),
            Some(reasons) => add_chosen_ends(&mut sums, segments, values, &reasons[rows], amount),
        }
    });
    // Parents come before their children, so one pass from the end brings everything up.
    each_block_from_the_end(tree.len(), |rows| pull_up(&mut sums, &tree.parent, rows));
    Ok(sums)
}

#[inline(never)]
fn add_ends<A: Amount>(sums: &mut [A], segments: &[u32], values: &[i64], amount: impl Fn(i64) -> A) {
    for (&segment, &value) in segments.iter().zip(values) {
        sums[segment as usize] += amount(value);
    }
}

#[inline(never)]
fn add_chosen_ends<A: Amount>(
    sums: &mut [A],
    segments: &[u32],
    values: &[i64],
    reasons: &[Reason],
    amount: impl Fn(i64) -> A,
) {
    for ((&segment, &value), &reason) in segments.iter().zip(values).zip(reasons) {
        if reason == Reason::Stays {
            sums[segment as usize] += amount(value);
        }
    }
}

#[inline(never)]
fn pull_up<A: Amount>(sums: &mut [A], parent: &[u32], rows: core::ops::Range<usize>) {
    for segment in rows.rev() {
        let sum = sums[segment];
        sums[parent[segment] as usize] += sum;
    }
}

#[inline(never)]
fn link_block<A: Amount>(
    tree: &CallTree,
    widths: &[A],
    rows: core::ops::Range<usize>,
    first_child: &mut [u32],
    next_sibling: &mut [u32],
) {
    for segment in rows.rev() {
        if widths[segment] != A::default() {
            let parent = tree.parent[segment] as usize;
            next_sibling[segment] = first_child[parent];
            first_child[parent] = segment as u32;
        }
    }
}

/// Blocks of the rows behind the first, the last block first: the root has no parent.
fn each_block_from_the_end(rows: usize, mut pass: impl FnMut(core::ops::Range<usize>)) {
    let mut end = rows;
    while end > 1 {
        let start = end.saturating_sub(BLOCK).max(1);
        pass(start..end);
        end = start;
    }
}
