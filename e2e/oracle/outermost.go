package main

// markOutermost counts, while it walks the tree, how often each name is on the path to the present node.
func (t *callTree) markOutermost() {
	t.outermost = make([]bool, len(t.parent))
	onPath := make([]int32, len(t.names))
	path := []int32{}
	for node := 1; node < len(t.parent); node++ {
		for ancestors := int(t.depth[node]) - 1; len(path) > ancestors; path = path[:len(path)-1] {
			onPath[path[len(path)-1]]--
		}
		name := t.name[node]
		t.outermost[node] = onPath[name] == 0
		onPath[name]++
		path = append(path, name)
	}
}
