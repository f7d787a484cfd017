//! Labels as frames above the root or below the leaf: tagroot and tagleaf. (google/pprof, `internal/driver/tagroot.go`)

use std::collections::BTreeMap;

use crate::memory;
use crate::problem::Result;
use crate::profile::{Profile, ROOT};
use crate::text::with_replacements;

/// For each set of labels the frames that stand for it.
#[derive(Debug)]
pub(super) struct LabelFrames {
    /// Names of the frames.
    pub(super) names: Vec<String>,
    /// The group of each row of the table of label sets.
    group_of_set: Vec<u32>,
    groups: Vec<Group>,
}

/// Frames from the root's side.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
struct Group {
    root: Vec<u32>,
    leaf: Vec<u32>,
}

impl LabelFrames {
    /// Keys are divided by commas. Frames are numbered from `first_frame` on.
    pub(super) fn new(profile: &Profile, tag_root: &str, tag_leaf: &str, first_frame: u32) -> Result<LabelFrames> {
        let mut made = LabelFrames { names: Vec::new(), group_of_set: Vec::new(), groups: vec![Group::default()] };
        if tag_root.is_empty() && tag_leaf.is_empty() {
            return Ok(made);
        }
        let keys = |text: &str| -> Vec<String> {
            text.split(',').map(|key| key.trim().to_owned()).filter(|key| !key.is_empty()).collect()
        };
        let (root_keys, leaf_keys) = (keys(tag_root), keys(tag_leaf));
        let mut numbers = BTreeMap::new();
        let mut frames = BTreeMap::new();
        made.group_of_set = memory::filled(u32::MAX, profile.labels.sets.len())?;
        for sample in 0..profile.samples.len() {
            let set = set_of(profile, sample);
            if made.group_of_set[set as usize] != u32::MAX {
                continue;
            }
            let mut of_keys = |keys: &[String]| -> Vec<u32> {
                keys.iter()
                    .map(|key| {
                        let name = name_of(profile, set, key);
                        *frames.entry(name.clone()).or_insert_with(|| {
                            made.names.push(name);
                            first_frame + made.names.len() as u32 - 1
                        })
                    })
                    .collect()
            };
            let group = Group { root: of_keys(&root_keys), leaf: of_keys(&leaf_keys) };
            made.group_of_set[set as usize] = *numbers.entry(group.clone()).or_insert_with(|| {
                made.groups.push(group);
                made.groups.len() as u32 - 1
            });
        }
        Ok(made)
    }

    /// The group of a sample.
    pub(super) fn group(&self, sample: usize, profile: &Profile) -> u32 {
        if self.group_of_set.is_empty() { 0 } else { self.group_of_set[set_of(profile, sample) as usize] }
    }

    /// Puts the frames of a group around a path that is leaf first.
    pub(super) fn surround(&self, group: usize, path: &mut Vec<u32>) {
        let Group { root, leaf } = &self.groups[group];
        path.splice(0..0, leaf.iter().rev().copied());
        path.extend(root.iter().rev());
    }
}

fn set_of(profile: &Profile, sample: usize) -> u32 {
    profile.samples.label_set.get(sample).copied().unwrap_or(ROOT)
}

/// All values that a set has under a key, in the order of the file.
fn name_of(profile: &Profile, set: u32, key: &str) -> String {
    let mut values = Vec::new();
    let mut node = set;
    while node != ROOT {
        let label = profile.labels.rows[profile.labels.sets.key(node) as usize];
        if label.says_something() && profile.strings.get(label.key) == key.as_bytes() {
            values.push(match label.text {
                0 => format!("{}{}", label.number, with_replacements(profile.strings.get(label.unit))),
                text => with_replacements(profile.strings.get(text)),
            });
        }
        node = profile.labels.sets.parent(node);
    }
    values.reverse();
    if values.is_empty() { format!("no {key}") } else { format!("{key}: {}", values.join(",")) }
}
