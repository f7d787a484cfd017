//! What a person should know of a profile that is in order.

use crate::problem::{Kind, Problem};
use crate::profile::{Profile, Trie, Word};

/// The year 2000: times before it were written in another unit than nanoseconds, or not at all.
const EARLIEST_TIME_NANOS: i64 = 946_684_800_000_000_000;

/// Everything noticed about a profile that fits together.
pub fn notices(profile: &Profile) -> Vec<Problem> {
    let mut noticed = Vec::new();
    let samples = &profile.samples;
    if samples.is_empty() {
        noticed.push(Problem::new(Kind::NoSamples));
    } else if samples.values.iter().flatten().all(|value| *value == 0) {
        noticed.push(Problem::new(Kind::AllZero).with("samples", samples.len()));
    }
    for (index, column) in samples.values.iter().enumerate() {
        let absolute: u128 = column.iter().map(|value| u128::from(value.unsigned_abs())).sum();
        if absolute > i64::MAX as u128 {
            noticed.push(Problem::new(Kind::SumOverflow).with("type", index).with("sum", absolute as i128));
        }
    }
    if profile.header.time_nanos < EARLIEST_TIME_NANOS {
        noticed.push(Problem::new(Kind::TimeUnknown).with("nanos", profile.header.time_nanos));
    }
    if let Some(name) = repeated_type(profile) {
        noticed.push(Problem::new(Kind::DuplicateTypes).with("type", String::from_utf8_lossy(name).as_ref()));
    }
    let forgotten = forgotten_labels(profile);
    if forgotten > 0 {
        noticed.push(Problem::new(Kind::LabelsDropped).with("count", forgotten));
    }
    let packed = profile.locations.lines.iter().filter(|line| line.line >> 32 > 0).count();
    if packed > 0 {
        noticed.push(Problem::new(Kind::PackedColumns).with("count", packed));
    }
    noticed
}

fn repeated_type(profile: &Profile) -> Option<&[u8]> {
    let mut names: Vec<&[u8]> =
        profile.header.sample_types.iter().map(|sample_type| profile.strings.get(sample_type.kind)).collect();
    names.sort_unstable();
    names.array_windows().find(|[one, other]| one == other).map(|[name, _]| *name)
}

/// How many labels google/pprof forgets, over all samples.
fn forgotten_labels(profile: &Profile) -> u64 {
    if profile.labels.rows.iter().all(|label| label.says_something()) {
        return 0;
    }
    let in_set = count_in_paths(&profile.labels.sets, |row| !profile.labels.rows[row as usize].says_something());
    profile.samples.label_set.iter().map(|set| in_set[*set as usize]).sum()
}

/// For each node, how many keys on its path are counted.
fn count_in_paths(sets: &Trie, counted: impl Fn(u32) -> bool) -> Vec<u64> {
    let mut counts = vec![0; sets.len()];
    for (row, word) in sets.rows() {
        if let Word::Node(key) = word {
            counts[row as usize] = counts[sets.parent(row) as usize] + u64::from(counted(key));
        }
    }
    counts
}
