//! Logscrub takes personal data out of made-up log lines, packs what is left, and records where its time goes.
//!
//!     logscrub FILE.pb.gz

mod archive;
mod card;
mod journal;
mod json;
mod profile;
mod record;
mod rules;
mod scrubber;
mod tally;

use std::error::Error;
use std::path::PathBuf;
use std::thread;
use std::time::{Duration, Instant};

use crate::journal::Journal;
use crate::scrubber::Scrubber;
use crate::tally::Tally;

const WORKERS: u64 = 2;
const RECORDING: Duration = Duration::from_secs(7);
const LINES_PER_ARCHIVE: usize = 500;

fn main() -> Result<(), Box<dyn Error>> {
    let path = std::env::args_os().nth(1).map(PathBuf::from).ok_or("usage: logscrub FILE.pb.gz")?;
    let tally = profile::record(&path, scrub_journals)??;
    for (kind, count) in tally.totals() {
        println!("{kind}: {count}");
    }
    Ok(())
}

/// Scrubs one journal a thread until the time of the recording is over.
fn scrub_journals() -> std::io::Result<Tally> {
    let deadline = Instant::now() + RECORDING;
    let workers = (0..WORKERS)
        .map(|number| {
            thread::Builder::new().name(format!("scrub-{number}")).spawn(move || scrub_until(deadline, number))
        })
        .collect::<std::io::Result<Vec<_>>>()?;
    let mut all = Tally::default();
    for worker in workers {
        let tally = worker.join().expect("a worker does not panic")?;
        all.merge(tally);
    }
    Ok(all)
}

fn scrub_until(deadline: Instant, seed: u64) -> std::io::Result<Tally> {
    let mut journal = Journal::new(seed);
    let mut scrubber = Scrubber::new();
    while Instant::now() < deadline {
        let lines = journal.read_lines(LINES_PER_ARCHIVE);
        scrubber.scrub(&lines)?;
    }
    Ok(scrubber.into_tally())
}
