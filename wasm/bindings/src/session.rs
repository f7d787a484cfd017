//! The reply that describes a profile.

use std::collections::BTreeSet;

use emberscope_core::dataset::Dataset;
use emberscope_core::problem::Result;
use emberscope_core::reply::Reply;
use emberscope_core::text::with_replacements;

/// Kind 1. 64-bit numbers cross as decimal text: they are exact, and few.
///
/// # Errors
/// `out-of-memory`.
pub fn reply(dataset: &Dataset, raw_bytes: u64) -> Result<Vec<u8>> {
    let stacks = dataset.profile.distinct_stacks()?;
    let (profile, header) = (&dataset.profile, &dataset.profile.header);
    let text = |id| with_replacements(profile.strings.get(id));
    let counts =
        [dataset.counts.samples, dataset.counts.locations, dataset.counts.functions, dataset.counts.mappings, stacks];
    let scalars = [
        header.time_nanos.to_string(),
        header.duration_nanos.to_string(),
        text(header.period_type.kind),
        text(header.period_type.unit),
        header.period.to_string(),
        text(header.doc_url),
        text(header.drop_frames),
        text(header.keep_frames),
        raw_bytes.to_string(),
        text(header.default_sample_type),
    ];
    let files: Vec<String> = profile.mappings.file.iter().take(MOST_MAPPINGS).map(|file| text(*file)).collect();
    let types = &header.sample_types;
    let mut reply = Reply::new(1);
    reply
        .u32s(&counts.map(|count| count as u32))
        .strings(scalars)
        .strings(types.iter().map(|sample_type| text(sample_type.kind)))
        .strings(types.iter().map(|sample_type| text(sample_type.unit)))
        .strings(dataset.summaries.iter().map(|summary| summary.total.to_string()))
        .strings(dataset.summaries.iter().map(|summary| summary.magnitude.to_string()))
        .strings(dataset.summaries.iter().map(|summary| summary.nonzero.to_string()))
        .strings(label_keys(dataset))
        .strings(header.comments.iter().map(|comment| text(*comment)))
        .strings(files);
    Ok(reply.finish())
}

/// Enough to tell what a profile was recorded from.
const MOST_MAPPINGS: usize = 100;

fn label_keys(dataset: &Dataset) -> BTreeSet<String> {
    let labels = dataset.profile.labels.rows.iter().filter(|label| label.says_something());
    labels.map(|label| with_replacements(dataset.profile.strings.get(label.key))).collect()
}
