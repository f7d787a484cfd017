//! What stacks end in: a profile of waiting goroutines ends in other functions than one of unlocked mutexes.

use super::Dataset;
use crate::profile::ROOT;

/// So many classes of functions can be told apart; 0 is that of all others.
pub const CLASSES: usize = 8;

/// So many innermost frames with a name are looked at.
const MOST_FRAMES: usize = 3;

impl Dataset {
    /// For each class the sum of the magnitudes of a sample type's values, over the samples whose innermost function with a class
    /// has that one. `class_of`: the class of each function, below [`CLASSES`].
    pub fn leaf_votes(&self, sample_type: usize, class_of: &[u8]) -> [f64; CLASSES] {
        let mut votes = [0.0; CLASSES];
        let samples = &self.profile.samples;
        let Some(values) = samples.values.get(sample_type) else { return votes };
        for (stack, value) in samples.stack.iter().zip(values).filter(|(_, value)| **value != 0) {
            votes[self.class_at(*stack, class_of)] += value.unsigned_abs() as f64;
        }
        votes
    }

    fn class_at(&self, mut node: u32, class_of: &[u8]) -> usize {
        let profile = &self.profile;
        let mut seen = 0;
        while node != ROOT && seen < MOST_FRAMES {
            let line = profile.sites.line(profile.stacks.key(node), &profile.locations);
            let function = line.map_or(usize::MAX, |line| line.function as usize);
            if profile.functions.name.get(function).is_some_and(|name| !profile.strings.get(*name).is_empty()) {
                let class = class_of.get(function).map_or(0, |class| usize::from(*class) % CLASSES);
                if class != 0 {
                    return class;
                }
                seen += 1;
            }
            node = profile.stacks.parent(node);
        }
        0
    }
}
