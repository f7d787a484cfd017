package postings

// Match is a document with the score of what it was found by.
type Match struct {
	Document uint32
	Score    float64
}

// Intersect keeps the documents that are in both, with the sum of their scores.
func Intersect(a, b []Match) []Match {
	var both []Match
	for len(a) > 0 && len(b) > 0 {
		switch {
		case a[0].Document < b[0].Document:
			a = a[1:]
		case a[0].Document > b[0].Document:
			b = b[1:]
		default:
			both = append(both, Match{a[0].Document, a[0].Score + b[0].Score})
			a, b = a[1:], b[1:]
		}
	}
	return both
}

// Unite keeps the documents that are in either, with the sum of their scores.
func Unite(a, b []Match) []Match {
	either := make([]Match, 0, len(a)+len(b))
	for len(a) > 0 && len(b) > 0 {
		switch {
		case a[0].Document < b[0].Document:
			either, a = append(either, a[0]), a[1:]
		case a[0].Document > b[0].Document:
			either, b = append(either, b[0]), b[1:]
		default:
			either = append(either, Match{a[0].Document, a[0].Score + b[0].Score})
			a, b = a[1:], b[1:]
		}
	}
	return append(append(either, a...), b...)
}

// Subtract keeps the documents of a that are not in b.
func Subtract(a, b []Match) []Match {
	var left []Match
	for _, match := range a {
		for len(b) > 0 && b[0].Document < match.Document {
			b = b[1:]
		}
		if len(b) == 0 || b[0].Document != match.Document {
			left = append(left, match)
		}
	}
	return left
}
