//! What people type to find a name: a text, or `/regular expression/`.

use crate::problem::Result;
use crate::regex::Regex;

/// A search. A text is found wherever it stands; written in small letters it finds capitals, too.
#[derive(Debug)]
pub struct NameSearch {
    kind: Kind,
}

#[derive(Debug)]
enum Kind {
    Exact(Vec<u8>),
    AnyCase(String),
    Expression(Regex),
}

impl NameSearch {
    /// Reads a search.
    ///
    /// # Errors
    /// `bad-expression`.
    pub fn new(search: &str) -> Result<NameSearch> {
        let expression =
            search.strip_prefix('/').and_then(|rest| rest.strip_suffix('/')).filter(|inner| !inner.is_empty());
        let kind = match expression {
            Some(expression) => Kind::Expression(Regex::new(expression)?),
            None if search.chars().any(char::is_uppercase) => Kind::Exact(search.as_bytes().to_vec()),
            None => Kind::AnyCase(search.to_owned()),
        };
        Ok(NameSearch { kind })
    }

    /// Whether a name matches.
    pub fn is_match(&mut self, name: &[u8]) -> bool {
        match &mut self.kind {
            Kind::Exact(text) => find(name, text),
            Kind::AnyCase(text) if name.is_ascii() => find(&name.to_ascii_lowercase(), text.as_bytes()),
            Kind::AnyCase(text) => String::from_utf8_lossy(name).to_lowercase().contains(text.as_str()),
            Kind::Expression(expression) => expression.is_match(name),
        }
    }
}

fn find(name: &[u8], text: &[u8]) -> bool {
    text.is_empty() || name.windows(text.len()).any(|window| window == text)
}

#[cfg(test)]
mod tests {
    use super::NameSearch;

    #[test]
    fn texts_are_literal_and_small_letters_find_capitals() {
        let found = |search: &str, name: &str| NameSearch::new(search).unwrap().is_match(name.as_bytes());
        assert!(found("(*conn).serve", "net/http.(*conn).serve"));
        assert!(found("mutex", "sync.(*Mutex).Lock"));
        assert!(!found("Mutex", "sync.mutex"));
        assert!(found("/^sync.*Lock$/", "sync.(*Mutex).Lock"));
        assert!(found("größe", "Größe.of"));
        assert!(found("/", "net/http"));
        assert!(NameSearch::new("/(/").is_err());
    }
}
