package main

import (
	"cmp"
	"path/filepath"
	"strconv"

	"github.com/google/pprof/profile"
)

const unknownName = "<unknown>"

// frameNames numbers the names of frames and remembers the frames of every location, so that a stack is walked as numbers.
type frameNames struct {
	names   []string
	numbers map[string]int32
	frames  map[*profile.Location][]int32
}

func newFrameNames() *frameNames {
	return &frameNames{numbers: map[string]int32{}, frames: map[*profile.Location][]int32{}}
}

// of returns the frames of a location as name numbers, the innermost first, as its lines are.
func (f *frameNames) of(location *profile.Location) []int32 {
	if frames, known := f.frames[location]; known {
		return frames
	}
	frames := []int32{}
	for _, line := range location.Line {
		frames = append(frames, f.number(functionName(line.Function)))
	}
	if len(frames) == 0 {
		frames = append(frames, f.number(addressName(location)))
	}
	f.frames[location] = frames
	return frames
}

func (f *frameNames) number(name string) int32 {
	number, known := f.numbers[name]
	if !known {
		number = int32(len(f.names))
		f.names = append(f.names, name)
		f.numbers[name] = number
	}
	return number
}

func functionName(function *profile.Function) string {
	return cmp.Or(function.Name, function.SystemName, unknownName)
}

// addressName names the one frame of a location that has no line.
func addressName(location *profile.Location) string {
	switch {
	case location.Address != 0:
		return "0x" + strconv.FormatUint(location.Address, 16)
	case location.Mapping != nil && location.Mapping.File != "":
		return "[" + filepath.Base(location.Mapping.File) + "]"
	default:
		return unknownName
	}
}
