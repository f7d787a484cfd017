package main

import "github.com/google/pprof/profile"

// typeFigures is what the samples say of one sample type.
type typeFigures struct {
	valueType
	Total    string `json:"total"`
	TotalAbs string `json:"total_abs"`
	// PprofTotal is the total the pprof command reckons percentages by.
	PprofTotal string `json:"pprof_total"`
	// Overflow says that the total is no int64, so that google/pprof's own sums are wrong.
	Overflow        bool     `json:"overflow"`
	NonzeroSamples  int      `json:"nonzero_samples"`
	NegativeSamples int      `json:"negative_samples"`
	RootSelf        string   `json:"root_self"`
	TreeNodes       int      `json:"tree_nodes"`
	Hash            string   `json:"hash"`
	HashAll         string   `json:"hash_all"`
	Functions       int      `json:"functions"`
	Flat            []ranked `json:"flat"`
	Cum             []ranked `json:"cum"`
}

func typeFiguresOf(p *profile.Profile, index int, tree *callTree) typeFigures {
	weighed := tree.weigh(p, index)
	sums := weighed.sumByFunction()
	total := weighed.total[0]
	f := typeFigures{
		valueType:  valueTypeOf(p.SampleType[index]),
		Total:      total.String(),
		PprofTotal: decimal(pprofTotal(p, index)),
		Overflow:   !total.fitsInt64(),
		RootSelf:   weighed.self[0].String(),
		TreeNodes:  weighed.visitedNodes(),
		Hash:       weighed.hash(true),
		HashAll:    weighed.hash(false),
		Functions:  sums.visited,
		Flat:       ranking(tree.names, sums.flat),
		Cum:        ranking(tree.names, sums.cum),
	}
	var magnitude exactSum
	for _, sample := range p.Sample {
		value := sample.Value[index]
		magnitude.addMagnitude(value)
		if value != 0 {
			f.NonzeroSamples++
		}
		if value < 0 {
			f.NegativeSamples++
		}
	}
	f.TotalAbs = magnitude.String()
	return f
}

// pprofTotal adds up as the pprof command does: magnitudes, those of the base alone when there is one, wrapping around.
func pprofTotal(p *profile.Profile, index int) int64 {
	var total, ofBase int64
	for _, sample := range p.Sample {
		value := sample.Value[index]
		if value < 0 {
			value = -value
		}
		total += value
		if sample.DiffBaseSample() {
			ofBase += value
		}
	}
	if ofBase > 0 {
		return ofBase
	}
	return total
}
