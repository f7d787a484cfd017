use super::{Matcher, Regex};

fn matches(expression: &str, text: &str) -> bool {
    Regex::new(expression).unwrap_or_else(|problem| panic!("{expression}: {problem:?}")).is_match(text.as_bytes())
}

#[test]
fn agrees_with_go_on_what_was_recorded() {
    // Each line: whether it matches, or the error; the expression; the text, with bytes that are not ASCII as \xNN.
    let recorded = include_str!("../../tests/regex/cases.txt");
    let mut count = 0;
    for line in recorded.lines() {
        let mut fields = line.split('\t');
        let (Some(outcome), Some(expression), Some(text)) = (fields.next(), fields.next(), fields.next()) else {
            panic!("not a case: {line}");
        };
        let (expression, text) = (unquoted(expression), unquoted(text));
        let Ok(expression) = String::from_utf8(expression) else {
            continue;
        };
        count += 1;
        match (Regex::new(&expression), outcome) {
            (Ok(mut regex), "true" | "false") => {
                assert_eq!(regex.is_match(&text).to_string(), outcome, "{line}");
            }
            (Err(problem), error) => {
                assert_eq!(problem.fact("error"), Some(&error.into()), "{line}");
            }
            (Ok(_), error) => panic!("accepted, Go says {error}: {line}"),
        }
    }
    assert!(count > 500, "{count} cases");
}

/// Undoes the writing of bytes as `\xNN`.
fn unquoted(text: &str) -> Vec<u8> {
    let mut bytes = Vec::new();
    let mut rest = text;
    while let Some((before, behind)) = rest.split_once("\\x") {
        bytes.extend_from_slice(before.as_bytes());
        bytes.push(u8::from_str_radix(&behind[..2], 16).expect("two digits"));
        rest = &behind[2..];
    }
    bytes.extend_from_slice(rest.as_bytes());
    bytes
}

#[test]
fn takes_linear_time() {
    let mut expression = "a?".repeat(500);
    expression.push_str(&"a".repeat(500));
    assert!(matches(&expression, &"a".repeat(500)));
    assert!(!matches(&expression, &"a".repeat(499)));
    assert!(!matches("(x+x+)+y", &"x".repeat(100_000)));
    assert!(matches("(.*)(.*)(.*)(.*)(.*)[^x]$", &format!("{}y", "x".repeat(10_000))));
}

#[test]
fn many_states_do_not_take_all_memory() {
    // An automaton for this has a state for each of the last 20 characters being an a or not.
    let text: String =
        (0..200_000_u32).map(|at| if at.wrapping_mul(2_654_435_761) >> 31 == 0 { 'a' } else { 'b' }).collect();
    assert!(!matches("a[ab]{20}c", &text));
    // Few states, with many instructions each.
    let mut regex = Regex::new("a[ab]{1000}c").expect("an expression");
    assert!(!regex.is_match(&text.as_bytes()[..20_000]));
    let Matcher::Automaton(automaton) = &regex.kind else {
        panic!("not plain text");
    };
    assert!(automaton.kept() <= 1 << 20, "{} entries", automaton.kept());
}

#[test]
fn what_cannot_be_read_is_told() {
    let error = |expression: &str| Regex::new(expression).unwrap_err().fact("error").cloned();
    assert!(error("\\p{Greek}").is_some());
    assert!(error(&"(".repeat(2000)).is_some());
    assert!(error(&format!("{}x{}", "(".repeat(1100), ")".repeat(1100))).is_some());
    assert!(error("(x{1000}y{1000}){900}").is_some());
}
