//! The scalars of a profile.

use super::StringId;

/// What a number measures: a type and a unit, such as `cpu` in `nanoseconds`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct ValueType {
    /// What is counted.
    pub kind: StringId,
    /// In which unit.
    pub unit: StringId,
}

/// What the file says of itself, as it stands there.
#[derive(Clone, Debug, Default)]
pub struct Header {
    /// One for each value of a sample.
    pub sample_types: Vec<ValueType>,
    /// The name of the type to open with; 0 for none.
    pub default_sample_type: StringId,
    /// What the period counts.
    pub period_type: ValueType,
    /// Events between two samples.
    pub period: i64,
    /// Since 1970.
    pub time_nanos: i64,
    /// Of the recording.
    pub duration_nanos: i64,
    /// Expression for frames that are noise; 0 for none.
    pub drop_frames: StringId,
    /// Expression for frames that stay although `drop_frames` names them; 0 for none.
    pub keep_frames: StringId,
    /// Where this kind of profile is explained; 0 for none.
    pub doc_url: StringId,
    /// Free text.
    pub comments: Vec<StringId>,
}
