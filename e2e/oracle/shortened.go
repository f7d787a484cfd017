package main

import (
	"fmt"
	"hash/fnv"
)

const (
	longestWhole = 1000
	startOfLong  = 200
)

// shortened is a string as it is printed: a long one as its start, its length in bytes and a hash of all of it.
func shortened(s string) string {
	if len(s) <= longestWhole {
		return s
	}
	hash := fnv.New64a()
	hash.Write([]byte(s))
	return fmt.Sprintf("%s...%d#%016x", s[:startOfLong], len(s), hash.Sum64())
}

// atMost is the start of a list that may be too long to print.
func atMost[T any](limit int, list []T) []T { return list[:min(limit, len(list))] }
