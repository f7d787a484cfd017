package main

import (
	"crypto/sha256"
	"encoding/hex"

	"github.com/google/pprof/profile"
)

// answer is one line of the output. 64-bit numbers are decimal strings, for readers whose numbers are floats.
type answer struct {
	File     string `json:"file"`
	Size     int    `json:"size"`
	SHA256   string `json:"sha256"`
	Gzip     bool   `json:"gzip"`
	RawSize  int    `json:"raw_size"`
	Accepted bool   `json:"accepted"`
	Error    string `json:"error,omitempty"`
	Stage    stage  `json:"stage,omitempty"`
	*contents
}

// contents is what an accepted profile holds.
type contents struct {
	Format string `json:"format"`
	*header
	*counts
	Labels         []labelKey `json:"labels"`
	LabelKeysTotal int        `json:"label_keys_total"`
	*figures
}

// figures is what follows from the samples, before and after the frames that the profile itself calls uninteresting are dropped.
type figures struct {
	// StatsSkipped says that the stacks have too many frames to be followed.
	StatsSkipped bool          `json:"stats_skipped,omitempty"`
	TreeNodesAll int           `json:"tree_nodes_all"`
	PerType      []typeFigures `json:"per_type"`
	Pruned       *pruned       `json:"pruned,omitempty"`
}

func answerFor(name string, content []byte) answer {
	sum := sha256.Sum256(content)
	input := openContainer(content)
	a := answer{File: name, Size: len(content), SHA256: hex.EncodeToString(sum[:]), Gzip: input.isGzip, RawSize: input.rawSize()}
	p, err := profile.ParseData(content)
	if err != nil {
		a.Error, a.Stage = err.Error(), stageOf(err.Error())
		return a
	}
	a.Accepted = true
	a.contents = contentsOf(p, input)
	return a
}

func contentsOf(p *profile.Profile, input container) *contents {
	c := &contents{Format: "legacy", header: headerOf(p), counts: countsOf(p)}
	if _, err := profile.ParseUncompressed(input.raw); err == nil {
		c.Format = "proto"
		c.Strings = countStrings(input.raw)
	}
	c.Labels, c.LabelKeysTotal = labelsOf(p)
	c.figures = figuresOf(p)
	return c
}

func figuresOf(p *profile.Profile) *figures {
	tree, ok := callTreeOf(p)
	if !ok {
		return &figures{StatsSkipped: true, PerType: []typeFigures{}}
	}
	f := &figures{TreeNodesAll: tree.nodes(), PerType: make([]typeFigures, 0, len(p.SampleType))}
	for index := range atMost(maxSampleTypes, p.SampleType) {
		f.PerType = append(f.PerType, typeFiguresOf(p, index, tree))
	}
	// Last, since pruning changes the profile.
	if p.DropFrames != "" {
		f.Pruned = prune(p)
	}
	return f
}
