package main

import (
	"slices"

	"github.com/google/pprof/profile"
)

// mostFrames is how many frames all stacks together may have; beyond, following them would take minutes and all memory.
const mostFrames = 200_000_000

// noName is the name of the root, which is no frame.
const noName = -1

// callTree is the stacks of a profile, merged by name. Its nodes are numbered in depth-first order with children sorted by
// name, so that the node 0 is the root, a parent comes before its children, and counting up walks the tree.
type callTree struct {
	names  []string
	parent []int32
	name   []int32
	depth  []int32
	// outermost marks the nodes none of whose ancestors has the same name.
	outermost []bool
	// leaf is the node where each sample ends.
	leaf []int32
}

// callTreeOf merges the stacks, unless they are too long.
func callTreeOf(p *profile.Profile) (*callTree, bool) {
	frames := 0
	for _, sample := range p.Sample {
		if frames += depthInFrames(sample); frames > mostFrames {
			return nil, false
		}
	}
	tree := growTree(p).inOrder()
	tree.markOutermost()
	return tree, true
}

// nodes counts the nodes without the root.
func (t *callTree) nodes() int { return len(t.parent) - 1 }

// growTree merges the stacks; its nodes are numbered as they are met.
func growTree(p *profile.Profile) *callTree {
	type step struct{ parent, name int32 }
	children := map[step]int32{}
	names := newFrameNames()
	t := &callTree{parent: []int32{-1}, name: []int32{noName}, depth: []int32{0}}
	for _, sample := range p.Sample {
		node := int32(0)
		for _, location := range slices.Backward(sample.Location) {
			for _, name := range slices.Backward(names.of(location)) {
				child, known := children[step{node, name}]
				if !known {
					child = int32(len(t.parent))
					children[step{node, name}] = child
					t.parent = append(t.parent, node)
					t.name = append(t.name, name)
					t.depth = append(t.depth, t.depth[node]+1)
				}
				node = child
			}
		}
		t.leaf = append(t.leaf, node)
	}
	t.names = names.names
	return t
}
