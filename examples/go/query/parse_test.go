package query

import (
	"slices"
	"testing"

	"example.com/searchindex/postings"
)

// documents says which documents have a term.
type documents map[string][]uint32

func (d documents) Matches(term string) (matches []postings.Match) {
	for _, document := range d[term] {
		matches = append(matches, postings.Match{Document: document, Score: 1})
	}
	return matches
}

func TestQueries(t *testing.T) {
	source := documents{"cat": {1, 2, 3}, "dog": {2, 3, 4}, "owl": {3, 5}}
	for text, want := range map[string][]uint32{
		"cat":             {1, 2, 3},
		"cat dog":         {2, 3},
		"cat | owl":       {1, 2, 3, 5},
		"cat -owl":        {1, 2},
		"(cat | owl) dog": {2, 3},
		"cat (dog | owl)": {2, 3},
		"Cat -(dog owl)":  {1, 2},
		"bat":             nil,
	} {
		node, err := Parse(text)
		if err != nil {
			t.Errorf("%s: %v", text, err)
			continue
		}
		var got []uint32
		for _, match := range node.Find(source) {
			got = append(got, match.Document)
		}
		if !slices.Equal(got, want) {
			t.Errorf("%s: got %v, want %v", text, got, want)
		}
	}
	for _, text := range []string{"", "(", "(cat", "cat |", "-", ")", "cat)", "(-"} {
		if _, err := Parse(text); err == nil {
			t.Errorf("%q was understood", text)
		}
	}
}
