// Package index finds the documents that a term occurs in.
package index

import (
	"math"
	"strings"

	"example.com/searchindex/postings"
)

// Index is an inverted index. It may be read from several goroutines once all documents are in.
type Index struct {
	lists   map[string]*postings.List
	lengths []uint32
	words   uint64
}

// New returns an empty index.
func New() *Index { return &Index{lists: map[string]*postings.List{}} }

// Add puts a document into the index. Documents have to come in order, the first one being 0.
func (i *Index) Add(document uint32, terms []string) {
	for term, frequency := range frequencies(terms) {
		i.listOf(term).Append(postings.Posting{Document: document, Frequency: frequency})
	}
	i.lengths = append(i.lengths, uint32(len(terms)))
	i.words += uint64(len(terms))
}

func frequencies(terms []string) map[string]uint32 {
	counts := map[string]uint32{}
	for _, term := range terms {
		counts[term]++
	}
	return counts
}

func (i *Index) listOf(term string) *postings.List {
	list, known := i.lists[term]
	if !known {
		list = &postings.List{}
		// A copy, since the term is a piece of a whole text.
		i.lists[strings.Clone(term)] = list
	}
	return list
}

// Matches returns the documents that a term occurs in, in order, each with what it scores for that.
func (i *Index) Matches(term string) []postings.Match {
	list, known := i.lists[term]
	if !known {
		return nil
	}
	matches := make([]postings.Match, 0, list.Len())
	rarity := i.rarity(list)
	for posting := range list.All() {
		matches = append(matches, postings.Match{Document: posting.Document, Score: rarity * i.weight(posting)})
	}
	return matches
}

// rarity is large for a term that few documents have.
func (i *Index) rarity(list *postings.List) float64 {
	with, all := float64(list.Len()), float64(len(i.lengths))
	return math.Log(1 + (all-with+0.5)/(with+0.5))
}

// weight grows with the frequency of a term, ever more slowly, and counts less in a long document.
func (i *Index) weight(posting postings.Posting) float64 {
	const saturation, lengthShare = 1.2, 0.75
	average := float64(i.words) / float64(len(i.lengths))
	length := float64(i.lengths[posting.Document]) / average
	frequency := float64(posting.Frequency)
	return frequency * (saturation + 1) / (frequency + saturation*(1-lengthShare+lengthShare*length))
}
