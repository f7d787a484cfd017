//! Runs a Ruby program, samples it with rbspy, and writes the profile that the Pyroscope client for Ruby sends:
//! that client has rbspy inside, too, but only sends to a server.
//!
//!     sampler FILE.pb.gz SECONDS ruby PROGRAM...

mod builder;
mod message;

use std::env::args_os;
use std::fs::File;
use std::io::Write;
use std::path::PathBuf;
use std::process::Command;
use std::sync::mpsc;
use std::time::{Duration, SystemTime};

use anyhow::{Context, Result};
use flate2::Compression;
use flate2::write::GzEncoder;
use prost::Message;
use rbspy::sampler::Sampler;

use crate::builder::ProfileBuilder;

const USAGE: &str = "usage: sampler FILE.pb.gz SECONDS ruby PROGRAM...";
/// The default of the Pyroscope client.
const SAMPLES_PER_SECOND: u32 = 100;
const TRACES_IN_FLIGHT: usize = 1000;

fn main() -> Result<()> {
    let mut arguments = args_os().skip(1);
    let path = PathBuf::from(arguments.next().context(USAGE)?);
    let seconds = arguments.next().and_then(|text| text.to_str()?.parse().ok()).context(USAGE)?;
    let mut program = Command::new(arguments.next().context(USAGE)?).args(arguments).spawn()?;

    let profile = sample(program.id(), Duration::from_secs(seconds));
    program.kill()?;
    program.wait()?;

    let mut file = GzEncoder::new(File::create(path)?, Compression::best());
    file.write_all(&profile?.encode_to_vec())?;
    file.finish()?;
    Ok(())
}

fn sample(process: u32, duration: Duration) -> Result<message::Profile> {
    let lock_process = true;
    let with_subprocesses = false;
    // As the Pyroscope client does unless told otherwise: a thread that waits is not counted.
    let on_cpu_only = true;
    let sampler = Sampler::new(
        process.try_into()?,
        SAMPLES_PER_SECOND,
        lock_process,
        Some(duration),
        with_subprocesses,
        None,
        on_cpu_only,
    );
    let (trace_sender, traces) = mpsc::sync_channel(TRACES_IN_FLIGHT);
    let (result_sender, results) = mpsc::channel();
    let start = SystemTime::now();
    sampler.start(trace_sender, result_sender)?;

    let mut builder = ProfileBuilder::new(SAMPLES_PER_SECOND);
    // Ends with the sampler, which then drops its side of the channel.
    for trace in traces {
        builder.add(&trace.trace);
    }
    results.recv()??;
    Ok(builder.finish(start, start.elapsed()?))
}
