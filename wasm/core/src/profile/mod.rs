//! A profile as tables of columns. Ids are dense rows here; what the file called them is gone after decoding.

mod functions;
mod header;
mod labels;
mod locations;
mod mappings;
mod marks;
mod path_batch;
mod samples;
mod sites;
mod strings;
mod trie;

pub use functions::Functions;
pub use header::{Header, ValueType};
pub use labels::{Label, Labels};
pub use locations::{Line, Locations};
pub use mappings::Mappings;
pub use marks::Marks;
pub use path_batch::PathBatch;
pub use samples::Samples;
pub use sites::Sites;
pub use strings::{StringId, Strings};
pub use trie::{Chain, MAX_KEY, ROOT, Trie, Word};

/// The row that stands for "none": no mapping.
pub const NO_ROW: u32 = u32::MAX;

/// One decoded profile. Every index in it is in range.
#[derive(Debug)]
pub struct Profile {
    /// Sample types, period, times and the other scalars.
    pub header: Header,
    /// All strings of the file.
    pub strings: Strings,
    /// Binaries.
    pub mappings: Mappings,
    /// Functions.
    pub functions: Functions,
    /// Places in the code, with their inlined lines.
    pub locations: Locations,
    /// What the frames of stacks are.
    pub sites: Sites,
    /// Distinct stacks: paths of sites, root first.
    pub stacks: Trie,
    /// The rows of `stacks` at which something happens: a sample ends, or a chain leaves.
    pub stack_marks: Marks,
    /// Samples.
    pub samples: Samples,
    /// Labels and the distinct sets of them.
    pub labels: Labels,
}

impl Profile {
    /// How many distinct stacks samples have.
    ///
    /// # Errors
    /// `out-of-memory`.
    pub fn distinct_stacks(&self) -> crate::problem::Result<usize> {
        let mut marks = Marks::new(self.stacks.len())?;
        marks.set_all(&self.samples.stack);
        marks.count()
    }
}
