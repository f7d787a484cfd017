//! The part of a call tree that can be seen: what lies between two ends of the picture, without what would be thinner
//! than can be drawn.
//!
//! Nothing is trimmed in the data. A picture that is zoomed or moved is asked for again, for its new ends; one of a tree
//! that is small is given whole, so that nothing has to be asked again.

use super::amount::Amount;
use super::paths::HIDDEN;
use super::tree_view::TreeView;
use crate::profile::ROOT;
use crate::query::Picture;

/// Columns of nodes, level by level from the root down, within a level from left to right. Siblings are ordered by width,
/// the widest first, then by name.
#[derive(Debug, Default)]
pub struct VisibleTree {
    /// The node in the call tree: it names the node as long as the frames stay the same.
    pub node: Vec<u32>,
    /// Row of the parent here; 0 for the root itself.
    pub parent: Vec<u32>,
    /// The frame; [`HIDDEN`] for the root.
    pub frame: Vec<u32>,
    /// Value of the samples that end in the node.
    pub self_value: Vec<f64>,
    /// Value of the samples that pass through it.
    pub total: Vec<f64>,
    /// How wide it is: the total, or where values are negative the sum of their magnitudes.
    pub width: Vec<f64>,
    /// Where it starts, in the unit of the widths; the root starts at 0.
    pub left: Vec<f64>,
    /// Where each level ends in the columns.
    pub level_ends: Vec<u32>,
    /// The node that was asked for, or where nothing passes through it the nearest above it.
    pub start: u32,
    /// Where that node starts, and how wide it is.
    pub start_left: f64,
    /// See `start_left`.
    pub start_width: f64,
    /// Whether every node of the tree is here.
    pub whole: bool,
    /// Whether levels were left out at the bottom because there were too many nodes.
    pub cut: bool,
}

/// What is drawn of a tree.
pub fn visible_tree<A: Amount>(view: TreeView<'_, A>, picture: Picture) -> VisibleTree {
    let mut out = VisibleTree { whole: fits(view, picture.most_nodes), ..VisibleTree::default() };
    let path = path_to(view, picture.start);
    let (left, width) = place(view, &path);
    out.start = path.last().map_or(ROOT, |(_, node)| *node);
    (out.start_left, out.start_width) = (left, width);
    let range = match out.whole {
        true => Range { from: f64::NEG_INFINITY, to: f64::INFINITY, smallest: 0.0 },
        false => Range {
            from: left + width * picture.from,
            to: left + width * picture.to,
            smallest: width * (picture.to - picture.from) * picture.smallest_share,
        },
    };
    lay_out(view, range, picture.most_nodes, &mut out);
    out
}

/// What can be seen, in the unit of the widths.
#[derive(Clone, Copy)]
struct Range {
    from: f64,
    to: f64,
    smallest: f64,
}

fn fits<A: Amount>(view: TreeView<'_, A>, most: usize) -> bool {
    let mut nodes = 0;
    for (segment, width) in view.weights.widths().iter().enumerate() {
        if *width != A::default() {
            nodes += (view.tree.last[segment] - view.tree.first[segment]) as usize + 1;
            if nodes > most {
                return false;
            }
        }
    }
    true
}

/// The segments from the root to a node, each with the node at which the path leaves it. The path ends early where no
/// sample with a value goes on.
fn path_to<A: Amount>(view: TreeView<'_, A>, node: u32) -> Vec<(u32, u32)> {
    let mut path = Vec::new();
    let (mut segment, mut node) = (view.tree.segment_of(node), node);
    loop {
        path.push((segment, node));
        if segment == 0 {
            break;
        }
        segment = view.tree.parent[segment as usize];
        node = view.tree.last[segment as usize];
    }
    path.reverse();
    let alive = |(segment, _): &(u32, u32)| *segment == 0 || view.weights.widths()[*segment as usize] != A::default();
    let end = path.iter().position(|step| !alive(step)).unwrap_or(path.len());
    path.truncate(end);
    path
}

/// Where the end of a path starts, and how wide it is.
fn place<A: Amount>(view: TreeView<'_, A>, path: &[(u32, u32)]) -> (f64, f64) {
    let mut left = 0.0;
    let mut children = Vec::new();
    for steps in path.array_windows::<2>() {
        let [(parent, _), (child, _)] = *steps;
        view.sorted_children(parent, &mut children);
        for &other in children.iter().take_while(|&&other| other != child) {
            // One after the other, as they are laid out: another order would round differently.
            left += view.width(other);
        }
    }
    (left, path.last().map_or(0.0, |(segment, _)| view.width(*segment)))
}

fn lay_out<A: Amount>(view: TreeView<'_, A>, range: Range, most_nodes: usize, out: &mut VisibleTree) {
    // For each node of the level that starts at row `start` the segment it is in.
    let mut level = vec![0];
    let mut below = Vec::new();
    let mut children = Vec::new();
    let mut start = 0;
    put(view, out, 0, ROOT, 0, 0.0);
    while !level.is_empty() {
        out.level_ends.push(out.node.len() as u32);
        if out.node.len() > most_nodes {
            out.cut = true;
            break;
        }
        for (index, &segment) in level.iter().enumerate() {
            let parent = start + index;
            let (node, mut left) = (out.node[parent], out.left[parent]);
            if node != view.tree.last[segment as usize] {
                put(view, out, segment, view.paths.frame_from(node + 1), parent, left);
                below.push(segment);
                continue;
            }
            view.sorted_children(segment, &mut children);
            for &child in &children {
                let width = view.width(child);
                if width < range.smallest || left >= range.to {
                    break;
                }
                if left + width > range.from {
                    put(view, out, child, view.paths.frame_from(view.tree.first[child as usize]), parent, left);
                    below.push(child);
                }
                left += width;
            }
        }
        start = out.node.len() - below.len();
        core::mem::swap(&mut level, &mut below);
        below.clear();
    }
}

fn put<A: Amount>(view: TreeView<'_, A>, out: &mut VisibleTree, segment: u32, node: u32, parent: usize, left: f64) {
    let row = segment as usize;
    let ends_here = node == view.tree.last[row];
    out.node.push(node);
    out.parent.push(parent as u32);
    out.frame.push(if node == ROOT { HIDDEN } else { view.frame(node) });
    out.self_value.push(if ends_here { view.weights.self_value(segment).to_f64() } else { 0.0 });
    out.total.push(view.weights.total[row].to_f64());
    out.width.push(view.width(segment));
    out.left.push(left);
}
