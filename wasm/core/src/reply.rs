//! Replies: one block of columns that JavaScript reads in place.
//!
//! ```text
//! u32 magic   u32 kind   u32 columns   u32 0
//! columns × { u32 element type   u32 offset in bytes   u32 elements   u32 0 }
//! data, each column aligned to 8 bytes, little-endian
//! ```
//!
//! Which column is which is a matter of their order, told for each kind by its reader, `src/engine/read-*.ts`.

/// The first word of a reply: "EMB1".
pub const MAGIC: u32 = u32::from_le_bytes(*b"EMB1");

const HEADER_BYTES: usize = 16;
const ENTRY_BYTES: usize = 16;

/// The type of a column's elements.
#[derive(Clone, Copy, Debug)]
enum Element {
    U8 = 1,
    U32 = 2,
    F64 = 3,
}

/// A reply in the making.
#[derive(Debug)]
pub struct Reply {
    kind: u32,
    directory: Vec<(Element, usize, usize)>,
    data: Vec<u8>,
}

impl Reply {
    /// An empty reply of a kind.
    pub fn new(kind: u32) -> Reply {
        Reply { kind, directory: Vec::new(), data: Vec::new() }
    }

    fn column(&mut self, element: Element, length: usize, bytes: impl Iterator<Item = u8>) {
        self.data.resize(self.data.len().next_multiple_of(8), 0);
        self.directory.push((element, self.data.len(), length));
        self.data.extend(bytes);
    }

    /// Appends a column of bytes.
    pub fn u8s(&mut self, column: &[u8]) -> &mut Reply {
        self.column(Element::U8, column.len(), column.iter().copied());
        self
    }

    /// Appends a column of 32-bit numbers.
    pub fn u32s(&mut self, column: &[u32]) -> &mut Reply {
        self.column(Element::U32, column.len(), column.iter().flat_map(|number| number.to_le_bytes()));
        self
    }

    /// Appends a column of doubles.
    pub fn f64s(&mut self, column: &[f64]) -> &mut Reply {
        self.column(Element::F64, column.len(), column.iter().flat_map(|number| number.to_le_bytes()));
        self
    }

    /// Appends two columns that are one of byte strings: their bytes, and where each ends.
    pub fn strings<Text: AsRef<[u8]>>(&mut self, column: impl IntoIterator<Item = Text>) -> &mut Reply {
        let (mut bytes, mut ends) = (Vec::new(), Vec::new());
        for text in column {
            bytes.extend_from_slice(text.as_ref());
            ends.push(bytes.len() as u32);
        }
        self.u8s(&bytes).u32s(&ends)
    }

    /// The finished block.
    pub fn finish(&self) -> Vec<u8> {
        let start = HEADER_BYTES + ENTRY_BYTES * self.directory.len();
        let mut block = Vec::with_capacity(start + self.data.len());
        let words =
            |block: &mut Vec<u8>, words: [u32; 4]| block.extend(words.iter().flat_map(|word| word.to_le_bytes()));
        words(&mut block, [MAGIC, self.kind, self.directory.len() as u32, 0]);
        for (element, offset, length) in &self.directory {
            words(&mut block, [*element as u32, (start + offset) as u32, *length as u32, 0]);
        }
        block.extend_from_slice(&self.data);
        block
    }
}
