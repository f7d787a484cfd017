// Package tokenizer cuts texts into the terms they are found by.
package tokenizer

import (
	"strings"
	"unicode"
)

// Terms returns the terms of a text in order: its words in lower case, without their endings and without stop words.
func Terms(text string) []string {
	var terms []string
	for _, word := range strings.FieldsFunc(strings.ToLower(text), isBetweenWords) {
		if term := stem(word); !isStopWord(term) {
			terms = append(terms, term)
		}
	}
	return terms
}

func isBetweenWords(character rune) bool {
	return !unicode.IsLetter(character) && !unicode.IsDigit(character)
}

// isStopWord reports whether a term is too short to tell texts apart.
func isStopWord(term string) bool { return len(term) < 3 }
