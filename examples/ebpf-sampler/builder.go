package main

import (
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"time"

	"github.com/google/pprof/profile"
)

// profileBuilder collects samples, and names what they point to.
type profileBuilder struct {
	process *process
	kernel  *kernelSymbols
	profile *profile.Profile

	kernelMapping *profile.Mapping
	mappings      map[uint64]*profile.Mapping
	functions     map[functionKey]*profile.Function
	// locations are by address, those of Python by code and line.
	locations       map[uint64]*profile.Location
	pythonLocations map[pythonKey]*profile.Location
	pythonCode      map[uint64]*pythonCode
	samples         map[string]*profile.Sample
}

type functionKey struct{ name, file string }

type pythonKey struct {
	code uint64
	line int
}

func newProfileBuilder(process *process, kernel *kernelSymbols, samplesPerSecond int64) *profileBuilder {
	cpuTime := func() *profile.ValueType { return &profile.ValueType{Type: "cpu", Unit: "nanoseconds"} }
	return &profileBuilder{
		process: process,
		kernel:  kernel,
		profile: &profile.Profile{
			SampleType: []*profile.ValueType{cpuTime()},
			PeriodType: cpuTime(),
			Period:     int64(time.Second) / samplesPerSecond,
			TimeNanos:  time.Now().UnixNano(),
			// The type that the profiler sends, before Pyroscope turns samples into time.
			DefaultSampleType: "samples",
		},
		mappings:        map[uint64]*profile.Mapping{},
		functions:       map[functionKey]*profile.Function{},
		locations:       map[uint64]*profile.Location{},
		pythonLocations: map[pythonKey]*profile.Location{},
		pythonCode:      map[uint64]*pythonCode{},
		samples:         map[string]*profile.Sample{},
	}
}

func (b *profileBuilder) add(e *event) error {
	stack, err := b.stack(e)
	if errors.Is(err, errGone) {
		return nil
	}
	if err != nil {
		return err
	}
	labels := map[string][]string{
		"thread.name":             {e.threadName()},
		"thread.id":               {strconv.Itoa(int(e.Thread))},
		"process.pid":             {strconv.Itoa(b.process.id)},
		"process.executable.name": {b.process.name()},
		"process.executable.path": {b.process.executablePath},
		"cpu.logical_number":      {strconv.Itoa(int(e.CPU))},
	}
	key := fmt.Sprint(e.Thread, e.CPU, e.threadName())
	for _, location := range stack {
		key += fmt.Sprint(" ", location.ID)
	}
	sample, ok := b.samples[key]
	if !ok {
		sample = &profile.Sample{Location: stack, Value: []int64{0}, Label: labels}
		b.samples[key] = sample
		b.profile.Sample = append(b.profile.Sample, sample)
	}
	sample.Value[0] += b.profile.Period
	return nil
}

func (b *profileBuilder) write(path string) error {
	b.profile.DurationNanos = time.Now().UnixNano() - b.profile.TimeNanos
	b.describeMappings()
	file, err := os.Create(path)
	if err != nil {
		return err
	}
	if err := b.profile.Write(file); err != nil {
		return err
	}
	return file.Close()
}

// describeMappings says what is known of each mapping, and puts the program's own first, where readers look for its name.
func (b *profileBuilder) describeMappings() {
	for _, mapping := range b.profile.Mapping {
		mapping.HasFunctions, mapping.HasFilenames, mapping.HasLineNumbers = true, true, true
	}
	for _, location := range b.profile.Location {
		mapping := location.Mapping
		if mapping == nil {
			continue
		}
		named := len(location.Line) > 0
		mapping.HasFunctions = mapping.HasFunctions && named
		mapping.HasFilenames = mapping.HasFilenames && named && location.Line[0].Function.Filename != ""
		mapping.HasLineNumbers = mapping.HasLineNumbers && named && location.Line[0].Line > 0
	}
	own := b.process.name()
	slices.SortStableFunc(b.profile.Mapping, func(x, y *profile.Mapping) int {
		switch {
		case x.File == own && y.File != own:
			return -1
		case x.File != own && y.File == own:
			return 1
		}
		return 0
	})
}

// stack puts the parts of a sample together, leaf first.
func (b *profileBuilder) stack(e *event) ([]*profile.Location, error) {
	var stack []*profile.Location
	for depth, address := range e.kernelStack() {
		stack = append(stack, b.kernelLocation(callAddress(depth, address)))
	}
	machineCode := e.userStack()
	if b.process.pythonRuntime != 0 {
		// Debian's Python is built without frame pointers, so that only the innermost frame is to be trusted.
		machineCode = machineCode[:min(1, len(machineCode))]
	}
	for depth, address := range machineCode {
		location, err := b.userLocation(callAddress(depth, address))
		if err != nil {
			return nil, err
		}
		if location != nil && !isInterpreter(location) {
			stack = append(stack, location)
		}
	}
	for _, frame := range e.pythonStack() {
		location, err := b.pythonLocation(frame)
		if err != nil {
			return nil, err
		}
		stack = append(stack, location)
	}
	return stack, nil
}

// callAddress is in the call that a caller is at: its return address may be past the end of the function.
func callAddress(depth int, address uint64) uint64 {
	if depth == 0 {
		return address
	}
	return address - 1
}

// isInterpreter tells the frame that the frames of Python stand for.
func isInterpreter(location *profile.Location) bool {
	return len(location.Line) > 0 && location.Line[0].Function.Name == "_PyEval_EvalFrameDefault"
}

func (b *profileBuilder) kernelLocation(address uint64) *profile.Location {
	if known, ok := b.locations[address]; ok {
		return known
	}
	if b.kernelMapping == nil {
		b.kernelMapping = &profile.Mapping{File: "vmlinux"}
		b.addMapping(b.kernelMapping)
	}
	location := &profile.Location{Address: address, Mapping: b.kernelMapping}
	if name, ok := b.kernel.name(address); ok {
		location.Line = []profile.Line{{Function: b.function(name, "")}}
	}
	return b.addLocation(location)
}

// userLocation is nil for what is in no file.
func (b *profileBuilder) userLocation(address uint64) (*profile.Location, error) {
	if known, ok := b.locations[address]; ok {
		return known, nil
	}
	found, ok, err := b.process.regionOf(address)
	if err != nil || !ok {
		return nil, err
	}
	file, err := b.process.image(found.path)
	if err != nil {
		return nil, err
	}
	mapping, ok := b.mappings[found.start]
	if !ok {
		mapping = &profile.Mapping{
			Start: found.start, Limit: found.end, Offset: found.offset,
			File: filepath.Base(found.path), BuildID: file.buildID,
		}
		b.mappings[found.start] = mapping
		b.addMapping(mapping)
	}
	location := &profile.Location{Address: address, Mapping: mapping}
	if at, ok := file.find(address - found.start + found.offset); ok {
		location.Line = []profile.Line{{Function: b.function(at.function, at.file), Line: int64(at.line)}}
	}
	return b.addLocation(location), nil
}

func (b *profileBuilder) pythonLocation(frame pythonFrame) (*profile.Location, error) {
	code, ok := b.pythonCode[frame.Code]
	if !ok {
		var err error
		if code, err = b.process.readPythonCode(frame.Code); err != nil {
			return nil, err
		}
		b.pythonCode[frame.Code] = code
	}
	line := code.line(int(int64(frame.Instruction-frame.Code-codeInstructions)) / bytesPerInstruction)
	key := pythonKey{frame.Code, line}
	if known, ok := b.pythonLocations[key]; ok {
		return known, nil
	}
	location := &profile.Location{
		ID:   uint64(len(b.profile.Location) + 1),
		Line: []profile.Line{{Function: b.function(code.name, code.file), Line: int64(line)}},
	}
	b.profile.Location = append(b.profile.Location, location)
	b.pythonLocations[key] = location
	return location, nil
}

func (b *profileBuilder) addLocation(location *profile.Location) *profile.Location {
	location.ID = uint64(len(b.profile.Location) + 1)
	b.profile.Location = append(b.profile.Location, location)
	b.locations[location.Address] = location
	return location
}

func (b *profileBuilder) addMapping(mapping *profile.Mapping) {
	mapping.ID = uint64(len(b.profile.Mapping) + 1)
	b.profile.Mapping = append(b.profile.Mapping, mapping)
}

func (b *profileBuilder) function(name, file string) *profile.Function {
	key := functionKey{name, file}
	if known, ok := b.functions[key]; ok {
		return known
	}
	function := &profile.Function{ID: uint64(len(b.profile.Function) + 1), Name: name, Filename: file}
	b.functions[key] = function
	b.profile.Function = append(b.profile.Function, function)
	return function
}
