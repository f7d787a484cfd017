//! Units of numbers, as google/pprof converts them. (`internal/measurement/measurement.go`)

/// A unit of a family.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Unit {
    /// What it is called when it is written.
    pub name: &'static str,
    aliases: &'static [&'static str],
    factor: f64,
}

const fn unit(name: &'static str, aliases: &'static [&'static str], factor: f64) -> Unit {
    Unit { name, aliases, factor }
}

/// Units that can be converted into each other, and the one for a target that is not among them.
struct Family {
    units: &'static [Unit],
    default: Unit,
}

const FAMILIES: [Family; 3] = [
    Family {
        units: &[
            unit("B", &["b", "byte"], 1.0),
            unit("kB", &["kb", "kbyte", "kilobyte"], 1024.0),
            unit("MB", &["mb", "mbyte", "megabyte"], 1_048_576.0),
            unit("GB", &["gb", "gbyte", "gigabyte"], 1_073_741_824.0),
            unit("TB", &["tb", "tbyte", "terabyte"], 1_099_511_627_776.0),
            unit("PB", &["pb", "pbyte", "petabyte"], 1_125_899_906_842_624.0),
        ],
        default: unit("B", &[], 1.0),
    },
    Family {
        units: &[
            unit("ns", &["ns", "nanosecond"], 1.0),
            unit("us", &["\u{3bc}s", "us", "microsecond"], 1e3),
            unit("ms", &["ms", "millisecond"], 1e6),
            unit("s", &["s", "sec", "second"], 1e9),
            unit("hrs", &["hour", "hr"], 3.6e12),
        ],
        default: unit("s", &[], 1e9),
    },
    Family {
        units: &[
            unit("n*GCU", &["nanogcu"], 1e-9),
            unit("u*GCU", &["microgcu"], 1e-6),
            unit("m*GCU", &["milligcu"], 1e-3),
            unit("GCU", &["gcu"], 1.0),
            unit("k*GCU", &["kilogcu"], 1e3),
            unit("M*GCU", &["megagcu"], 1e6),
            unit("G*GCU", &["gigagcu"], 1e9),
            unit("T*GCU", &["teragcu"], 1e12),
            unit("P*GCU", &["petagcu"], 1e15),
        ],
        default: unit("GCU", &[], 1.0),
    },
];

impl Family {
    fn find(&self, name: &str) -> Option<&'static Unit> {
        let mut name = name.to_lowercase();
        if name.chars().count() > 2 && name.ends_with('s') {
            name.pop();
        }
        self.units.iter().find(|unit| unit.aliases.contains(&name.as_str()))
    }
}

/// A number in another unit, and the name of the unit it is in then: that of the target where both belong together, else
/// the default of the family that the number's unit belongs to; a number in an unknown unit stays what it is.
pub fn scale(value: i64, from: &str, to: &str) -> (f64, String) {
    if value < 0 && value != i64::MIN {
        let (scaled, unit) = scale(-value, from, to);
        return (-scaled, unit);
    }
    for family in &FAMILIES {
        if let Some(source) = family.find(from) {
            let target = family.find(to).unwrap_or(&family.default);
            return (value as f64 * source.factor / target.factor, target.name.to_owned());
        }
    }
    match to {
        "count" | "sample" | "unit" | "minimum" | "auto" => (value as f64, String::new()),
        _ => (value as f64, to.to_owned()),
    }
}

#[cfg(test)]
mod tests {
    use super::scale;

    #[test]
    fn converts_as_pprof_does() {
        assert_eq!(scale(64, "kb", "kb"), (64.0, "kB".to_owned()));
        assert_eq!(scale(2, "kilobytes", "b"), (2048.0, "B".to_owned()));
        assert_eq!(scale(-1500, "ms", "s"), (-1.5, "s".to_owned()));
        assert_eq!(scale(5, "bytes", ""), (5.0, "B".to_owned()));
        assert_eq!(scale(5, "", ""), (5.0, String::new()));
        assert_eq!(scale(5, "widgets", "kb"), (5.0, "kb".to_owned()));
        assert_eq!(scale(5, "widgets", "count"), (5.0, String::new()));
    }
}
