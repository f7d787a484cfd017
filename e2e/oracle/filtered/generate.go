package main

import (
	"hash/fnv"
	"math/rand/v2"

	"github.com/google/pprof/profile"
)

// generator makes up combinations that mostly match something.
type generator struct {
	expressions
	profile *profile.Profile
	asker   *asker
	// negative sample types have negative values.
	negative []int
	// unfiltered are answers without filters, for comparison.
	unfiltered map[combination]answer
}

func newGenerator(name string, p *profile.Profile, asker *asker) *generator {
	seed := fnv.New64a()
	seed.Write([]byte(name))
	g := &generator{
		expressions: expressions{random: rand.New(rand.NewPCG(seed.Sum64(), 0)), words: vocabularyOf(p)},
		profile:     p,
		asker:       asker,
		unfiltered:  map[combination]answer{},
	}
	for sampleType := range p.SampleType {
		for _, sample := range p.Sample {
			if sample.Value[sampleType] < 0 {
				g.negative = append(g.negative, sampleType)
				break
			}
		}
	}
	return g
}

// recipe fills in filters.
type recipe func(*filters)

// answers gives about so many combinations with pprof's answers, and never less than one of each sort.
func (g *generator) answers(wanted int) ([]answer, error) {
	answers, err := g.granularities()
	if err != nil {
		return nil, err
	}
	for _, recipe := range g.recipes(wanted - len(answers)) {
		answer, err := g.matching(recipe)
		if err != nil {
			return nil, err
		}
		answers = append(answers, answer)
	}
	for range 3 {
		combination := g.view()
		*combination.Filters.field(pick(g.random, everyFilter)) = pick(g.random, notCompiling)
		answer, err := g.asker.ask(combination)
		if err != nil {
			return nil, err
		}
		answers = append(answers, answer)
	}
	return answers, nil
}

// granularities asks for every granularity with and without inlined frames.
func (g *generator) granularities() ([]answer, error) {
	answers := []answer{}
	for _, granularity := range granularities {
		for _, noInlines := range []bool{false, true} {
			combination := g.view()
			combination.Granularity, combination.NoInlines = granularity, noInlines
			answer, err := g.asker.ask(combination)
			if err != nil {
				return nil, err
			}
			answers = append(answers, answer)
		}
	}
	return answers, nil
}

// view is some sample type, granularity and so on, without filters.
func (g *generator) view() combination {
	c := combination{
		SampleType:  g.random.IntN(len(g.profile.SampleType)),
		Granularity: pick(g.random, granularities),
		NoInlines:   g.random.IntN(3) == 0,
		DropFrames:  g.random.IntN(8) == 0,
	}
	if len(g.negative) > 0 && g.random.IntN(2) == 0 {
		c.SampleType = pick(g.random, g.negative)
		c.DropNegative = g.random.IntN(3) > 0
	} else {
		c.DropNegative = g.random.IntN(16) == 0
	}
	if g.profile.DropFrames != "" {
		c.DropFrames = g.random.IntN(2) == 0
	}
	return c
}

// tries is how often a recipe is tried anew when it changes nothing, or leaves nothing.
const tries = 4

// matching follows a recipe until it matches something, but not for ever: some expressions should match nothing.
func (g *generator) matching(recipe recipe) (last answer, err error) {
	for range tries {
		combination := g.view()
		without, err := g.without(combination)
		if err != nil {
			return without, err
		}
		recipe(&combination.Filters)
		if last, err = g.asker.ask(combination); err != nil {
			return last, err
		}
		if last.Error || (last.RowsCum > 0 && last.differsFrom(without)) {
			break
		}
	}
	return last, nil
}

// without gives the answer without filters, asking once for what is the same.
func (g *generator) without(combination combination) (answer, error) {
	combination.DropFrames = combination.DropFrames && g.profile.DropFrames != ""
	combination.DropNegative = combination.DropNegative && len(g.negative) > 0
	if known, ok := g.unfiltered[combination]; ok {
		return known, nil
	}
	asked, err := g.asker.ask(combination)
	g.unfiltered[combination] = asked
	return asked, err
}

func (a answer) differsFrom(other answer) bool {
	return a.Total != other.Total || a.FlatHash != other.FlatHash || a.CumHash != other.CumHash
}
