//! Profiles made for tests: a model that a person can read, random ones, and their bytes.

#![allow(dead_code, reason = "not every test uses all of it")]

/// A small seeded generator (xorshift64*): a failing case is named by its seed.
pub struct Random(u64);

impl Random {
    pub fn new(seed: u64) -> Random {
        Random(seed.wrapping_mul(0x9E37_79B9_7F4A_7C15) | 1)
    }

    pub fn next(&mut self) -> u64 {
        self.0 ^= self.0 >> 12;
        self.0 ^= self.0 << 25;
        self.0 ^= self.0 >> 27;
        self.0.wrapping_mul(0x2545_F491_4F6C_DD1D)
    }

    /// From 0 to `limit` - 1.
    pub fn below(&mut self, limit: u64) -> u64 {
        (self.next() >> 33) % limit
    }

    pub fn one_in(&mut self, times: u64) -> bool {
        self.below(times) == 0
    }
}

/// A location: its id, and the names of its lines, innermost first; without lines it shows its address.
pub struct MadeLocation {
    pub id: u64,
    pub address: u64,
    pub lines: Vec<String>,
}

/// A sample: rows of locations, leaf first, and values.
pub struct MadeSample {
    pub stack: Vec<usize>,
    pub values: Vec<i64>,
    pub label: Option<String>,
}

/// A profile as a person would write it down.
pub struct Made {
    pub types: usize,
    pub locations: Vec<MadeLocation>,
    pub samples: Vec<MadeSample>,
}

impl Made {
    /// Any profile: few names, so that stacks share parts; recursion, inlined lines, places without lines, odd ids.
    pub fn random(seed: u64) -> Made {
        let mut random = Random::new(seed);
        let types = 1 + random.below(3) as usize;
        let names = 2 + random.below(8);
        let mut used = std::collections::HashSet::new();
        let locations: Vec<MadeLocation> = (0..1 + random.below(30))
            .map(|_| {
                let most = if random.one_in(4) { 4 } else { 1 };
                let lines = if random.one_in(6) { 0 } else { 1 + random.below(most) };
                let shift = if random.one_in(5) { 40 } else { 0 };
                let mut id = (1 + random.below(1000)) << shift;
                while !used.insert(id) {
                    id += 1;
                }
                let lines = (0..lines).map(|_| format!("f{}", random.below(names))).collect();
                MadeLocation { id, address: random.below(5), lines }
            })
            .collect();
        let samples = (0..random.below(60))
            .map(|_| {
                let depth = random.below(12);
                let stack = (0..depth).map(|_| random.below(locations.len() as u64) as usize).collect();
                let value = |random: &mut Random| match random.below(8) {
                    0 => 0,
                    1 => -(random.below(50) as i64),
                    2 => random.next() as i64 >> 12,
                    _ => random.below(100) as i64,
                };
                let values = (0..types).map(|_| value(&mut random)).collect();
                let label = random.one_in(3).then(|| format!("l{}", random.below(4)));
                MadeSample { stack, values, label }
            })
            .collect();
        Made { types, locations, samples }
    }

    /// The frames of a sample, root first.
    pub fn frames(&self, sample: &MadeSample) -> Vec<String> {
        let mut frames = Vec::new();
        for &row in sample.stack.iter().rev() {
            let location = &self.locations[row];
            match location.lines.as_slice() {
                [] if location.address == 0 => frames.push("<unknown>".to_owned()),
                [] => frames.push(format!("{:#x}", location.address)),
                lines => frames.extend(lines.iter().rev().cloned()),
            }
        }
        frames
    }

    /// The bytes of the profile. `random` chooses among the ways to write the same.
    pub fn encode(&self, random: &mut Random) -> Vec<u8> {
        let mut strings = vec![String::new(), "value".to_owned(), "count".to_owned(), "key".to_owned()];
        let mut index = |text: &str| match strings.iter().position(|known| known == text) {
            Some(row) => row as u64,
            None => {
                strings.push(text.to_owned());
                strings.len() as u64 - 1
            }
        };
        let mut fields = Vec::new();
        for _ in 0..self.types {
            fields.push(Message::new().number(1, 1).number(2, 2).field(1));
        }
        for sample in &self.samples {
            let ids: Vec<u64> = sample.stack.iter().map(|&row| self.locations[row].id).collect();
            let values: Vec<u64> = sample.values.iter().map(|value| *value as u64).collect();
            let mut message = Message::new();
            message.numbers(1, &ids, random.one_in(4));
            message.numbers(2, &values, random.one_in(4));
            if let Some(label) = &sample.label {
                let text = index(label);
                message.message(3, &Message::new().number(1, 3).number(2, text).bytes);
            }
            fields.push(message.field(2));
        }
        let mut functions = Vec::new();
        for location in &self.locations {
            let mut message = Message::new();
            message.number(1, location.id);
            message.number(3, location.address);
            for name in &location.lines {
                let function = index(name);
                message.message(4, &Message::new().number(1, function).number(2, 7).bytes);
                if !functions.contains(&function) {
                    functions.push(function);
                }
            }
            fields.push(message.field(4));
        }
        for function in functions {
            fields.push(Message::new().number(1, function).number(2, function).field(5));
        }
        if random.one_in(3) {
            // Unknown fields are skipped, wherever they are.
            fields.insert(random.below(fields.len() as u64) as usize, Message::new().number(3, 9).field(99));
        }
        let strings: Vec<Vec<u8>> =
            strings.iter().map(|text| Message { bytes: text.clone().into_bytes() }.field(6)).collect();
        // Tables may come in any order.
        if random.one_in(2) { [strings, fields].concat().concat() } else { [fields, strings].concat().concat() }
    }
}

/// A protobuf message in the making.
#[derive(Clone, Default)]
pub struct Message {
    pub bytes: Vec<u8>,
}

impl Message {
    pub fn new() -> Message {
        Message::default()
    }

    pub fn varint(&mut self, mut number: u64) {
        while number >= 0x80 {
            self.bytes.push(number as u8 | 0x80);
            number >>= 7;
        }
        self.bytes.push(number as u8);
    }

    pub fn number(&mut self, field: u64, number: u64) -> &mut Message {
        self.varint(field << 3);
        self.varint(number);
        self
    }

    pub fn message(&mut self, field: u64, body: &[u8]) -> &mut Message {
        self.varint(field << 3 | 2);
        self.varint(body.len() as u64);
        self.bytes.extend_from_slice(body);
        self
    }

    /// A repeated number, packed or not.
    pub fn numbers(&mut self, field: u64, numbers: &[u64], packed: bool) {
        if packed {
            numbers.iter().for_each(|number| _ = self.number(field, *number));
        } else if !numbers.is_empty() {
            let mut run = Message::new();
            numbers.iter().for_each(|number| run.varint(*number));
            self.message(field, &run.bytes);
        }
    }

    /// This message as a field of another.
    pub fn field(&self, number: u64) -> Vec<u8> {
        let mut outer = Message::new();
        outer.message(number, &self.bytes);
        outer.bytes
    }
}

/// Packs bytes as gzip, in members of the given sizes.
pub fn gzip(bytes: &[u8], member_bytes: usize) -> Vec<u8> {
    let mut packed = Vec::new();
    for member in bytes.chunks(member_bytes.max(1)) {
        packed.extend([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 0xff]);
        packed.extend(miniz_oxide::deflate::compress_to_vec(member, 6));
        packed.extend(crc32fast::hash(member).to_le_bytes());
        packed.extend((member.len() as u32).to_le_bytes());
    }
    packed
}
