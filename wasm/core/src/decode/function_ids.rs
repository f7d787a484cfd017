//! A repair: old .NET profilers write 0 for every function id, and functions and locations in the same order.
//! Pyroscope mends it in the same way (`pkg/og/convert/pprof/profile.go`).

use crate::problem::{Kind, Problem};

use super::records::Records;

/// Numbers the functions and makes each location's lines point to the function of the same row. `None` when the ids are
/// as they should be, or broken in another way.
pub fn repair_function_ids(records: &mut Records) -> Option<Problem> {
    let functions = &mut records.functions;
    let broken = !functions.is_empty()
        && functions.len() == records.locations.len()
        && functions.iter().all(|function| function.id == 0)
        && records.lines.iter().all(|line| line.function_id == 0);
    if !broken {
        return None;
    }
    let mut start = 0;
    for (row, (function, location)) in functions.iter_mut().zip(&records.locations).enumerate() {
        function.id = row as u64 + 1;
        let end = location.line_end as usize;
        records.lines[start..end].iter_mut().for_each(|line| line.function_id = function.id);
        start = end;
    }
    Some(Problem::new(Kind::FunctionIdsRepaired).with("count", functions.len()))
}
