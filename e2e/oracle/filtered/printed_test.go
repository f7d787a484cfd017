package main

import (
	"bytes"
	"maps"
	"regexp"
	"strconv"
	"strings"
	"testing"
)

// printedRow is a row of pprof -top.
var printedRow = regexp.MustCompile(`(?m)^ *(\S+) +\S+% +\S+% +(\S+) +\S+%  (.*?)( \((?:partial-)?inline\))?$`)

// printed is what pprof -top prints: the sums of rows of the same text, and how many such rows there are.
type printed struct {
	flat, cum map[string]int64
	rows      map[string]int
}

// printedBy asks the command for its own table.
func printedBy(t *testing.T, command *command, combination combination) printed {
	t.Helper()
	flags := flagsOf(combination)
	flags["top"], flags["trim"], flags["unit"] = "true", "false", command.fetched.SampleType[combination.SampleType].Unit
	text, err := command.run(flags)
	if err != nil {
		t.Fatal(err)
	}
	result := printed{map[string]int64{}, map[string]int64{}, map[string]int{}}
	for _, parts := range printedRow.FindAllSubmatch(text[bytes.Index(text, []byte("flat%")):], -1) {
		name := string(parts[3])
		result.flat[name] += printedNumber(t, parts[1])
		result.cum[name] += printedNumber(t, parts[2])
		result.rows[name]++
	}
	return result
}

func printedNumber(t *testing.T, text []byte) int64 {
	t.Helper()
	number, err := strconv.ParseInt(strings.TrimRight(string(text), "B"), 10, 64)
	if err != nil {
		t.Fatal(err)
	}
	return number
}

// TestAgainstPrinted compares the figures with those that the command prints itself, wherever both name frames alike: names
// that are a function's at functions, all names else. Rows that the command prints apart are merged here, which cum allows
// only where there is one.
func TestAgainstPrinted(t *testing.T) {
	_, answers := trapAnswers(t, 150)
	command := &command{content: trapBytes(t)}
	compared := 0
	for _, answer := range answers {
		combination := answer.combination
		if answer.Error || combination.DropNegative {
			continue
		}
		p, err := command.filtered(combination)
		if err != nil {
			t.Fatal(err)
		}
		table := tableOf(p, combination.SampleType, frameNamer{combination.Granularity, command.mappingFiles})
		functionNames := map[string]bool{}
		for _, function := range p.Function {
			functionNames[function.Name] = true
		}
		want := printedBy(t, command, combination)
		for name := range mergedKeys(table.cum, want.cum) {
			if combination.Granularity == functions && !functionNames[name] {
				continue
			}
			compared++
			if table.flat[name] != want.flat[name] {
				t.Errorf("%+v: flat of %q: %d, pprof -top prints %d", combination, name, table.flat[name], want.flat[name])
			}
			if want.rows[name] <= 1 && table.cum[name] != want.cum[name] {
				t.Errorf("%+v: cum of %q: %d, pprof -top prints %d", combination, name, table.cum[name], want.cum[name])
			}
		}
	}
	if compared < 1000 {
		t.Errorf("only %d rows compared", compared)
	}
}

func mergedKeys(one, other map[string]int64) map[string]int64 {
	merged := maps.Clone(one)
	maps.Copy(merged, other)
	return merged
}
