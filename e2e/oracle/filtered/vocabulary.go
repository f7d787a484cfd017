package main

import (
	"maps"
	"slices"
	"unicode/utf8"

	"github.com/google/pprof/profile"
)

// vocabulary is what a profile holds that expressions can be made of, each list in an order that depends on the file alone.
type vocabulary struct {
	// names and files are those in stacks, as often as they are in locations, so that what is used much is chosen often.
	names, files []string
	// mappings are the files of the mappings in stacks.
	mappings []string
	texts    []textLabel
	numbers  []numberLabel
}

type textLabel struct{ key, value string }

type numberLabel struct {
	key    string
	number int64
	// unit is the one that pprof takes the key to be in.
	unit string
}

// longestWord keeps expressions readable.
const longestWord = 200

// usable words can be written in JSON and in an expression.
func usable(word string) bool {
	return word != "" && len(word) <= longestWord && utf8.ValidString(word)
}

func vocabularyOf(p *profile.Profile) *vocabulary {
	v := &vocabulary{}
	used := map[*profile.Location]bool{}
	for _, sample := range p.Sample {
		for _, location := range sample.Location {
			used[location] = true
		}
	}
	mappings := map[string]bool{}
	for _, location := range p.Location {
		if !used[location] {
			continue
		}
		if location.Mapping != nil && usable(location.Mapping.File) {
			mappings[location.Mapping.File] = true
		}
		for _, line := range location.Line {
			if usable(line.Function.Name) {
				v.names = append(v.names, line.Function.Name)
			}
			if usable(line.Function.Filename) {
				v.files = append(v.files, line.Function.Filename)
			}
		}
	}
	v.mappings = slices.Sorted(maps.Keys(mappings))
	v.addLabels(p)
	return v
}

func (v *vocabulary) addLabels(p *profile.Profile) {
	texts, numbers := map[textLabel]bool{}, map[numberLabel]bool{}
	units, _ := p.NumLabelUnits()
	for _, sample := range p.Sample {
		for _, key := range slices.Sorted(maps.Keys(sample.Label)) {
			for _, value := range sample.Label[key] {
				label := textLabel{key, value}
				if usable(key) && usable(value) && !texts[label] {
					texts[label] = true
					v.texts = append(v.texts, label)
				}
			}
		}
		for _, key := range slices.Sorted(maps.Keys(sample.NumLabel)) {
			for _, number := range sample.NumLabel[key] {
				label := numberLabel{key, number, units[key]}
				if usable(key) && !numbers[label] {
					numbers[label] = true
					v.numbers = append(v.numbers, label)
				}
			}
		}
	}
}
