//! Answers as replies. Which columns each kind has is told by its reader in `src/engine`.

mod details;
mod export;
mod frame_table;
mod labels;
mod matches;
mod tables;
mod visible;

pub use details::details_reply;
pub use export::{Export, Format};
pub use labels::labels_reply;
pub use matches::MatchesReply;
pub use tables::{TopPageReply, TopTableReply, linked_sums_reply};
pub use visible::VisibleTreeReply;
