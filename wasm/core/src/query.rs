//! What can be asked.

/// What a frame is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Frames {
    /// Leave out functions that were inlined into their caller.
    pub no_inlines: bool,
}

/// A call tree with the values of one type.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct View {
    /// Row of the sample type.
    pub sample_type: usize,
    /// What a frame is.
    pub frames: Frames,
}

/// How much of a call tree is wanted.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Detail {
    /// The node at which to start.
    pub root: u32,
    /// Nodes with less than this share of the start's weight are left out, unless the whole tree is small.
    pub smallest_share: f64,
    /// Nodes that are enough. A tree of so many is given whole; a larger one is cut below the level that exceeds it.
    pub most_nodes: usize,
}
