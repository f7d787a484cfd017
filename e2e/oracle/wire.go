package main

import "encoding/binary"

const (
	fieldStringTable = 6

	wireVarint  = 0
	wireFixed64 = 1
	wireBytes   = 2
	wireFixed32 = 5
)

// countStrings counts the entries of the string table, which package profile keeps to itself. The bytes have been parsed
// before, so they are known to be well-formed.
func countStrings(raw []byte) int {
	strings := 0
	for len(raw) > 0 {
		tag, length := binary.Uvarint(raw)
		raw = raw[length:]
		switch tag & 7 {
		case wireVarint:
			_, length := binary.Uvarint(raw)
			raw = raw[length:]
		case wireFixed64:
			raw = raw[8:]
		case wireBytes:
			size, length := binary.Uvarint(raw)
			raw = raw[uint64(length)+size:]
			if tag>>3 == fieldStringTable {
				strings++
			}
		case wireFixed32:
			raw = raw[4:]
		}
	}
	return strings
}
