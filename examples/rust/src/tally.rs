//! How often what was masked.

use std::collections::BTreeMap;
use std::fmt;

#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Kind {
    Address,
    Card,
    Customer,
    Network,
    Token,
}

impl Kind {
    pub fn mask(self) -> &'static str {
        match self {
            Self::Address => "<address>",
            Self::Card => "<card>",
            Self::Customer => "<customer>",
            Self::Network => "<network>",
            Self::Token => "<token>",
        }
    }
}

impl fmt::Display for Kind {
    fn fmt(&self, formatter: &mut fmt::Formatter) -> fmt::Result {
        formatter.write_str(self.mask())
    }
}

#[derive(Default)]
pub struct Tally {
    counts: BTreeMap<(String, Kind), u64>,
}

impl Tally {
    pub fn count(&mut self, tenant: &str, kind: Kind) {
        *self.counts.entry((tenant.to_owned(), kind)).or_default() += 1;
    }

    pub fn merge(&mut self, other: Self) {
        for (key, count) in other.counts {
            *self.counts.entry(key).or_default() += count;
        }
    }

    /// Over all tenants.
    pub fn totals(&self) -> BTreeMap<Kind, u64> {
        let mut totals = BTreeMap::new();
        for ((_, kind), count) in &self.counts {
            *totals.entry(*kind).or_default() += count;
        }
        totals
    }
}
