//! What can be wrong with a profile, as a value: a kind and the facts. The words for people live with the page.

/// Why a file is refused, or what was noticed while it was opened.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[expect(missing_docs, reason = "src/model/problem-words.ts says of each what it means")]
pub enum Kind {
    // The wrapping.
    Empty,
    GzipTruncated,
    GzipCorrupt,
    GzipTrailing,
    ZlibTruncated,
    ZlibCorrupt,
    ZstdTruncated,
    ZstdCorrupt,
    CompressionUnsupported,
    Archive,
    TooLarge,
    OutOfMemory,
    // Something else than a profile.
    NotProfile,
    Html,
    Xml,
    Json,
    Speedscope,
    Firefox,
    Cpuprofile,
    Folded,
    GoroutineText,
    LegacyText,
    LegacyBinary,
    PerfScript,
    Jfr,
    Elf,
    GitLfs,
    MangledText,
    Text,
    // A profile that breaks the rules of the format.
    ProtoTruncated,
    ProtoMalformed,
    Concatenated,
    NoStrings,
    StringIndex,
    NoTypes,
    ValueCount,
    BadReference,
    IdZero,
    DuplicateId,
    // A question that cannot be answered.
    TooManyFrames,
    NoSuchType,
    BadExpression,
    // Notices: the file is opened.
    Unwrapped,
    TrailingIgnored,
    FunctionIdsRepaired,
    NoSamples,
    AllZero,
    SumOverflow,
    TimeUnknown,
    DuplicateTypes,
    UnknownFields,
    LabelsDropped,
    PackedColumns,
    MappingsMissing,
    InlinesFolded,
    Salvaged,
}

impl Kind {
    /// The code of the kind, as the scripting interface gives it.
    pub const fn code(self) -> &'static str {
        match self {
            Kind::Empty => "empty",
            Kind::GzipTruncated => "gzip-truncated",
            Kind::GzipCorrupt => "gzip-corrupt",
            Kind::GzipTrailing => "gzip-trailing",
            Kind::ZlibTruncated => "zlib-truncated",
            Kind::ZlibCorrupt => "zlib-corrupt",
            Kind::ZstdTruncated => "zstd-truncated",
            Kind::ZstdCorrupt => "zstd-corrupt",
            Kind::CompressionUnsupported => "compression-unsupported",
            Kind::Archive => "archive",
            Kind::TooLarge => "too-large",
            Kind::OutOfMemory => "out-of-memory",
            Kind::NotProfile => "not-profile",
            Kind::Html => "html",
            Kind::Xml => "xml",
            Kind::Json => "json",
            Kind::Speedscope => "speedscope",
            Kind::Firefox => "firefox",
            Kind::Cpuprofile => "cpuprofile",
            Kind::Folded => "folded",
            Kind::GoroutineText => "goroutine-text",
            Kind::LegacyText => "legacy-text",
            Kind::LegacyBinary => "legacy-binary",
            Kind::PerfScript => "perf-script",
            Kind::Jfr => "jfr",
            Kind::Elf => "elf",
            Kind::GitLfs => "git-lfs",
            Kind::MangledText => "mangled-text",
            Kind::Text => "text",
            Kind::ProtoTruncated => "proto-truncated",
            Kind::ProtoMalformed => "proto-malformed",
            Kind::Concatenated => "concatenated",
            Kind::NoStrings => "no-strings",
            Kind::StringIndex => "string-index",
            Kind::NoTypes => "no-types",
            Kind::ValueCount => "value-count",
            Kind::BadReference => "bad-reference",
            Kind::IdZero => "id-zero",
            Kind::DuplicateId => "duplicate-id",
            Kind::TooManyFrames => "too-many-frames",
            Kind::NoSuchType => "no-such-type",
            Kind::BadExpression => "bad-expression",
            Kind::Unwrapped => "unwrapped",
            Kind::TrailingIgnored => "trailing-ignored",
            Kind::FunctionIdsRepaired => "function-ids-repaired",
            Kind::NoSamples => "no-samples",
            Kind::AllZero => "all-zero",
            Kind::SumOverflow => "sum-overflow",
            Kind::TimeUnknown => "time-unknown",
            Kind::DuplicateTypes => "duplicate-types",
            Kind::UnknownFields => "unknown-fields",
            Kind::LabelsDropped => "labels-dropped",
            Kind::PackedColumns => "packed-columns",
            Kind::MappingsMissing => "mappings-missing",
            Kind::InlinesFolded => "inlines-folded",
            Kind::Salvaged => "salvaged",
        }
    }

    /// Whether something can be shown of a file refused for this reason.
    pub const fn salvageable(self) -> bool {
        matches!(
            self,
            Kind::GzipTruncated
                | Kind::GzipCorrupt
                | Kind::GzipTrailing
                | Kind::ZlibTruncated
                | Kind::ZlibCorrupt
                | Kind::ZstdTruncated
                | Kind::ZstdCorrupt
                | Kind::ProtoTruncated
                | Kind::ProtoMalformed
                | Kind::Concatenated
                | Kind::NoStrings
                | Kind::StringIndex
                | Kind::NoTypes
                | Kind::ValueCount
                | Kind::BadReference
                | Kind::IdZero
                | Kind::DuplicateId
        )
    }
}

/// One thing that is known about a problem.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Fact {
    /// A number: an offset, a row, an id, a count.
    Number(i128),
    /// A text. It may quote the file, so whoever shows it treats it as text.
    Text(String),
}

impl From<&str> for Fact {
    fn from(text: &str) -> Fact {
        Fact::Text(text.to_owned())
    }
}

macro_rules! number_facts {
    ($($number:ty),*) => {$(
        impl From<$number> for Fact {
            fn from(number: $number) -> Fact {
                Fact::Number(number as i128)
            }
        }
    )*};
}
number_facts!(u32, u64, usize, i64, i128);

/// A refusal or a notice.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problem {
    /// What it is.
    pub kind: Kind,
    /// What is known of it, by name. The names are those of the page's words (`src/model/problem-words.ts`).
    pub facts: Vec<(&'static str, Fact)>,
}

/// The outcome of whatever can meet a problem. Boxed, because it is rare and results are passed around in hot loops.
pub type Result<T> = core::result::Result<T, Box<Problem>>;

impl Problem {
    /// A problem without facts yet.
    pub fn new(kind: Kind) -> Problem {
        Problem { kind, facts: Vec::new() }
    }

    /// The same with one more fact.
    pub fn with(mut self, name: &'static str, fact: impl Into<Fact>) -> Problem {
        self.facts.push((name, fact.into()));
        self
    }

    /// The fact of that name.
    pub fn fact(&self, name: &str) -> Option<&Fact> {
        self.facts.iter().find(|(known, _)| *known == name).map(|(_, fact)| fact)
    }

    /// This problem as a failed result.
    pub fn fail<T>(self) -> Result<T> {
        Err(Box::new(self))
    }
}
