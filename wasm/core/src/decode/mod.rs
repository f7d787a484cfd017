//! From bytes to a checked [`Profile`](crate::profile::Profile): framing, records as found, then ids to rows.
//!
//! What google/pprof refuses is refused (`profile/proto.go`, `profile/encode.go`, `CheckValid` in `profile/profile.go`),
//! what it accepts is accepted; the few files that are opened although google/pprof refuses them come with a notice.

mod broken;
mod buffer;
mod check_strings;
mod decoder;
mod flaws;
mod function_ids;
mod id_rows;
mod label_table;
mod location_keys;
mod notices;
mod records;
mod resolve;
mod sample;
mod stacks;
mod string_indexes;
mod tables;

pub use decoder::{Decoded, Decoder, MAX_INPUT_BYTES};
pub use flaws::Policy;
pub use resolve::Counts;
