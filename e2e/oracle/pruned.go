package main

import "github.com/google/pprof/profile"

// pruned is the tree without the frames that the profile's own expressions drop, as the pprof command shows it by default.
type pruned struct {
	Error          string          `json:"error,omitempty"`
	TreeNodesAll   int             `json:"tree_nodes_all"`
	MaxDepthFrames int             `json:"max_depth_frames"`
	PerType        []prunedFigures `json:"per_type,omitempty"`
}

type prunedFigures struct {
	TreeNodes int    `json:"tree_nodes"`
	Hash      string `json:"hash"`
}

// prune drops the frames from the profile itself.
func prune(p *profile.Profile) *pruned {
	if err := p.RemoveUninteresting(); err != nil {
		return &pruned{Error: err.Error()}
	}
	// Stacks only get shorter, so a tree that could be made before can be made now.
	tree, _ := callTreeOf(p)
	result := &pruned{TreeNodesAll: tree.nodes(), MaxDepthFrames: maxDepthFrames(p)}
	for index := range atMost(maxSampleTypes, p.SampleType) {
		weighed := tree.weigh(p, index)
		result.PerType = append(result.PerType, prunedFigures{TreeNodes: weighed.visitedNodes(), Hash: weighed.hash(true)})
	}
	return result
}
