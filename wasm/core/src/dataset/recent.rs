//! What was made lately, so that it need not be made again.

/// A few things and what they were made for, the latest last.
#[derive(Debug)]
pub struct Recent<Key, Value> {
    entries: Vec<(Key, Value)>,
}

impl<Key, Value> Default for Recent<Key, Value> {
    fn default() -> Self {
        Recent { entries: Vec::new() }
    }
}

impl<Key: PartialEq, Value: Clone> Recent<Key, Value> {
    /// What was made for this.
    pub fn get(&mut self, key: &Key) -> Option<Value> {
        let index = self.entries.iter().position(|(known, _)| known == key)?;
        let entry = self.entries.remove(index);
        let value = entry.1.clone();
        self.entries.push(entry);
        Some(value)
    }

    /// Forgets all but the latest so many.
    pub fn keep(&mut self, most: usize) {
        let surplus = self.entries.len().saturating_sub(most);
        self.entries.drain(..surplus);
    }

    /// Remembers something.
    pub fn put(&mut self, key: Key, value: Value) {
        self.entries.push((key, value));
    }
}
