//! Answers: frames get names, stacks become a call tree, and values are added up in it.

pub mod amount;
pub mod call_tree;
pub mod frames;
mod merge_stacks;
pub mod names;
pub mod top_table;
pub mod tree_view;
pub mod visible_tree;
pub mod weights;
