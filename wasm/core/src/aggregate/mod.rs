//! Answers: frames get names, stacks become a call tree, and values are added up in it.

pub mod amount;
pub mod arranged;
pub mod call_tree;
pub mod frame_sums;
pub mod label_breakdown;
pub mod matches;
mod merge_stacks;
pub mod names;
pub mod naming;
pub mod node_details;
pub mod paths;
mod place_name;
pub mod top_page;
pub mod top_table;
pub mod tree_view;
pub mod visible_tree;
pub mod weights;
