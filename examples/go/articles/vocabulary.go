package articles

import (
	"math/rand/v2"
	"strings"
)

const (
	vocabularySize = 20_000
	// steepness is how much more often the first words are used than the last; languages are a little above 1.
	steepness = 1.07
)

var syllables = strings.Fields("ka ri to men sol ver an di lu pra es tor bi no gal qui shu zen ol fe mar wyn cha dro")

// Vocabulary draws words, a few of them very often and most of them hardly ever.
type Vocabulary struct {
	words  []string
	random *rand.Rand
	zipf   *rand.Zipf
}

// NewVocabulary makes up words.
func NewVocabulary(seed uint64) *Vocabulary {
	random := rand.New(rand.NewPCG(seed, seed))
	v := &Vocabulary{random: random, zipf: rand.NewZipf(random, steepness, 4, vocabularySize-1)}
	for number := range vocabularySize {
		v.words = append(v.words, wordFor(number))
	}
	return v
}

// Common draws a word as often as the language uses it.
func (v *Vocabulary) Common() string { return v.words[v.zipf.Uint64()] }

// Rare draws any word, each as often as the others.
func (v *Vocabulary) Rare() string { return v.words[v.random.IntN(len(v.words))] }

// wordFor writes a number in syllables, so that frequent words are short.
func wordFor(number int) string {
	base := len(syllables)
	if number < base {
		return syllables[number]
	}
	return wordFor(number/base-1) + syllables[number%base]
}
