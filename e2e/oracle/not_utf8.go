package main

import (
	"encoding/hex"
	"unicode/utf8"
)

// hexUnlessUTF8 is the bytes of a string that JSON cannot carry, and empty for one that it can.
func hexUnlessUTF8(s string) string {
	if utf8.ValidString(s) {
		return ""
	}
	return hex.EncodeToString([]byte(s))
}
