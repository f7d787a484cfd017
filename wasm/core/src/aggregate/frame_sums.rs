//! What every frame costs in one sample type, to be told beside the values of another type or divided by them.

use std::rc::Rc;

use super::amount::Amount;
use super::top_table::table_of;
use super::tree_view::TreeView;
use crate::memory;
use crate::problem::Result;

/// flat and cum by frame. Frames have the same numbers in all sample types.
#[derive(Debug)]
pub struct FrameSums {
    /// Value of the samples whose leaf it is.
    pub flat: Vec<f64>,
    /// Value of the samples in whose stack it is.
    pub cum: Vec<f64>,
}

impl FrameSums {
    /// Those of a view.
    ///
    /// # Errors
    /// `out-of-memory`.
    pub fn new<A: Amount>(view: TreeView<'_, A>) -> Result<FrameSums> {
        let table = table_of(view)?;
        let count = view.frame_count();
        let mut sums = FrameSums { flat: memory::filled(0.0, count)?, cum: memory::filled(0.0, count)? };
        for (row, &frame) in table.frame.iter().enumerate() {
            sums.flat[frame as usize] = table.flat[row].to_f64();
            sums.cum[frame as usize] = table.cum[row].to_f64();
        }
        Ok(sums)
    }
}

/// The sums of one sample type divided by those of another.
#[derive(Clone, Debug)]
pub struct Ratio {
    /// What is divided.
    pub above: Rc<FrameSums>,
    /// By what.
    pub below: Rc<FrameSums>,
}

/// The same sums, not equal ones: comparing them would take as long as ordering by them.
impl PartialEq for Ratio {
    fn eq(&self, other: &Ratio) -> bool {
        Rc::ptr_eq(&self.above, &other.above) && Rc::ptr_eq(&self.below, &other.below)
    }
}

impl Ratio {
    /// Those of a frame: of flat, and of cum; none where it would be divided by 0.
    pub fn of(&self, frame: u32) -> [Option<f64>; 2] {
        let frame = frame as usize;
        // There is but one 0: a negative one would stand in another place.
        let divide = |above: f64, below: f64| (below != 0.0).then(|| above / below + 0.0);
        let (above, below) = (&self.above, &self.below);
        [divide(above.flat[frame], below.flat[frame]), divide(above.cum[frame], below.cum[frame])]
    }
}

/// Orders rows by the ratio of flat, the largest first or last, then by that of cum, then by name. Those without one are last
/// either way.
pub fn order_by_ratio<'a>(
    ratio: &Ratio,
    ascending: bool,
    rows: &[u32],
    frame_and_name: impl Fn(u32) -> (u32, &'a [u8]),
) -> Vec<u32> {
    let keyed = rows.iter().map(|row| {
        let (frame, name) = frame_and_name(*row);
        (ratio.of(frame), name, *row)
    });
    sorted(keyed.collect(), ascending)
}

/// Ratios of flat and of cum, a name, and the row.
type Keyed<'a> = ([Option<f64>; 2], &'a [u8], u32);

fn sorted(mut keyed: Vec<Keyed<'_>>, ascending: bool) -> Vec<u32> {
    let compare = |one: Option<f64>, other: Option<f64>| match (one, other) {
        (Some(one), Some(other)) if ascending => one.total_cmp(&other),
        (Some(one), Some(other)) => other.total_cmp(&one),
        _ => one.is_none().cmp(&other.is_none()),
    };
    keyed.sort_unstable_by(|([flat, cum], name, _), ([other_flat, other_cum], other_name, _)| {
        compare(*flat, *other_flat).then_with(|| compare(*cum, *other_cum)).then_with(|| name.cmp(other_name))
    });
    keyed.into_iter().map(|(_, _, row)| row).collect()
}
