package tokenizer

import "strings"

// endings are tried in this order: the longer of two that fit comes first.
var endings = []string{"shuwyn", "marcha", "dro", "wyn", "zen", "es"}

const shortestStem = 4

// stem cuts endings off until none fits, so that the forms of a word are one term.
func stem(word string) string {
	for _, ending := range endings {
		if rest, found := strings.CutSuffix(word, ending); found && len(rest) >= shortestStem {
			return stem(rest)
		}
	}
	return word
}
