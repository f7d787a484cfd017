//! What must not stay in a log, and what takes its place.

use std::borrow::Cow;

use regex::{Captures, Regex};

use crate::card::is_card_number;
use crate::tally::{Kind, Tally};

/// The rules that are the same for every tenant.
pub struct CommonRules {
    address: Regex,
    network: Regex,
    card: Regex,
    token: Regex,
}

impl CommonRules {
    pub fn compile() -> Self {
        Self {
            address: compile(r"[\w.+-]+@[\w-]+(?:\.[\w-]+)+"),
            network: compile(r"\b[0-9]{1,3}(?:\.[0-9]{1,3}){3}\b"),
            card: compile(r"\b[0-9]{13,16}\b"),
            token: compile(r"(?i)bearer [0-9a-f]{16,}"),
        }
    }

    pub fn apply(&self, tenant: &str, message: &str, tally: &mut Tally) -> String {
        let text = mask(&self.token, message, Kind::Token, tenant, tally);
        let text = mask(&self.address, &text, Kind::Address, tenant, tally);
        let text = mask(&self.network, &text, Kind::Network, tenant, tally);
        self.mask_cards(&text, tenant, tally).into_owned()
    }

    fn mask_cards<'t>(&self, text: &'t str, tenant: &str, tally: &mut Tally) -> Cow<'t, str> {
        self.card.replace_all(text, |found: &Captures| {
            let digits = &found[0];
            if !is_card_number(digits) {
                return digits.to_owned();
            }
            tally.count(tenant, Kind::Card);
            Kind::Card.mask().to_owned()
        })
    }
}

/// Masks the numbers that a tenant gives its customers.
pub fn mask_customer_numbers(tenant: &str, message: &str, tally: &mut Tally) -> String {
    // Six tenants, six patterns; but this builds one for every line.
    let customer = compile(&format!(r"\b{}-[0-9]{{6}}\b", regex::escape(tenant)));
    mask(&customer, message, Kind::Customer, tenant, tally).into_owned()
}

fn mask<'t>(pattern: &Regex, text: &'t str, kind: Kind, tenant: &str, tally: &mut Tally) -> Cow<'t, str> {
    pattern.replace_all(text, |_: &Captures| {
        tally.count(tenant, kind);
        kind.mask()
    })
}

fn compile(pattern: &str) -> Regex {
    Regex::new(pattern).expect("the rules are valid patterns")
}
