//! Naming what is not a profile. Rules look at the first bytes and are anchored there: a permissive guess is worse than
//! none, because it sends people the wrong way.

use crate::problem::Kind;

/// So many first bytes are looked at.
pub const HEAD_BYTES: usize = 4096;

/// One character says nothing.
const SHORTEST_TEXT: usize = 2;

/// What an input that is no profile seems to be, by its first bytes (at most [`HEAD_BYTES`]). `None` when it looks like
/// nothing in particular.
pub fn identify(head: &[u8]) -> Option<Kind> {
    if head.is_empty() {
        return Some(Kind::Empty);
    }
    by_magic(head).or_else(|| legacy_binary(head)).or_else(|| mangled(head)).or_else(|| by_text(head))
}

fn by_magic(head: &[u8]) -> Option<Kind> {
    let magics: [(&[u8], Kind); 16] = [
        (b"%PDF-", Kind::NotProfile),
        (b"PK\x03\x04", Kind::Archive),
        (b"7z\xbc\xaf\x27\x1c", Kind::Archive),
        (b"Rar!\x1a\x07", Kind::Archive),
        (b"BZh", Kind::CompressionUnsupported),
        (b"\xfd7zXZ\0", Kind::CompressionUnsupported),
        (b"\x04\x22\x4d\x18", Kind::CompressionUnsupported),
        (b"\xff\x06\0\0sNaPpY", Kind::CompressionUnsupported),
        (b"FLR\0", Kind::Jfr),
        (b"\x7fELF", Kind::Elf),
        (b"\xcf\xfa\xed\xfe", Kind::Elf),
        (b"\xce\xfa\xed\xfe", Kind::Elf),
        (b"\xca\xfe\xba\xbe", Kind::Elf),
        (b"MZ\x90\0", Kind::Elf),
        (b"\xff\xfe", Kind::Text),
        (b"\xfe\xff", Kind::Text),
    ];
    let tar = head.get(257..262) == Some(b"ustar");
    let found = magics.iter().find(|(magic, _)| head.starts_with(magic)).map(|(_, kind)| *kind);
    found.or(tar.then_some(Kind::Archive))
}

/// gperftools' CPU profile: the words 0, 3, 0 (Java: 1), a period, 0, in either size and byte order.
fn legacy_binary(head: &[u8]) -> Option<Kind> {
    let words = |size: usize, big_endian: bool| -> Option<[u64; 5]> {
        let mut words = [0; 5];
        for (word, bytes) in words.iter_mut().zip(head.get(..size * 5)?.chunks_exact(size)) {
            let fold = |value: u64, byte: &u8| value << 8 | u64::from(*byte);
            *word = if big_endian { bytes.iter().fold(0, fold) } else { bytes.iter().rev().fold(0, fold) };
        }
        Some(words)
    };
    [(4, false), (4, true), (8, false), (8, true)]
        .into_iter()
        .filter_map(|(size, big_endian)| words(size, big_endian))
        .any(|words| matches!(words, [0, 3, 0 | 1, period, 0] if period > 0))
        .then_some(Kind::LegacyBinary)
}

/// A profile that went through something made for text.
fn mangled(head: &[u8]) -> Option<Kind> {
    const REPLACEMENT: &[u8] = "\u{fffd}".as_bytes();
    let gzip_as_text = head.first() == Some(&0x1f) && head.get(1..4) == Some(REPLACEMENT);
    let gzip_as_base64 = head.starts_with(b"H4sI") && head.iter().all(|byte| is_base64(*byte));
    let data_url = head.starts_with(b"data:") && head.iter().take(200).any(|byte| *byte == b',');
    (gzip_as_text || gzip_as_base64 || data_url).then_some(Kind::MangledText)
}

const fn is_base64(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || matches!(byte, b'+' | b'/' | b'-' | b'_' | b'=' | b'\r' | b'\n')
}

fn by_text(head: &[u8]) -> Option<Kind> {
    let is_text = |byte: &u8| *byte >= 0x20 && *byte != 0x7f || matches!(byte, b'\t' | b'\n' | b'\r' | 0x0c | 0x1b);
    // A character may be cut where the head ends.
    let is_utf8 = match core::str::from_utf8(head) {
        Ok(_) => true,
        Err(error) => error.error_len().is_none() && head.len() >= HEAD_BYTES,
    };
    if !is_utf8 || !head.iter().all(is_text) {
        return None;
    }
    let text = head.strip_prefix(b"\xef\xbb\xbf").unwrap_or(head).trim_ascii();
    if text.len() < SHORTEST_TEXT {
        return None;
    }
    let first_line = text.split(|byte| *byte == b'\n').next().unwrap_or(text).trim_ascii_end();
    let kind = match text {
        [b'<', ..] => markup(text),
        [b'{' | b'[', ..] => json(text),
        _ if text.starts_with(b"version https://git-lfs") => Kind::GitLfs,
        _ if is_legacy_header(first_line) => Kind::LegacyText,
        _ if is_goroutine_dump(text) => Kind::GoroutineText,
        _ if is_perf_script(text) => Kind::PerfScript,
        _ if is_folded(first_line) => Kind::Folded,
        _ => Kind::Text,
    };
    Some(kind)
}

fn markup(text: &[u8]) -> Kind {
    let start: Vec<u8> = text.iter().take(1000).map(u8::to_ascii_lowercase).collect();
    let html =
        start.starts_with(b"<!doctype html") || ["<html", "<head", "<body"].iter().any(|tag| contains(&start, tag));
    if html { Kind::Html } else { Kind::Xml }
}

fn json(text: &[u8]) -> Kind {
    if contains(text, "speedscope.app/file-format-schema") {
        Kind::Speedscope
    } else if contains(text, "\"callFrame\"") && contains(text, "\"nodes\"") {
        Kind::Cpuprofile
    } else if contains(text, "preprocessedProfileVersion") || contains(text, "\"geckoProfile") {
        Kind::Firefox
    } else {
        Kind::Json
    }
}

/// The first line of the text profiles that google/pprof calls legacy.
fn is_legacy_header(line: &[u8]) -> bool {
    let sections = ["mutex", "contention", "threadz", "heapz", "growthz", "fragmentationz"];
    line.starts_with(b"heap profile:")
        || contains(line, " profile: total ")
        || line.strip_prefix(b"--- ").is_some_and(|rest| sections.iter().any(|name| rest.starts_with(name.as_bytes())))
}

/// What Go prints when it panics, or of all goroutines with ?debug=2.
fn is_goroutine_dump(text: &[u8]) -> bool {
    let is_header = |line: &[u8]| {
        line.strip_prefix(b"goroutine ").is_some_and(|rest| {
            let digits = rest.iter().take_while(|byte| byte.is_ascii_digit()).count();
            digits > 0 && rest[digits..].starts_with(b" [")
        })
    };
    text.split(|byte| *byte == b'\n').take(20).any(is_header)
}

/// A header that ends in "time: count event:", then an indented line that starts with an address.
fn is_perf_script(text: &[u8]) -> bool {
    let mut lines = text.split(|byte| *byte == b'\n');
    let (Some(header), Some(frame)) = (lines.next(), lines.next()) else {
        return false;
    };
    let indented = frame.first().is_some_and(u8::is_ascii_whitespace);
    let address = frame.trim_ascii_start().iter().take_while(|byte| byte.is_ascii_hexdigit()).count();
    indented && address >= 4 && header.trim_ascii_end().ends_with(b":") && contains(header, ": ")
}

/// `frame;frame;frame count`, on the first line.
fn is_folded(line: &[u8]) -> bool {
    let Some(space) = line.iter().rposition(|byte| *byte == b' ') else {
        return false;
    };
    let (stack, count) = line.split_at(space);
    let count = &count[1..];
    stack.contains(&b';') && count.first().is_some_and(u8::is_ascii_digit) && count.iter().all(u8::is_ascii_digit)
}

fn contains(text: &[u8], part: &str) -> bool {
    text.windows(part.len()).any(|window| window == part.as_bytes())
}
