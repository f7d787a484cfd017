package main

import (
	"maps"
	"slices"

	"github.com/google/pprof/profile"
)

const maxLabelKeys = 1200

// labelKey is one key of the samples' labels. A key with texts and with numbers is two.
type labelKey struct {
	Key string `json:"key"`
	// KeyHex is there when the key is not UTF-8, which JSON cannot carry.
	KeyHex   string `json:"key_hex,omitempty"`
	Kind     string `json:"kind"`
	Distinct int    `json:"distinct"`
	Samples  int    `json:"samples"`
	// Multi counts the samples that give the key more than one value.
	Multi int      `json:"multi,omitempty"`
	Units []string `json:"units,omitempty"`
}

// labelsOf returns the label keys in order, as many as are printed, and how many there are.
func labelsOf(p *profile.Profile) ([]labelKey, int) {
	texts, numbers := labelUses[string]{}, labelUses[quantity]{}
	for _, sample := range p.Sample {
		for key, values := range sample.Label {
			texts.add(key, values)
		}
		for key, values := range sample.NumLabel {
			numbers.add(key, quantitiesOf(values, sample.NumUnit[key]))
		}
	}
	keys := slices.Collect(maps.Keys(texts))
	keys = slices.AppendSeq(keys, maps.Keys(numbers))
	slices.Sort(keys)
	labels := []labelKey{}
	for _, key := range slices.Compact(keys) {
		if use := numbers[key]; use != nil {
			label := use.describe(key, "num")
			label.Units = unitsOf(use)
			labels = append(labels, label)
		}
		if use := texts[key]; use != nil {
			labels = append(labels, use.describe(key, "str"))
		}
	}
	return atMost(maxLabelKeys, labels), len(labels)
}

// labelUse gathers the values of one key.
type labelUse[Value comparable] struct {
	values         map[Value]struct{}
	samples, multi int
}

type labelUses[Value comparable] map[string]*labelUse[Value]

func (uses labelUses[Value]) add(key string, values []Value) {
	use := uses[key]
	if use == nil {
		use = &labelUse[Value]{values: map[Value]struct{}{}}
		uses[key] = use
	}
	use.samples++
	if len(values) > 1 {
		use.multi++
	}
	for _, value := range values {
		use.values[value] = struct{}{}
	}
}

func (use *labelUse[Value]) describe(key, kind string) labelKey {
	return labelKey{
		Key: shortened(key), KeyHex: hexUnlessUTF8(key), Kind: kind,
		Distinct: len(use.values), Samples: use.samples, Multi: use.multi,
	}
}
