package main

import (
	"fmt"
	"hash/fnv"
	"strconv"

	"github.com/google/pprof/profile"
)

// weighedTree is a call tree with the sums of one sample type.
type weighedTree struct {
	*callTree
	self, total []exactSum
	// visited marks the nodes on the path of a sample whose value is not 0, even if such values cancel out.
	visited []bool
}

func (t *callTree) weigh(p *profile.Profile, sampleType int) *weighedTree {
	size := len(t.parent)
	w := &weighedTree{callTree: t, self: make([]exactSum, size), total: make([]exactSum, size), visited: make([]bool, size)}
	w.visited[0] = true
	for i, sample := range p.Sample {
		value, leaf := sample.Value[sampleType], t.leaf[i]
		w.self[leaf].add(value)
		w.visited[leaf] = w.visited[leaf] || value != 0
	}
	copy(w.total, w.self)
	for node := size - 1; node > 0; node-- {
		parent := t.parent[node]
		w.total[parent].addSum(w.total[node])
		w.visited[parent] = w.visited[parent] || w.visited[node]
	}
	return w
}

// visitedNodes counts the visited nodes without the root.
func (w *weighedTree) visitedNodes() int {
	visited := -1
	for _, is := range w.visited {
		if is {
			visited++
		}
	}
	return visited
}

// hash is FNV-1a, 64 bits, over one record a node: depth, name, self, total.
func (w *weighedTree) hash(visitedOnly bool) string {
	hash := fnv.New64a()
	var record []byte
	for node := range w.parent {
		if visitedOnly && !w.visited[node] {
			continue
		}
		record = strconv.AppendInt(record[:0], int64(w.depth[node]), 10)
		record = append(record, '\t')
		if name := w.name[node]; name != noName {
			record = append(record, w.names[name]...)
		}
		record = w.self[node].appendTo(append(record, '\t'))
		record = w.total[node].appendTo(append(record, '\t'))
		record = append(record, '\n')
		hash.Write(record)
	}
	return fmt.Sprintf("%016x", hash.Sum64())
}
