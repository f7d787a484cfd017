//! Counts stack traces and turns them into a profile.

use std::collections::HashMap;
use std::time::{Duration, SystemTime};

use rbspy::StackFrame;

use crate::message::{Function, Line, Location, Profile, Sample, ValueType};

pub struct ProfileBuilder {
    profile: Profile,
    strings: HashMap<String, i64>,
    functions: HashMap<(i64, i64), u64>,
    locations: HashMap<(u64, i64), u64>,
    /// How often each stack of locations was seen.
    stacks: HashMap<Vec<u64>, i64>,
}

impl ProfileBuilder {
    pub fn new(samples_per_second: u32) -> Self {
        let mut builder = Self {
            profile: Profile { period: 1_000_000_000 / i64::from(samples_per_second), ..Profile::default() },
            strings: HashMap::new(),
            functions: HashMap::new(),
            locations: HashMap::new(),
            stacks: HashMap::new(),
        };
        // The format wants the empty string first.
        builder.string("");
        let cpu_time = ValueType { r#type: builder.string("cpu"), unit: builder.string("nanoseconds") };
        builder.profile.sample_type.push(cpu_time);
        builder.profile.period_type = Some(cpu_time);
        builder
    }

    /// Takes the frames leaf first.
    pub fn add(&mut self, frames: &[StackFrame]) {
        let stack = frames.iter().map(|frame| self.location(frame)).collect();
        *self.stacks.entry(stack).or_default() += 1;
    }

    pub fn finish(self, start: SystemTime, duration: Duration) -> Profile {
        let period = self.profile.period;
        let sample =
            self.stacks.into_iter().map(|(location_id, count)| Sample { location_id, value: vec![count * period] });
        Profile {
            sample: sample.collect(),
            time_nanos: nanoseconds(start.duration_since(SystemTime::UNIX_EPOCH).unwrap_or_default()),
            duration_nanos: nanoseconds(duration),
            ..self.profile
        }
    }

    fn location(&mut self, frame: &StackFrame) -> u64 {
        let function_id = self.function(frame);
        let line = frame.lineno.map_or(0, |line| line as i64);
        let next = self.locations.len() as u64 + 1;
        *self.locations.entry((function_id, line)).or_insert_with(|| {
            self.profile.location.push(Location { id: next, line: vec![Line { function_id, line }] });
            next
        })
    }

    fn function(&mut self, frame: &StackFrame) -> u64 {
        let name = self.string(&frame.name);
        let filename = self.string(&frame.relative_path);
        let next = self.functions.len() as u64 + 1;
        *self.functions.entry((name, filename)).or_insert_with(|| {
            self.profile.function.push(Function { id: next, name, filename });
            next
        })
    }

    fn string(&mut self, text: &str) -> i64 {
        if let Some(index) = self.strings.get(text) {
            return *index;
        }
        let next = self.strings.len() as i64;
        self.strings.insert(text.to_owned(), next);
        self.profile.string_table.push(text.to_owned());
        next
    }
}

fn nanoseconds(duration: Duration) -> i64 {
    duration.as_nanos().try_into().unwrap_or(i64::MAX)
}
