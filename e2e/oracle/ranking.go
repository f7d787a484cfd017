package main

import (
	"cmp"
	"slices"
)

const longestRanking = 50

// ranked is one entry of a ranking: name and value, and the name's bytes in hex when it is not UTF-8.
type ranked []string

// ranking lists the names with the largest sums, ties by name. Sums of 0 are left out.
func ranking(names []string, sums []exactSum) []ranked {
	numbers := []int{}
	for number, sum := range sums {
		if !sum.isZero() {
			numbers = append(numbers, number)
		}
	}
	slices.SortFunc(numbers, func(a, b int) int {
		return cmp.Or(sums[b].compare(sums[a]), cmp.Compare(names[a], names[b]))
	})
	entries := []ranked{}
	for _, number := range atMost(longestRanking, numbers) {
		entry := ranked{shortened(names[number]), sums[number].String()}
		if hex := hexUnlessUTF8(names[number]); hex != "" {
			entry = append(entry, hex)
		}
		entries = append(entries, entry)
	}
	return entries
}
