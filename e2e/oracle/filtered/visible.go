package main

import (
	"fmt"
	"strings"
	"unicode/utf8"
)

// visible is a name as Emberscope shows it: each byte that is not UTF-8 as \xNN.
func visible(name string) string {
	if utf8.ValidString(name) {
		return name
	}
	var text strings.Builder
	for len(name) > 0 {
		r, size := utf8.DecodeRuneInString(name)
		if r == utf8.RuneError && size == 1 {
			fmt.Fprintf(&text, `\x%02x`, name[0])
		} else {
			text.WriteString(name[:size])
		}
		name = name[size:]
	}
	return text.String()
}
