//! Showing byte strings as text.

/// The text of bytes that are mostly UTF-8: bytes that are not are written `\xNN`, so that names which differ in bytes
/// still differ. `None` when the bytes are UTF-8 as they are.
pub fn with_escapes(bytes: &[u8]) -> Option<String> {
    if core::str::from_utf8(bytes).is_ok() {
        return None;
    }
    let mut text = String::with_capacity(bytes.len() + 16);
    for chunk in bytes.utf8_chunks() {
        text.push_str(chunk.valid());
        for byte in chunk.invalid() {
            text.push_str(&format!("\\x{byte:02x}"));
        }
    }
    Some(text)
}

/// The text of bytes with U+FFFD for each byte that is not UTF-8, as Go prints them.
pub fn with_replacements(bytes: &[u8]) -> String {
    let mut text = String::with_capacity(bytes.len());
    for chunk in bytes.utf8_chunks() {
        text.push_str(chunk.valid());
        text.extend(chunk.invalid().iter().map(|_| char::REPLACEMENT_CHARACTER));
    }
    text
}
