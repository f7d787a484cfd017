//! What the values of each label cost.

use std::collections::BTreeMap;

use crate::memory;
use crate::problem::Result;
use crate::profile::{Profile, ROOT};
use crate::query::LabelFilters;
use crate::select::{Reason, numeric_units, told_labels};
use crate::text::with_replacements;

/// A label key and its costliest values.
#[derive(Debug)]
pub struct LabelKey {
    /// The key.
    pub key: String,
    /// The unit of its numbers.
    pub unit: String,
    /// Whether its values are numbers.
    pub numeric: bool,
    /// How many distinct values it has, of those that match.
    pub count: usize,
    /// Sum of the samples that have the key.
    pub total: f64,
    /// Values, the costliest first.
    pub values: Vec<LabelValue>,
}

/// A value and what it costs.
#[derive(Clone, Debug)]
pub struct LabelValue {
    /// Text, or a number as text.
    pub value: String,
    /// Sum of the samples that have it.
    pub total: f64,
    /// How many these are.
    pub samples: f64,
}

/// What is wanted of labels.
#[derive(Clone, Debug)]
pub struct LabelQuestion {
    /// This key alone; empty for all.
    pub key: String,
    /// Only values that contain this text, in whatever case.
    pub containing: String,
    /// At most so many values a key.
    pub most_values: usize,
}

#[derive(Clone, Copy, Default)]
struct Sum {
    total: f64,
    samples: f64,
}

/// Adds up a column of values by label, of the samples that stay.
///
/// # Errors
/// `bad-expression`, `out-of-memory`.
pub fn label_breakdown(
    profile: &Profile,
    values: &[i64],
    reasons: Option<&[Reason]>,
    filters: &LabelFilters,
    question: &LabelQuestion,
) -> Result<Vec<LabelKey>> {
    let sums = sums_of_sets(profile, values, reasons)?;
    let told = told_labels(filters, profile)?;
    let mut of_label = memory::filled(Sum::default(), profile.labels.rows.len())?;
    let mut of_key: BTreeMap<(&[u8], bool), Sum> = BTreeMap::new();
    let mut keys_of_set = Vec::new();
    for (set, sum) in sums.iter().enumerate().filter(|(_, sum)| sum.samples > 0.0) {
        keys_of_set.clear();
        let mut node = set as u32;
        while node != ROOT {
            let row = profile.labels.sets.key(node) as usize;
            let label = profile.labels.rows[row];
            if told[row] {
                add(&mut of_label[row], *sum);
                keys_of_set.push((profile.strings.get(label.key), label.text == 0));
            }
            node = profile.labels.sets.parent(node);
        }
        // A sample that has a key twice has it.
        keys_of_set.sort_unstable();
        keys_of_set.dedup();
        keys_of_set.iter().for_each(|key| add(of_key.entry(*key).or_default(), *sum));
    }
    let units = numeric_units(profile);
    let mut by_key: BTreeMap<(&[u8], bool), BTreeMap<String, Sum>> = BTreeMap::new();
    let containing = question.containing.to_lowercase();
    for (row, sum) in of_label.iter().enumerate().filter(|(_, sum)| sum.samples > 0.0) {
        let label = profile.labels.rows[row];
        let key = profile.strings.get(label.key);
        if !question.key.is_empty() && key != question.key.as_bytes() {
            continue;
        }
        let value = match label.text {
            0 => label.number.to_string(),
            text => with_replacements(profile.strings.get(text)),
        };
        if containing.is_empty() || value.to_lowercase().contains(&containing) {
            add(by_key.entry((key, label.text == 0)).or_default().entry(value).or_default(), *sum);
        }
    }
    let keys = by_key.into_iter().map(|((key, numeric), values)| {
        let count = values.len();
        let mut values: Vec<LabelValue> = values
            .into_iter()
            .map(|(value, sum)| LabelValue { value, total: sum.total, samples: sum.samples })
            .collect();
        values.sort_by(|one, other| other.total.abs().total_cmp(&one.total.abs()).then(one.value.cmp(&other.value)));
        values.truncate(question.most_values);
        LabelKey {
            key: with_replacements(key),
            unit: if numeric { units.get(key).cloned().unwrap_or_default() } else { String::new() },
            numeric,
            count,
            total: of_key.get(&(key, numeric)).map_or(0.0, |sum| sum.total),
            values,
        }
    });
    Ok(keys.collect())
}

fn add(to: &mut Sum, sum: Sum) {
    to.total += sum.total;
    to.samples += sum.samples;
}

fn sums_of_sets(profile: &Profile, values: &[i64], reasons: Option<&[Reason]>) -> Result<Vec<Sum>> {
    let mut sums = memory::filled(Sum::default(), profile.labels.sets.len())?;
    for (sample, &set) in profile.samples.label_set.iter().enumerate() {
        let stays = reasons.is_none_or(|reasons| reasons[sample] == Reason::Stays);
        if stays && values[sample] != 0 {
            add(&mut sums[set as usize], Sum { total: values[sample] as f64, samples: 1.0 });
        }
    }
    Ok(sums)
}
