//! Filters by label: tagfocus and tagignore. (google/pprof, `internal/driver/driver_focus.go`, compileTagFilter)

use std::collections::BTreeMap;

use super::expressions::of_filter;
use super::number_range::NumberRange;
use crate::memory;
use crate::problem::{Kind, Problem, Result};
use crate::profile::{Label, Profile, ROOT};
use crate::query::LabelFilters;
use crate::regex::Regex;
use crate::text::with_replacements;

/// Which labels a filter wants. For each label of the profile the bits of the expressions that it matches.
#[derive(Debug)]
pub struct LabelFilter {
    of_label: Vec<u64>,
    /// All of these bits are wanted, in one set.
    wanted: u64,
    /// One is enough.
    any: bool,
}

/// Expressions in one filter.
const MOST_EXPRESSIONS: usize = 64;

impl LabelFilter {
    /// Reads a filter and tries it on all labels.
    ///
    /// # Errors
    /// `bad-expression`, `out-of-memory`.
    pub fn new(filter: &str, profile: &Profile) -> Result<LabelFilter> {
        let (key, value) = match filter.split_once('=') {
            Some((key, value)) => (Some(key), value),
            None => (None, filter),
        };
        // An empty key is no key.
        let key = key.filter(|key| !key.is_empty());
        let mut of_label = memory::filled(0, profile.labels.rows.len())?;
        let has_key = |label: &Label| key.is_none_or(|key| profile.strings.get(label.key) == key.as_bytes());
        let labels = profile.labels.rows.iter().zip(&mut of_label).filter(|(label, _)| has_key(label));
        if let Some(range) = NumberRange::parse(value)? {
            let units = numeric_units(profile);
            for (label, bits) in labels.filter(|(label, _)| label.text == 0 && label.says_something()) {
                *bits = u64::from(range.holds(label.number, &units[profile.strings.get(label.key)]));
            }
            return Ok(LabelFilter { of_label, wanted: 1, any: true });
        }
        let mut expressions = value.split(',').map(Regex::new).collect::<Result<Vec<Regex>>>()?;
        if expressions.len() > MOST_EXPRESSIONS {
            let problem = Problem::new(Kind::BadExpression).with("expression", filter);
            return problem.with("error", "more than 64 expressions in one filter by label").fail();
        }
        let mut text = Vec::new();
        for (label, bits) in labels.filter(|(label, _)| label.text != 0) {
            text.clear();
            if key.is_none() {
                text.extend_from_slice(profile.strings.get(label.key));
                text.push(b':');
            }
            text.extend_from_slice(profile.strings.get(label.text));
            for (bit, expression) in expressions.iter_mut().enumerate() {
                *bits |= u64::from(expression.is_match(&text)) << bit;
            }
        }
        let wanted = u64::MAX >> (MOST_EXPRESSIONS - expressions.len());
        Ok(LabelFilter { of_label, wanted, any: key.is_some() })
    }

    /// Whether a set of labels matches.
    pub fn matches(&self, set: u32, profile: &Profile) -> bool {
        let mut found = 0;
        let mut node = set;
        while node != ROOT {
            found |= self.of_label[profile.labels.sets.key(node) as usize];
            node = profile.labels.sets.parent(node);
        }
        if self.any { found != 0 } else { found == self.wanted }
    }
}

/// The unit of the numbers under each key: the first that the file gives for it, else what the key suggests.
/// (google/pprof, `profile/profile.go`, NumLabelUnits)
pub fn numeric_units(profile: &Profile) -> BTreeMap<&[u8], String> {
    let mut units = BTreeMap::new();
    for label in profile.labels.rows.iter().filter(|label| label.text == 0 && label.says_something()) {
        let unit: &mut String = units.entry(profile.strings.get(label.key)).or_default();
        if unit.is_empty() {
            *unit = with_replacements(profile.strings.get(label.unit));
        }
    }
    for (key, unit) in &mut units {
        if unit.is_empty() {
            *unit = match *key {
                b"alignment" | b"request" => "bytes".to_owned(),
                key => with_replacements(key),
            };
        }
    }
    units
}

/// Whether the expressions of tagshow and taghide can be used.
///
/// # Errors
/// `bad-expression`, with the filter.
pub fn check_label_keys(filters: &LabelFilters) -> Result<()> {
    KeyFilter::new(filters).map(|_| ())
}

/// tagshow and taghide.
struct KeyFilter {
    show: Option<Regex>,
    hide: Option<Regex>,
}

impl KeyFilter {
    fn new(filters: &LabelFilters) -> Result<KeyFilter> {
        let compile = |name, expression: &str| match expression {
            "" => Ok(None),
            _ => Regex::new(expression).map(Some).map_err(|problem| of_filter(problem, name)),
        };
        Ok(KeyFilter { show: compile("tagshow", &filters.show)?, hide: compile("taghide", &filters.hide)? })
    }
}

/// For each label whether tagshow and taghide let it be told.
///
/// # Errors
/// `bad-expression`, `out-of-memory`.
pub fn told_labels(filters: &LabelFilters, profile: &Profile) -> Result<Vec<bool>> {
    let KeyFilter { mut show, mut hide } = KeyFilter::new(filters)?;
    let mut told = memory::filled(false, profile.labels.rows.len())?;
    for (label, told) in profile.labels.rows.iter().zip(&mut told) {
        let key = profile.strings.get(label.key);
        *told = label.says_something()
            && show.as_mut().is_none_or(|show| show.is_match(key))
            && !hide.as_mut().is_some_and(|hide| hide.is_match(key));
    }
    Ok(told)
}
