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

/// Which part of a call tree is wanted for a picture.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Picture {
    /// The node that the picture is of; 0 is the root.
    pub start: u32,
    /// Where the picture begins, in widths of that node from its left end. It may begin outside of it.
    pub from: f64,
    /// Where it ends, likewise.
    pub to: f64,
    /// Nodes with less than this share of the picture's width are left out, unless the whole tree is small.
    pub smallest_share: f64,
    /// A tree of so many nodes is given whole; a larger one is cut below the level with which there are more.
    pub most_nodes: usize,
}
