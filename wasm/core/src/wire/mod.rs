//! The protobuf wire format, as far as and exactly as google/pprof reads it (`profile/proto.go`).

mod field;
pub mod varint;

pub use field::{Field, Fields, Value, WireError};
