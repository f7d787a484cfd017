package main

import (
	"cmp"
	"slices"
)

// inOrder is the same tree with its nodes renumbered.
func (t *callTree) inOrder() *callTree {
	order := t.depthFirst()
	newNumber := make([]int32, len(order))
	for place, node := range order {
		newNumber[node] = int32(place)
	}
	ordered := &callTree{names: t.names}
	for _, node := range order {
		parent := t.parent[node]
		if node != 0 {
			parent = newNumber[parent]
		}
		ordered.parent = append(ordered.parent, parent)
		ordered.name = append(ordered.name, t.name[node])
		ordered.depth = append(ordered.depth, t.depth[node])
	}
	for _, node := range t.leaf {
		ordered.leaf = append(ordered.leaf, newNumber[node])
	}
	return ordered
}

// depthFirst lists the nodes in depth-first order, children sorted by name bytewise. It keeps its own stack: call stacks can
// be millions of frames deep.
func (t *callTree) depthFirst() []int32 {
	rank := ranks(t.names)
	siblings := make([]int32, t.nodes())
	for i := range siblings {
		siblings[i] = int32(i + 1)
	}
	// Last name first, as a stack is emptied from its end.
	slices.SortFunc(siblings, func(a, b int32) int {
		return cmp.Or(cmp.Compare(t.parent[a], t.parent[b]), cmp.Compare(rank[t.name[b]], rank[t.name[a]]))
	})
	firstChild := startsOf(siblings, t.parent)
	order := make([]int32, 0, len(t.parent))
	for pending := []int32{0}; len(pending) > 0; {
		node := pending[len(pending)-1]
		pending = pending[:len(pending)-1]
		order = append(order, node)
		pending = append(pending, siblings[firstChild[node]:firstChild[node+1]]...)
	}
	return order
}

// startsOf says where the children of each node begin in a list of nodes sorted by parent.
func startsOf(siblings, parent []int32) []int32 {
	starts := make([]int32, len(parent)+1)
	for _, node := range siblings {
		starts[parent[node]+1]++
	}
	for i := range parent {
		starts[i+1] += starts[i]
	}
	return starts
}

// ranks gives each string its place among all of them.
func ranks(names []string) []int32 {
	sorted := make([]int32, len(names))
	for i := range sorted {
		sorted[i] = int32(i)
	}
	slices.SortFunc(sorted, func(a, b int32) int { return cmp.Compare(names[a], names[b]) })
	rank := make([]int32, len(names))
	for place, name := range sorted {
		rank[name] = int32(place)
	}
	return rank
}
