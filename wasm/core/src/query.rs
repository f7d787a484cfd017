//! What can be asked.

/// What a frame is: frames are the same when their names under the granularity are.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Granularity {
    /// By the function's name.
    #[default]
    Functions,
    /// By the function's name and its file.
    FileFunctions,
    /// By file.
    Files,
    /// By function, file and line.
    Lines,
    /// By address, and what is there.
    Addresses,
    /// By the package, module or binary that the function belongs to.
    Packages,
}

impl Granularity {
    /// All of them, in the order of the page's list.
    pub const ALL: [Granularity; 6] = [
        Granularity::Functions,
        Granularity::FileFunctions,
        Granularity::Files,
        Granularity::Lines,
        Granularity::Addresses,
        Granularity::Packages,
    ];
}

/// Expressions of the filters that change stacks or choose among them by their frames, as `go tool pprof` has them; empty
/// where there is none.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct FrameFilters {
    /// Keep stacks with a matching location.
    pub focus: String,
    /// Drop stacks with one.
    pub ignore: String,
    /// Take matching lines out of all stacks.
    pub hide: String,
    /// Take all others out.
    pub show: String,
    /// Cut what called the first match.
    pub show_from: String,
    /// Cut what the last match called.
    pub prune_from: String,
    /// Apply the expressions that the profile itself brings.
    pub drop_frames: bool,
    /// Leave out functions that were inlined into their caller.
    pub no_inlines: bool,
}

/// Expressions of the filters that look at labels.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct LabelFilters {
    /// Keep samples with a matching label.
    pub focus: String,
    /// Drop samples with one.
    pub ignore: String,
    /// Label keys that are told.
    pub show: String,
    /// Label keys that are not.
    pub hide: String,
}

/// Which side of a function is wanted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Side {
    /// Who calls it, downwards from it.
    Callers,
    /// What it calls.
    Callees,
}

/// In which order the frames of stacks make a tree.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Arrangement {
    /// From the leaf to the root.
    pub inverted: bool,
    /// A frame that is on its own path already is left out.
    pub fold_recursion: bool,
    /// Only one side of the function with this name, from its call nearest the root on.
    pub around: Option<(String, Side)>,
    /// Labels that stand above the root frame: keys, divided by commas.
    pub tag_root: String,
    /// Labels that stand below the leaf.
    pub tag_leaf: String,
}

impl Arrangement {
    /// Whether stacks stay as they are.
    pub fn is_plain(&self) -> bool {
        *self == Arrangement::default()
    }
}

/// A call tree with the values of one type.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct View {
    /// Row of the sample type.
    pub sample_type: usize,
    /// What a frame is.
    pub granularity: Granularity,
    /// Filters by frames.
    pub frames: FrameFilters,
    /// Filters by labels.
    pub labels: LabelFilters,
    /// Order of the frames.
    pub arrangement: Arrangement,
    /// Leave rows out of tables whose values are negative.
    pub drop_negative: bool,
}

impl View {
    /// The same with stacks from the root to the leaf, each frame as often as it is there: what tables are made from.
    #[must_use]
    pub fn upright(&self) -> View {
        let Arrangement { tag_root, tag_leaf, .. } = self.arrangement.clone();
        View { arrangement: Arrangement { tag_root, tag_leaf, ..Arrangement::default() }, ..self.clone() }
    }
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
