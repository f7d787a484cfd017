// Package articles writes texts that look like those of an encyclopaedia, always the same ones for the same seed.
package articles

import (
	"math/rand/v2"
	"strings"
)

const (
	paragraphs = 4
	sentences  = 5
	words      = 13
)

// Article is a text to be found.
type Article struct {
	Title string
	Body  string
}

// Writer writes one article after the other.
type Writer struct {
	vocabulary *Vocabulary
	random     *rand.Rand
}

// NewWriter returns a writer who knows the words of a vocabulary.
func NewWriter(vocabulary *Vocabulary, seed uint64) *Writer {
	return &Writer{vocabulary: vocabulary, random: rand.New(rand.NewPCG(seed, seed))}
}

// Next writes an article.
func (w *Writer) Next() Article {
	title := capitalised(w.vocabulary.Rare()) + " " + w.vocabulary.Common()
	var body strings.Builder
	for range paragraphs {
		for range sentences {
			w.writeSentence(&body)
		}
		body.WriteByte('\n')
	}
	return Article{Title: title, Body: body.String()}
}

func (w *Writer) writeSentence(body *strings.Builder) {
	body.WriteString(capitalised(w.vocabulary.Common()))
	for range words/2 + w.random.IntN(words) {
		body.WriteByte(' ')
		body.WriteString(w.vocabulary.Common())
	}
	body.WriteString(". ")
}

func capitalised(word string) string { return strings.ToUpper(word[:1]) + word[1:] }
