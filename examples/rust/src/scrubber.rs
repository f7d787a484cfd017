//! From raw lines to a packed archive without personal data.

use std::io;

use crate::archive;
use crate::json;
use crate::record::Record;
use crate::rules::{self, CommonRules};
use crate::tally::Tally;

pub struct Scrubber {
    rules: CommonRules,
    tally: Tally,
}

impl Scrubber {
    pub fn new() -> Self {
        Self { rules: CommonRules::compile(), tally: Tally::default() }
    }

    /// Returns the size of the archive in bytes. Lines that are no records are left out.
    pub fn scrub(&mut self, lines: &[String]) -> io::Result<usize> {
        let mut clean = String::new();
        for record in lines.iter().filter_map(|line| Record::parse(line)) {
            let message = self.scrub_message(&record);
            json::write_record(&mut clean, &record, &message);
        }
        archive::pack(&clean)
    }

    pub fn into_tally(self) -> Tally {
        self.tally
    }

    fn scrub_message(&mut self, record: &Record) -> String {
        let message = rules::mask_customer_numbers(record.tenant, record.message, &mut self.tally);
        self.rules.apply(record.tenant, &message, &mut self.tally)
    }
}
