package main

import (
	"cmp"
	"fmt"
	"hash/fnv"
	"slices"
	"strconv"

	"github.com/google/pprof/profile"
)

// table is flat and cum of each frame.
type table struct {
	total     int64
	flat, cum map[string]int64
}

// tableOf adds up one sample type of a filtered profile. A sample counts once for each name in its stack.
func tableOf(p *profile.Profile, sampleType int, namer frameNamer) *table {
	t := &table{flat: map[string]int64{}, cum: map[string]int64{}}
	namesOf := map[*profile.Location][]string{}
	for _, sample := range p.Sample {
		value := sample.Value[sampleType]
		t.total += value
		if value == 0 {
			continue
		}
		seen := map[string]bool{}
		for i, location := range sample.Location {
			names, known := namesOf[location]
			if !known {
				names = namer.namesOf(location)
				namesOf[location] = names
			}
			if i == 0 {
				t.flat[names[0]] += value
			}
			for _, name := range names {
				if !seen[name] {
					seen[name] = true
					t.cum[name] += value
				}
			}
		}
	}
	return t
}

// dropNegative leaves out what pprof's drop_negative does. (internal/graph/graph.go, isNegative)
func (t *table) dropNegative() {
	for name, cum := range t.cum {
		if flat := t.flat[name]; flat < 0 || (flat == 0 && cum < 0) {
			delete(t.cum, name)
			delete(t.flat, name)
		}
	}
}

// mostRows is how many rows are compared.
const mostRows = 50

// row is a name as it is shown, and its value.
type row [2]string

// ranking is the first rows whose value is not 0, and how many there are: by value, then by name as bytes.
func ranking(sums map[string]int64) (first []row, count int) {
	names := []string{}
	for name, sum := range sums {
		if sum != 0 {
			names = append(names, name)
		}
	}
	slices.SortFunc(names, func(a, b string) int { return cmp.Or(cmp.Compare(sums[b], sums[a]), cmp.Compare(a, b)) })
	for _, name := range names[:min(mostRows, len(names))] {
		first = append(first, row{visible(name), strconv.FormatInt(sums[name], 10)})
	}
	return first, len(names)
}

// hashOf is FNV-1a, 64 bits, over the rows, each as name, tab, value, newline.
func hashOf(rows []row) string {
	hash := fnv.New64a()
	for _, row := range rows {
		fmt.Fprintf(hash, "%s\t%s\n", row[0], row[1])
	}
	return fmt.Sprintf("%016x", hash.Sum64())
}
