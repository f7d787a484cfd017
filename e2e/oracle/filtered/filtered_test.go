package main

import (
	"bytes"
	"encoding/json"
	"reflect"
	"testing"

	"github.com/google/pprof/profile"
)

func trapBytes(t *testing.T) []byte {
	t.Helper()
	var file bytes.Buffer
	if err := trapProfile().Write(&file); err != nil {
		t.Fatal(err)
	}
	return file.Bytes()
}

func trapAnswers(t *testing.T, wanted int) (text string, answers []answer) {
	t.Helper()
	answers, err := answersFor("traps", trapBytes(t), wanted)
	if err != nil {
		t.Fatal(err)
	}
	encoded, err := json.Marshal(answers)
	if err != nil {
		t.Fatal(err)
	}
	return string(encoded), answers
}

func TestCombinationsAreTheSameEachTime(t *testing.T) {
	one, _ := trapAnswers(t, 60)
	other, _ := trapAnswers(t, 60)
	if one != other {
		t.Error("two runs differ")
	}
}

func TestCombinationsAreTelling(t *testing.T) {
	_, answers := trapAnswers(t, 150)
	none, filters, seen := filters{}, 0, map[granularity]int{}
	matching, refused := 0, 0
	for _, answer := range answers {
		seen[answer.Granularity]++
		switch {
		case answer.Error:
			refused++
		case answer.Filters != none:
			filters++
			if answer.RowsCum > 0 {
				matching++
			}
		}
	}
	if len(answers) < 150 || refused == 0 || matching*10 < filters*7 {
		t.Errorf("%d combinations, %d of %d match something, %d are refused", len(answers), matching, filters, refused)
	}
	for _, granularity := range granularities {
		if seen[granularity] < 10 {
			t.Errorf("%s: %d combinations", granularity, seen[granularity])
		}
	}
}

// handMade is one stack: main > 0xabc > outer > inner (inlined into outer).
func handMade(t *testing.T) *asker {
	t.Helper()
	mapping := &profile.Mapping{ID: 1, Start: 0x1000, Limit: 0x9000, File: "/bin/prog"}
	main := &profile.Function{ID: 1, Name: "main", Filename: "//main.go"}
	inner := &profile.Function{ID: 2, Name: "inner", Filename: "/proc/self/cwd/in.go"}
	outer := &profile.Function{ID: 3, SystemName: "_outer"}
	leaf := &profile.Location{ID: 1, Mapping: mapping, Address: 0x2000, Line: []profile.Line{{Function: inner, Line: 7, Column: 3}, {Function: outer}}}
	bare := &profile.Location{ID: 2, Mapping: mapping, Address: 0xabc}
	root := &profile.Location{ID: 3, Address: 0x3000, Line: []profile.Line{{Function: main, Line: 1}}}
	p := &profile.Profile{
		SampleType: []*profile.ValueType{{Type: "calls", Unit: "count"}},
		Sample:     []*profile.Sample{{Location: []*profile.Location{leaf, bare, root}, Value: []int64{5}}},
		Mapping:    []*profile.Mapping{mapping},
		Location:   []*profile.Location{leaf, bare, root},
		Function:   []*profile.Function{main, inner, outer},
	}
	var file bytes.Buffer
	if err := p.Write(&file); err != nil {
		t.Fatal(err)
	}
	return newAsker(file.Bytes())
}

func TestNames(t *testing.T) {
	for _, test := range []struct {
		granularity granularity
		noInlines   bool
		names       []string
	}{
		{functions, false, []string{"0xabc", "_outer", "inner", "main"}},
		{filefunctions, false, []string{"[prog]", "inner in.go", "main /main.go"}},
		{files, false, []string{"/main.go", "[prog]", "in.go"}},
		{lines, false, []string{"[prog]", "inner in.go:7", "main /main.go:1"}},
		{addresses, false, []string{"0000000000000abc [prog]", "0000000000002000 [prog]", "0000000000002000 inner in.go:7:3", "0000000000003000 main /main.go:1"}},
		{addresses, true, []string{"0000000000000abc [prog]", "0000000000002000 [prog]", "0000000000003000 main /main.go:1"}},
		{functions, true, []string{"0xabc", "_outer", "main"}},
	} {
		answer, err := handMade(t).ask(combination{Granularity: test.granularity, NoInlines: test.noInlines})
		if err != nil {
			t.Fatal(err)
		}
		names := []string{}
		for _, row := range answer.Cum {
			names = append(names, row[0])
		}
		if !reflect.DeepEqual(names, test.names) {
			t.Errorf("%s, without inlined frames %v: %q", test.granularity, test.noInlines, names)
		}
	}
}

func TestFilters(t *testing.T) {
	for _, test := range []struct {
		filters filters
		error   bool
		flat    []row
	}{
		{filters{Hide: "inner"}, false, []row{{"_outer", "5"}}},
		{filters{Hide: "prog"}, false, []row{{"main", "5"}}},
		{filters{Show: "main"}, false, []row{{"main", "5"}}},
		{filters{Focus: "nobody"}, false, nil},
		{filters{PruneFrom: "main"}, false, []row{{"main", "5"}}},
		{filters{Focus: "("}, true, nil},
		{filters{TagFocus: "99999999999999999999"}, true, nil},
	} {
		answer, err := handMade(t).ask(combination{Granularity: functions, Filters: test.filters})
		if err != nil {
			t.Fatal(err)
		}
		if answer.Error != test.error || (!test.error && !reflect.DeepEqual(answer.Flat, test.flat)) {
			t.Errorf("%+v: %+v", test.filters, answer.figures)
		}
	}
}

func TestVisible(t *testing.T) {
	for name, want := range map[string]string{"a\xffb": `a\xffb`, "é": "é", "\xe9é\xed\xa0\x80": `\xe9é\xed\xa0\x80`} {
		if got := visible(name); got != want {
			t.Errorf("%q: %q, want %q", name, got, want)
		}
	}
}
