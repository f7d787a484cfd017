//! Names of places in the code that have no function, and of files.

use crate::profile::{NO_ROW, Profile};
use crate::select::mapping_file;

/// What stands for a function or a place that has no name at all.
pub const UNKNOWN: &[u8] = b"<unknown>";

/// The name of a location without lines: its address, or the binary it is in.
pub fn place_name(profile: &Profile, location: u32) -> Vec<u8> {
    let address = profile.locations.address[location as usize];
    if address != 0 {
        return format!("{address:#x}").into_bytes();
    }
    let mapping = profile.locations.mapping[location as usize];
    in_brackets(if mapping == NO_ROW { &[] } else { profile.strings.get(profile.mappings.file[mapping as usize]) })
}

/// The name of a location of which nothing but the binary is told.
pub fn location_name(profile: &Profile, location: u32) -> Vec<u8> {
    in_brackets(profile.strings.get(mapping_file(profile.locations.mapping[location as usize], profile)))
}

fn in_brackets(file: &[u8]) -> Vec<u8> {
    if file.is_empty() {
        return UNKNOWN.to_vec();
    }
    [b"[", base_name(file), b"]"].concat()
}

/// The last part of a path, as Go's `filepath.Base` has it.
fn base_name(path: &[u8]) -> &[u8] {
    let end = path.iter().rposition(|byte| *byte != b'/').map_or(0, |last| last + 1);
    if end == 0 {
        return b"/";
    }
    let start = path[..end].iter().rposition(|byte| *byte == b'/').map_or(0, |slash| slash + 1);
    &path[start..end]
}

/// A path without the parts that lead nowhere, as Go's `filepath.Clean` has it, and without the folder in which Bazel's
/// builds run. Empty for an empty one. (google/pprof, `internal/report/report.go`, trimPath)
pub fn cleaned_path(path: &[u8]) -> Vec<u8> {
    let builds = [b"/proc/self/cwd/./".as_slice(), b"/proc/self/cwd/"];
    let path = builds.iter().find_map(|folder| path.strip_prefix(*folder)).unwrap_or(path);
    if path.is_empty() {
        return Vec::new();
    }
    let absolute = path.first() == Some(&b'/');
    let mut parts: Vec<&[u8]> = Vec::new();
    for part in path.split(|byte| *byte == b'/') {
        match part {
            b"" | b"." => {}
            b".." if parts.last().is_some_and(|last| *last != b"..") => _ = parts.pop(),
            b".." if absolute => {}
            _ => parts.push(part),
        }
    }
    let joined = parts.join(&b'/');
    match (absolute, joined.is_empty()) {
        (true, _) => [b"/", joined.as_slice()].concat(),
        (false, true) => b".".to_vec(),
        (false, false) => joined,
    }
}

#[cfg(test)]
mod tests {
    use super::{base_name, cleaned_path};

    #[test]
    fn paths_are_cleaned_as_go_does() {
        let cases = [
            ("", ""),
            ("//main.py", "/main.py"),
            ("/proc/self/cwd/a/b.cc", "a/b.cc"),
            ("a/./b//../c.go", "a/c.go"),
            ("../../x", "../../x"),
            ("/../x", "/x"),
            ("a/..", "."),
            ("/", "/"),
        ];
        for (path, expected) in cases {
            assert_eq!(String::from_utf8(cleaned_path(path.as_bytes())).unwrap(), expected, "{path}");
        }
        assert_eq!(base_name(b"/usr/lib//"), b"lib");
    }
}
