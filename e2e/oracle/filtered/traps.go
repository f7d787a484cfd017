package main

import (
	"math/rand/v2"
	"os"

	"github.com/google/pprof/profile"
)

// writeTraps writes the profile of traps, compressed.
func writeTraps(path string) error {
	file, err := os.Create(path)
	if err != nil {
		return err
	}
	defer file.Close()
	return trapProfile().Write(file)
}

// trapProfile has one case of everything about names, places, labels and values that is easily got wrong, in stacks thrown
// together at random, always the same.
func trapProfile() *profile.Profile {
	p := &profile.Profile{
		SampleType: []*profile.ValueType{{Type: "calls", Unit: "count"}, {Type: "change", Unit: "bytes"}},
		DropFrames: `runtime\.malloc.*|ns::Call::operator\(\)`,
		KeepFrames: `runtime\.malloc\.keep`,
		Mapping:    trapMappings(),
		Function:   trapFunctions(),
	}
	p.Location = trapLocations(p.Mapping, p.Function)
	random := rand.New(rand.NewPCG(1, 0))
	for range 160 {
		sample := &profile.Sample{Value: []int64{random.Int64N(9), random.Int64N(4000) - 2000}}
		for range random.IntN(9) {
			sample.Location = append(sample.Location, pick(random, p.Location))
		}
		addTrapLabels(sample, random)
		p.Sample = append(p.Sample, sample)
	}
	return p
}

// trapMappings are apart from each other, as neighbours are joined on reading.
func trapMappings() []*profile.Mapping {
	mappings := []*profile.Mapping{}
	for _, file := range []string{"/usr/bin/server", "/lib/libc.so.6", "http://host/debug/profile", "", "[vdso]", "/opt/data/"} {
		id := uint64(len(mappings) + 1)
		mappings = append(mappings, &profile.Mapping{ID: id, Start: id << 20, Limit: id<<20 + 0x8000, File: file})
	}
	return mappings
}

// trapFunctions have names and files in every combination of there and not there.
func trapFunctions() []*profile.Function {
	functions := []*profile.Function{
		{Name: "main.main", Filename: "/src/app/main.go"},
		{Name: "net/http.(*conn).serve", Filename: "/usr/lib/go/src/net/http/server.go"},
		{Name: ".ppc_entry", Filename: "ppc.c"},
		{Name: "ns::(anonymous namespace)::f(int)", Filename: "/proc/self/cwd/ns/f.cc"},
		{Name: "ns::Call::operator()(int) const", SystemName: "_ZNK2ns4CallclEi", Filename: "/proc/self/cwd/./ns/call.cc"},
		{Name: "first()second()", Filename: "//first.py"},
		{SystemName: "_Zsystem", Filename: "system.c"},
		{SystemName: "_Znowhere"},
		{Filename: "only-file.c"},
		{},
		{Name: "name only"},
		{Name: "lost/../x", Filename: "a/./b//../c.go"},
		{Name: "twice", Filename: "one.c", StartLine: 1},
		{Name: "twice", Filename: "one.c", StartLine: 9},
		{Name: "twice", Filename: "two.c"},
		{Name: "caf\xe9", Filename: "f\xff.c"},
		{Name: "caf\xe8", Filename: "f\xfe.c"},
		{Name: "Größe", Filename: "größe.rs"},
		{Name: "runtime.mallocgc", Filename: "runtime/malloc.go"},
		{Name: "runtime.malloc.keep", Filename: "runtime/malloc.go"},
		{Name: "a:b", Filename: "c:3"},
	}
	for i, function := range functions {
		function.ID = uint64(i + 1)
	}
	return functions
}

func trapLocations(mappings []*profile.Mapping, functions []*profile.Function) []*profile.Location {
	locations := []*profile.Location{}
	add := func(mapping *profile.Mapping, address uint64, lines ...profile.Line) {
		locations = append(locations, &profile.Location{ID: uint64(len(locations) + 1), Mapping: mapping, Address: address, Line: lines})
	}
	for i, function := range functions {
		// Each function in two binaries, on its own and as the caller of two that are inlined.
		one, other := mappings[i%len(mappings)], mappings[(i+1)%len(mappings)]
		inlined, innermost := functions[(i+5)%len(functions)], functions[(i+9)%len(functions)]
		line := int64(i % 7)
		add(one, one.Start+uint64(i)*16, profile.Line{Function: function, Line: line, Column: int64(i % 3)})
		add(other, other.Start+uint64(i)*16, profile.Line{Function: innermost, Line: 3}, profile.Line{Function: inlined, Line: line, Column: 2},
			profile.Line{Function: function, Line: 5, Column: int64(i % 2)})
	}
	for _, mapping := range append(mappings, nil) {
		add(mapping, 0)
		if mapping != nil {
			add(mapping, mapping.Start+0xabc)
			add(mapping, mapping.Start+0xabd)
		}
	}
	add(nil, 0xdef)
	add(nil, 0, profile.Line{Function: functions[0], Line: -4})
	return locations
}

// addTrapLabels gives a sample some labels: texts that read as numbers, keys with a =, values with a comma, several values of
// one key, units of all kinds and none, and 0.
func addTrapLabels(sample *profile.Sample, random *rand.Rand) {
	sample.Label, sample.NumLabel, sample.NumUnit = map[string][]string{}, map[string][]int64{}, map[string][]string{}
	for _, text := range []struct {
		key    string
		values []string
	}{
		{"thread id", []string{"110", "7", "worker-7"}}, {"a=b", []string{"c=d", "e"}}, {"list", []string{"x,y", "x", "y"}},
		{"name", []string{"größe", "Größe", "GRÖSSE"}}, {"size", []string{"large"}},
	} {
		for range random.IntN(3) {
			sample.Label[text.key] = append(sample.Label[text.key], pick(random, text.values))
		}
	}
	for _, number := range []struct {
		key    string
		values []int64
		units  []string
	}{
		{"bytes", []int64{0, 1, 1024, 4096, 65536, 65537, -1}, nil}, {"request", []int64{110, 2048}, nil},
		{"size", []int64{1, 4, 64}, []string{"kilobytes", "bytes", ""}}, {"delay", []int64{5, 1500, 3_600_000}, []string{"milliseconds"}},
		{"weird", []int64{1, 110}, []string{"widgets"}}, {"plain", []int64{2, 110}, nil},
	} {
		if random.IntN(2) > 0 {
			continue
		}
		for range 1 + random.IntN(2) {
			sample.NumLabel[number.key] = append(sample.NumLabel[number.key], pick(random, number.values))
			sample.NumUnit[number.key] = append(sample.NumUnit[number.key], pick(random, number.units))
		}
	}
}
