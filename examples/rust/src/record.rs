//! A log line, taken apart.

pub struct Record<'a> {
    pub time: &'a str,
    pub level: &'a str,
    pub service: &'a str,
    pub tenant: &'a str,
    pub message: &'a str,
}

impl<'a> Record<'a> {
    /// `None` where the line lacks one of its five parts.
    pub fn parse(line: &'a str) -> Option<Self> {
        let mut parts = line.splitn(5, ' ');
        Some(Self {
            time: parts.next()?,
            level: parts.next()?,
            service: parts.next()?,
            tenant: parts.next()?,
            message: parts.next()?,
        })
    }
}
