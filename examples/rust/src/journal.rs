//! Made-up log lines of a payment service.

const TENANTS: [&str; 6] = ["NORD", "OSTSEE", "ALPEN", "RHEIN", "HARZ", "SPREE"];
const SERVICES: [&str; 4] = ["checkout", "payments", "accounts", "mailer"];
const LEVELS: [&str; 4] = ["DEBUG", "INFO", "INFO", "WARN"];
const FIRST_NAMES: [&str; 8] = ["anna", "jonas", "mira", "paul", "ida", "emil", "lene", "oskar"];
const LAST_NAMES: [&str; 8] = ["berg", "vogt", "lind", "kraus", "thal", "ritter", "hahn", "weiss"];
/// Numbers that pass the check of card numbers, and are nobody's.
const TEST_CARDS: [&str; 4] = ["4111111111111111", "5555555555554444", "4012888888881881", "5105105105105100"];

pub struct Journal {
    state: u64,
    seconds: u64,
}

impl Journal {
    pub fn new(seed: u64) -> Self {
        Self { state: seed.wrapping_mul(0x9E37_79B9_7F4A_7C15) | 1, seconds: 0 }
    }

    pub fn read_lines(&mut self, count: usize) -> Vec<String> {
        (0..count).map(|_| self.read_line()).collect()
    }

    fn read_line(&mut self) -> String {
        self.seconds += self.below(3);
        let (minutes, seconds) = (self.seconds / 60 % 60, self.seconds % 60);
        let level = self.pick(&LEVELS);
        let service = self.pick(&SERVICES);
        let tenant = self.pick(&TENANTS);
        let message = self.write_message(tenant);
        format!("2026-05-04T09:{minutes:02}:{seconds:02}Z {level} {service} {tenant} {message}")
    }

    fn write_message(&mut self, tenant: &str) -> String {
        let customer = 100_000 + self.below(900_000);
        let order = 1_000_000_000_000 + self.below(8_000_000_000_000);
        match self.below(5) {
            0 => format!("customer {tenant}-{customer} paid order {order} with card {}", self.pick(&TEST_CARDS)),
            1 => format!("receipt of order {order} sent to {}", self.write_address()),
            2 => format!("signed in as {} from 10.{}.{}.17", self.write_address(), self.below(256), self.below(256)),
            3 => format!("GET /orders/{order} \"authorization: Bearer {:032x}\" 200", self.next()),
            _ => format!("retry {} of 3 for {tenant}-{customer}, the bank took {} ms", self.below(3), self.below(4000)),
        }
    }

    fn write_address(&mut self) -> String {
        format!("{}.{}@example.org", self.pick(&FIRST_NAMES), self.pick(&LAST_NAMES))
    }

    fn pick<'a>(&mut self, words: &[&'a str]) -> &'a str {
        words[self.below(words.len() as u64) as usize]
    }

    fn below(&mut self, end: u64) -> u64 {
        self.next() % end
    }

    /// A xorshift generator: the same seed writes the same journal.
    fn next(&mut self) -> u64 {
        self.state ^= self.state << 13;
        self.state ^= self.state >> 7;
        self.state ^= self.state << 17;
        self.state
    }
}
