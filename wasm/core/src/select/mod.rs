//! Which samples a view is of, and which parts of their stacks: pprof's filters.
//!
//! What they do is decided location by location, then followed down the stack table once, and looked up for each sample.
//! The order in which filters are applied, and what each is compared with, is that of `go tool pprof`
//! (`internal/driver/driver_focus.go`, `profile/filter.go`, `profile/prune.go`).

mod expressions;
mod label_filter;
mod locations;
mod name_search;
mod number_range;
mod simplified;
mod stacks;
mod string_matches;
mod units;

pub use expressions::{Expressions, of_filter};
pub use label_filter::{LabelFilter, check_label_keys, numeric_units, told_labels};
pub use locations::{SelectedLocations, select_locations};
pub use name_search::NameSearch;
pub use stacks::{Reason, SelectedStacks, select_stacks};
pub use string_matches::mapping_file;
