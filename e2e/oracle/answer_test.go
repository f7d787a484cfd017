package main

import (
	"bytes"
	"fmt"
	"hash/fnv"
	"math"
	"reflect"
	"strings"
	"testing"

	"github.com/google/pprof/profile"
)

// handMade has a recursive stack whose frames are inlined, a location without a line, a sample without a location, and values
// that cancel out.
//
//	main > work > helper                     3   100
//	main > work > helper > work > helper     1  -100
//	main > 0xabc                             2     0
//	(no stack)                               4     5
func handMade() *profile.Profile {
	mainFunction := &profile.Function{ID: 1, Name: "main"}
	work := &profile.Function{ID: 2, SystemName: "work"}
	helper := &profile.Function{ID: 3, Name: "helper"}
	inMain := &profile.Location{ID: 1, Line: []profile.Line{{Function: mainFunction}}}
	inWork := &profile.Location{ID: 2, Line: []profile.Line{{Function: helper}, {Function: work}}}
	unnamed := &profile.Location{ID: 3, Address: 0xabc}
	return &profile.Profile{
		SampleType: []*profile.ValueType{{Type: "calls", Unit: "count"}, {Type: "space", Unit: "bytes"}},
		Sample: []*profile.Sample{
			{Location: []*profile.Location{inWork, inMain}, Value: []int64{3, 100}, Label: map[string][]string{"request": {"a"}}},
			{Location: []*profile.Location{inWork, inWork, inMain}, Value: []int64{1, -100}, Label: map[string][]string{"request": {"a", "b"}}},
			{Location: []*profile.Location{unnamed, inMain}, Value: []int64{2, 0}, NumLabel: map[string][]int64{"request": {8}}},
			{Value: []int64{4, 5}},
		},
		Location: []*profile.Location{inMain, inWork, unnamed},
		Function: []*profile.Function{mainFunction, work, helper},
	}
}

func answerOf(t *testing.T, p *profile.Profile) answer {
	t.Helper()
	var file bytes.Buffer
	if err := p.Write(&file); err != nil {
		t.Fatal(err)
	}
	a := answerFor("made.pb.gz", file.Bytes())
	if !a.Accepted {
		t.Fatal("refused:", a.Error)
	}
	return a
}

func expectEqual[T any](t *testing.T, what string, got, want T) {
	t.Helper()
	if !reflect.DeepEqual(got, want) {
		t.Errorf("%s: got %+v, want %+v", what, got, want)
	}
}

// hashOf hashes the records of a tree as they are written out by hand.
func hashOf(records ...string) string {
	hash := fnv.New64a()
	hash.Write([]byte(strings.Join(records, "")))
	return fmt.Sprintf("%016x", hash.Sum64())
}

func TestCounts(t *testing.T) {
	a := answerOf(t, handMade())
	expectEqual(t, "format", a.Format, "proto")
	expectEqual(t, "default index", a.DefaultIndex, 1)
	expectEqual(t, "counts", *a.counts, counts{
		Samples: 4, Locations: 3, Functions: 3, Strings: 11, HasFunctions: true, HasFileLines: true, MaxDepthLocations: 3,
		MaxDepthFrames: 5, SamplesWithoutLocation: 1, LocationsWithInlines: 1, LocationsWithoutLine: 1,
	})
	expectEqual(t, "labels", a.Labels, []labelKey{
		{Key: "request", Kind: "num", Distinct: 1, Samples: 1, Units: []string{""}},
		{Key: "request", Kind: "str", Distinct: 2, Samples: 2, Multi: 1},
	})
}

func TestFiguresOfEachType(t *testing.T) {
	a := answerOf(t, handMade())
	expectEqual(t, "nodes", a.TreeNodesAll, 6)
	callsHash := hashOf("0\t\t4\t10\n", "1\tmain\t0\t6\n", "2\t0xabc\t2\t2\n", "2\twork\t0\t4\n", "3\thelper\t3\t4\n",
		"4\twork\t0\t1\n", "5\thelper\t1\t1\n")
	expectEqual(t, "calls", a.PerType[0], typeFigures{
		valueType: valueType{"calls", "count"}, Total: "10", TotalAbs: "10", PprofTotal: "10", NonzeroSamples: 4, RootSelf: "4",
		TreeNodes: 6, Hash: callsHash, HashAll: callsHash, Functions: 4,
		Flat: []ranked{{"helper", "4"}, {"0xabc", "2"}},
		Cum:  []ranked{{"main", "6"}, {"helper", "4"}, {"work", "4"}, {"0xabc", "2"}},
	})
	upToMain, belowWork := "0\t\t5\t5\n1\tmain\t0\t0\n", "2\twork\t0\t0\n3\thelper\t100\t0\n4\twork\t0\t-100\n5\thelper\t-100\t-100\n"
	expectEqual(t, "space", a.PerType[1], typeFigures{
		valueType: valueType{"space", "bytes"}, Total: "5", TotalAbs: "205", PprofTotal: "205", NonzeroSamples: 3, NegativeSamples: 1,
		RootSelf: "5", TreeNodes: 5, Hash: hashOf(upToMain, belowWork), HashAll: hashOf(upToMain, "2\t0xabc\t0\t0\n", belowWork),
		Functions: 3, Flat: []ranked{}, Cum: []ranked{},
	})
}

func TestPruned(t *testing.T) {
	p := handMade()
	p.DropFrames = "help.*"
	a := answerOf(t, p)
	expectEqual(t, "nodes before", a.TreeNodesAll, 6)
	expectEqual(t, "pruned", *a.Pruned, pruned{TreeNodesAll: 3, MaxDepthFrames: 2, PerType: []prunedFigures{
		{3, hashOf("0\t\t4\t10\n", "1\tmain\t0\t6\n", "2\t0xabc\t2\t2\n", "2\twork\t4\t4\n")},
		{2, hashOf("0\t\t5\t5\n", "1\tmain\t0\t0\n", "2\twork\t0\t0\n")},
	}})
	p.DropFrames = "("
	expectEqual(t, "nodes when the expression is wrong", answerOf(t, p).Pruned.TreeNodesAll, 0)
}

func TestSumsBeyond64Bits(t *testing.T) {
	p := handMade()
	p.Sample[0].Value[0], p.Sample[1].Value[0] = math.MaxInt64, math.MaxInt64
	p.Sample[0].Value[1], p.Sample[1].Value[1] = math.MinInt64, math.MinInt64
	a := answerOf(t, p)
	expectEqual(t, "overflow", a.PerType[0].Overflow, true)
	expectEqual(t, "total", a.PerType[0].Total, "18446744073709551620")
	expectEqual(t, "negative total", a.PerType[1].Total, "-18446744073709551611")
	expectEqual(t, "magnitude", a.PerType[1].TotalAbs, "18446744073709551621")
}

func TestRefusals(t *testing.T) {
	for content, want := range map[string]stage{"": atParse, "no profile": atParse, "\x1f\x8b\x08": atGzip, "\x32\x00\x12\x02\x10\x01": atCheck} {
		a := answerFor("file", []byte(content))
		expectEqual(t, fmt.Sprintf("stage of %q", content), a.Stage, want)
		expectEqual(t, fmt.Sprintf("contents of %q", content), a.contents, nil)
	}
}

func TestLongStrings(t *testing.T) {
	expectEqual(t, "1000 bytes", shortened(strings.Repeat("a", 1000)), strings.Repeat("a", 1000))
	long := strings.Repeat("a", 1001)
	expectEqual(t, "1001 bytes", shortened(long), strings.Repeat("a", 200)+"...1001#"+hashOf(long))
}
