//! Records a CPU profile of this process in the pprof format.

use std::error::Error;
use std::fs::File;
use std::io::Write;
use std::path::Path;

use flate2::Compression;
use flate2::write::GzEncoder;
use pprof::ProfilerGuardBuilder;
use pprof::protos::Message;

const SAMPLES_PER_SECOND: i32 = 99;

/// Runs `work` and writes to `path` where its CPU time went.
pub fn record<T>(path: &Path, work: impl FnOnce() -> T) -> Result<T, Box<dyn Error>> {
    // Walking the stack from inside these libraries can deadlock, so pprof's authors advise leaving them out.
    let guard = ProfilerGuardBuilder::default()
        .frequency(SAMPLES_PER_SECOND)
        .blocklist(&["libc", "libgcc", "pthread", "vdso"])
        .build()?;
    let result = work();
    let profile = guard.report().build()?.pprof()?;

    let mut file = GzEncoder::new(File::create(path)?, Compression::best());
    file.write_all(&profile.encode_to_vec())?;
    file.finish()?;
    Ok(result)
}
