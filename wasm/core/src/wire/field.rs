//! Walking over the fields of a message.

use super::varint;

/// One field as it stands on the wire.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Field<'a> {
    /// Up to 61 bits, as google/pprof compares them: field 2 + 2^32 is not field 2.
    pub number: u64,
    /// What it holds.
    pub value: Value<'a>,
}

/// The content of a field.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Value<'a> {
    /// Wire type 0.
    Varint(u64),
    /// Wire type 2: a string, a message or a packed run of numbers.
    Bytes(&'a [u8]),
    /// Wire types 1 and 5, which no field of a profile uses.
    Fixed,
}

/// Why a field cannot be read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum WireError {
    /// The bytes end inside the field.
    Cut,
    /// A varint of more than ten bytes.
    LongVarint,
    /// Wire types 3, 4 (groups), 6 and 7.
    UnknownWireType(u8),
    /// A known field with another wire type than its own.
    WrongWireType,
}

/// The fields of a message, in order.
#[derive(Clone, Copy, Debug)]
pub struct Fields<'a> {
    bytes: &'a [u8],
    at: usize,
}

impl<'a> Fields<'a> {
    /// The fields of the message that these bytes are.
    pub const fn new(bytes: &'a [u8]) -> Fields<'a> {
        Fields { bytes, at: 0 }
    }

    /// Where the next field starts.
    pub const fn at(&self) -> usize {
        self.at
    }

    /// The next field, if there is one. After an error the position is still that of the field that could not be read.
    ///
    /// # Errors
    /// See [`WireError`].
    #[inline]
    pub fn read(&mut self) -> Result<Option<Field<'a>>, WireError> {
        if self.at >= self.bytes.len() {
            return Ok(None);
        }
        let (tag, at) = varint::read(self.bytes, self.at)?;
        let (value, end) = match tag & 7 {
            0 => {
                let (number, end) = varint::read(self.bytes, at)?;
                (Value::Varint(number), end)
            }
            1 => (Value::Fixed, self.skip(at, 8)?),
            2 => {
                let (length, start) = varint::read(self.bytes, at)?;
                let end = self.skip(start, length)?;
                (Value::Bytes(self.bytes.get(start..end).ok_or(WireError::Cut)?), end)
            }
            5 => (Value::Fixed, self.skip(at, 4)?),
            other => return Err(WireError::UnknownWireType(other as u8)),
        };
        self.at = end;
        Ok(Some(Field { number: tag >> 3, value }))
    }

    fn skip(&self, at: usize, length: u64) -> Result<usize, WireError> {
        match self.bytes.len().checked_sub(at) {
            Some(rest) if length <= rest as u64 => Ok(at + length as usize),
            _ => Err(WireError::Cut),
        }
    }
}

impl<'a> Field<'a> {
    /// The number of a numeric field.
    ///
    /// # Errors
    /// [`WireError::WrongWireType`].
    #[inline]
    pub fn number_value(&self) -> Result<u64, WireError> {
        match self.value {
            Value::Varint(number) => Ok(number),
            _ => Err(WireError::WrongWireType),
        }
    }

    /// The content of a string or message.
    ///
    /// # Errors
    /// [`WireError::WrongWireType`].
    #[inline]
    pub fn bytes_value(&self) -> Result<&'a [u8], WireError> {
        match self.value {
            Value::Bytes(bytes) => Ok(bytes),
            _ => Err(WireError::WrongWireType),
        }
    }

    /// Hands each number of a repeated field to `each`, packed or not.
    ///
    /// # Errors
    /// [`WireError::WrongWireType`], and those of the varints in a packed run.
    #[inline]
    pub fn each_number(&self, mut each: impl FnMut(u64)) -> Result<(), WireError> {
        match self.value {
            Value::Varint(number) => each(number),
            Value::Bytes(run) => varint::each_in_run(run, |number| {
                each(number);
                Ok::<(), WireError>(())
            })?,
            Value::Fixed => return Err(WireError::WrongWireType),
        }
        Ok(())
    }
}
