// Package postings keeps, for one term, the documents it occurs in.
package postings

import (
	"encoding/binary"
	"iter"
)

// Posting says how often a term occurs in a document.
type Posting struct {
	Document  uint32
	Frequency uint32
}

// List is a packed list of postings: differences of document numbers and frequencies as varints.
type List struct {
	packed []byte
	last   uint32
	length int
}

// Append adds a posting. Documents have to come in order.
func (l *List) Append(posting Posting) {
	l.packed = binary.AppendUvarint(l.packed, uint64(posting.Document-l.last))
	l.packed = binary.AppendUvarint(l.packed, uint64(posting.Frequency))
	l.last = posting.Document
	l.length++
}

// Len is the number of documents.
func (l *List) Len() int { return l.length }

// All unpacks the postings, one after the other.
func (l *List) All() iter.Seq[Posting] {
	return func(yield func(Posting) bool) {
		document, rest := uint32(0), l.packed
		for len(rest) > 0 {
			step, size := binary.Uvarint(rest)
			frequency, more := binary.Uvarint(rest[size:])
			rest = rest[size+more:]
			document += uint32(step)
			if !yield(Posting{Document: document, Frequency: uint32(frequency)}) {
				return
			}
		}
	}
}
