//! Writes records as lines of JSON.

use crate::record::Record;

/// Appends the record with `message` in place of its own.
pub fn write_record(out: &mut String, record: &Record, message: &str) {
    out.push('{');
    write_field(out, "time", record.time);
    out.push(',');
    write_field(out, "level", record.level);
    out.push(',');
    write_field(out, "service", record.service);
    out.push(',');
    write_field(out, "tenant", record.tenant);
    out.push(',');
    write_field(out, "message", message);
    out.push_str("}\n");
}

fn write_field(out: &mut String, name: &str, value: &str) {
    write_string(out, name);
    out.push(':');
    write_string(out, value);
}

fn write_string(out: &mut String, text: &str) {
    out.push('"');
    for character in text.chars() {
        match character {
            '"' => out.push_str("\\\""),
            '\\' => out.push_str("\\\\"),
            '\n' => out.push_str("\\n"),
            control if control < ' ' => out.push_str(&format!("\\u{:04x}", u32::from(control))),
            plain => out.push(plain),
        }
    }
    out.push('"');
}
