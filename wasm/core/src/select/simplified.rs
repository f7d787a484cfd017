//! Names as prune_from and drop_frames see them.

const RESERVED: [&[u8]; 2] = [b"(anonymous namespace)", b"operator()"];

/// A name without a leading dot and without what follows its first bracket that opens a list of arguments.
/// (google/pprof, `profile/prune.go`, simplifyFunc)
pub fn simplified(name: &[u8]) -> &[u8] {
    let name = name.strip_prefix(b".").unwrap_or(name);
    let mut at = 0;
    while at < name.len() {
        let rest = &name[at..];
        if let Some(reserved) = RESERVED.iter().find(|reserved| rest.starts_with(reserved)) {
            at += reserved.len();
        } else if rest[0] == b'(' {
            return &name[..at];
        } else {
            at += 1;
        }
    }
    name
}

#[cfg(test)]
mod tests {
    use super::simplified;

    #[test]
    fn cuts_at_the_first_bracket_that_is_no_part_of_a_name() {
        let cases: [(&str, &str); 6] = [
            ("net/http.(*conn).serve", "net/http."),
            (".start(int)", "start"),
            ("(anonymous namespace)::run(int)", "(anonymous namespace)::run"),
            ("Less::operator()(int) const", "Less::operator()"),
            ("main.main", "main.main"),
            ("", ""),
        ];
        for (name, expected) in cases {
            assert_eq!(simplified(name.as_bytes()), expected.as_bytes());
        }
    }
}
