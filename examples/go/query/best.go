package query

import (
	"cmp"
	"container/heap"
	"slices"

	"example.com/searchindex/postings"
)

// Best returns the matches with the highest scores, the best first.
func Best(matches []postings.Match, limit int) []postings.Match {
	best := &worstFirst{}
	for _, match := range matches {
		heap.Push(best, match)
		if best.Len() > limit {
			heap.Pop(best)
		}
	}
	slices.SortFunc(*best, func(a, b postings.Match) int { return cmp.Compare(b.Score, a.Score) })
	return *best
}

// worstFirst is a heap with the match on top that goes first.
type worstFirst []postings.Match

func (w worstFirst) Len() int           { return len(w) }
func (w worstFirst) Less(i, j int) bool { return w[i].Score < w[j].Score }
func (w worstFirst) Swap(i, j int)      { w[i], w[j] = w[j], w[i] }
func (w *worstFirst) Push(match any)    { *w = append(*w, match.(postings.Match)) }

func (w *worstFirst) Pop() any {
	last := len(*w) - 1
	match := (*w)[last]
	*w = (*w)[:last]
	return match
}
