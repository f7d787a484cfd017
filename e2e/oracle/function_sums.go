package main

// functionSums is flat and cum of every name, by number.
type functionSums struct {
	flat, cum []exactSum
	// visited counts the names that a sample whose value is not 0 has.
	visited int
}

// sumByFunction adds up a tree by name. Of a name that occurs in itself only the outermost node counts for cum: each stack
// with the name passes exactly one such node.
func (w *weighedTree) sumByFunction() *functionSums {
	sums := &functionSums{flat: make([]exactSum, len(w.names)), cum: make([]exactSum, len(w.names))}
	seen := make([]bool, len(w.names))
	for node, outermost := range w.outermost {
		name := w.name[node]
		if name == noName {
			continue
		}
		sums.flat[name].addSum(w.self[node])
		if outermost {
			sums.cum[name].addSum(w.total[node])
		}
		if w.visited[node] && !seen[name] {
			seen[name] = true
			sums.visited++
		}
	}
	return sums
}
