package query

import "example.com/searchindex/postings"

// Source finds the documents that a term occurs in.
type Source interface {
	Matches(term string) []postings.Match
}

// Node is a query or a part of one.
type Node interface {
	// Find returns the documents meant, in order.
	Find(source Source) []postings.Match
}

type (
	words   []string
	both    struct{ left, right Node }
	either  struct{ left, right Node }
	without struct{ left, right Node }
)

func (w words) Find(source Source) []postings.Match {
	var found []postings.Match
	for _, term := range w {
		found = postings.Unite(found, source.Matches(term))
	}
	return found
}

func (b both) Find(source Source) []postings.Match {
	return postings.Intersect(b.left.Find(source), b.right.Find(source))
}

func (e either) Find(source Source) []postings.Match {
	return postings.Unite(e.left.Find(source), e.right.Find(source))
}

func (w without) Find(source Source) []postings.Match {
	return postings.Subtract(w.left.Find(source), w.right.Find(source))
}
