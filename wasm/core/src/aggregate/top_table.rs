//! What each function costs: by itself (flat) and with what it calls (cum).

use super::amount::Amount;
use super::tree_view::TreeView;
use crate::memory;
use crate::problem::Result;

/// One row a frame that at least one sample with a value passes through.
#[derive(Debug)]
pub struct TopTable<A> {
    /// The frame.
    pub frame: Vec<u32>,
    /// Value of the samples whose leaf it is.
    pub flat: Vec<A>,
    /// Value of the samples in whose stack it is, each counted once however often it is there.
    pub cum: Vec<A>,
}

/// By which column rows are ordered.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TopOrder {
    /// Self.
    Flat,
    /// Total.
    Cum,
    /// The name, as bytes.
    Name,
}

/// The frames from the root to where a walk is, and for each frame how far down it stands first. What is left behind need not
/// be taken out: a frame is on the path only if it stands where it is said to.
struct Path {
    frames: Vec<u32>,
    depth_of: Vec<u32>,
}

impl Path {
    /// Goes one frame down; true when the frame was not on the path.
    #[inline(always)]
    fn enter(&mut self, frame: u32) -> bool {
        let depth = self.depth_of[frame as usize] as usize;
        let is_new = self.frames.get(depth) != Some(&frame);
        if is_new {
            self.depth_of[frame as usize] = self.frames.len() as u32;
        }
        self.frames.push(frame);
        is_new
    }
}

/// Adds up flat and cum in one walk through the tree that knows which frames are on the path: each counts once there, however
/// often it is there.
///
/// # Errors
/// `out-of-memory`.
pub fn top_table<A: Amount>(view: TreeView<'_, A>) -> Result<TopTable<A>> {
    let count = view.frame_count();
    let mut flat = memory::filled(A::default(), count)?;
    let mut cum = memory::filled(A::default(), count)?;
    let mut seen = memory::filled(false, count)?;
    let mut depth_below: Vec<u32> = memory::filled(0, view.tree.len())?;
    let mut path = Path { frames: Vec::new(), depth_of: memory::filled(0, count)? };
    for &segment in view.tree.preorder()? {
        let segment = segment as usize;
        if segment == 0 || view.weights.widths()[segment] == A::default() {
            continue;
        }
        let (total, parent) = (view.weights.total[segment], view.tree.parent[segment] as usize);
        path.frames.truncate(depth_below[parent] as usize);
        if parent != 0 {
            // What is not its child's is its own.
            flat[path.frames[path.frames.len() - 1] as usize] -= total;
        }
        for frame in view.frames_of(segment) {
            if path.enter(frame) {
                cum[frame as usize] += total;
                seen[frame as usize] = true;
            }
        }
        depth_below[segment] = path.frames.len() as u32;
        flat[path.frames[path.frames.len() - 1] as usize] += total;
    }
    let frame: Vec<u32> = (0..count as u32).filter(|frame| seen[*frame as usize]).collect();
    let of = |column: &[A]| frame.iter().map(|frame| column[*frame as usize]).collect();
    let (flat, cum) = (of(&flat), of(&cum));
    Ok(TopTable { frame, flat, cum })
}

impl<A: Amount> TopTable<A> {
    /// Whether pprof's drop_negative leaves a row out. (`internal/graph/graph.go`, isNegative)
    pub fn is_negative(&self, row: usize) -> bool {
        let zero = A::default();
        self.flat[row] < zero || (self.flat[row] == zero && self.cum[row] < zero)
    }

    /// The first `limit` of all rows in this order.
    pub fn ordered<'a>(&self, by: TopOrder, limit: usize, name: impl Fn(u32) -> &'a [u8]) -> Vec<u32> {
        self.order_of((0..self.frame.len() as u32).collect(), by, limit, name)
    }

    /// The first `limit` of these rows in this order: by value, descending, then by name as bytes; rows whose value is 0 are
    /// last.
    pub fn order_of<'a>(
        &self,
        mut rows: Vec<u32>,
        by: TopOrder,
        limit: usize,
        name: impl Fn(u32) -> &'a [u8],
    ) -> Vec<u32> {
        let values = match by {
            TopOrder::Flat => Some(&self.flat),
            TopOrder::Cum => Some(&self.cum),
            TopOrder::Name => None,
        };
        let by_name = |one: u32, other: u32| name(self.frame[one as usize]).cmp(name(self.frame[other as usize]));
        let compare = |&one: &u32, &other: &u32| {
            let Some(values) = values else {
                return by_name(one, other);
            };
            let (left, right) = (values[one as usize], values[other as usize]);
            let zero = A::default();
            (left == zero).cmp(&(right == zero)).then_with(|| right.cmp(&left)).then_with(|| by_name(one, other))
        };
        if limit < rows.len() {
            rows.select_nth_unstable_by(limit, compare);
            rows.truncate(limit);
        }
        rows.sort_unstable_by(compare);
        rows
    }
}

/// The table of a view, made once and kept with its values.
///
/// # Errors
/// `out-of-memory`.
pub fn table_of<'a, A: Amount>(view: TreeView<'a, A>) -> Result<&'a TopTable<A>> {
    if let Some(table) = view.weights.table.get() {
        return Ok(table);
    }
    let made = top_table(view)?;
    Ok(view.weights.table.get_or_init(|| made))
}
