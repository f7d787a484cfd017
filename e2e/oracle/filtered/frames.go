package main

import (
	"fmt"
	"path/filepath"
	"strings"

	"github.com/google/pprof/profile"
)

// framesOf names the frames of a sample, leaf first.
func framesOf(s *profile.Sample, granularity string, noInlines bool) []string {
	var frames []string
	for _, location := range s.Location {
		if len(location.Line) == 0 {
			frames = append(frames, frameName(location, nil, granularity, noInlines))
		}
		for index := range location.Line {
			frames = append(frames, frameName(location, &location.Line[index], granularity, noInlines))
		}
	}
	return frames
}

// frameName is the name of one line of a location, or of one without lines.
func frameName(location *profile.Location, line *profile.Line, granularity string, noInlines bool) string {
	if granularity == "functions" {
		return functionName(location, line)
	}
	var parts []string
	var name, file, place string
	if line != nil && line.Function != nil {
		if granularity != "files" {
			name = line.Function.Name
		}
		file = cleaned(line.Function.Filename)
		if (granularity == "lines" || granularity == "addresses") && line.Line != 0 {
			place = fmt.Sprintf("%s:%d", file, line.Line)
			if granularity == "addresses" && line.Column != 0 && !noInlines {
				place += fmt.Sprintf(":%d", line.Column)
			}
		}
	}
	if granularity == "addresses" && location.Address != 0 {
		parts = append(parts, fmt.Sprintf("%016x", location.Address))
	}
	if name != "" {
		parts = append(parts, name)
	}
	switch {
	case place != "":
		parts = append(parts, place)
	case file != "":
		parts = append(parts, file)
	case name != "":
	default:
		parts = append(parts, binaryName(location))
	}
	return strings.Join(parts, " ")
}

func functionName(location *profile.Location, line *profile.Line) string {
	switch {
	case line == nil && location.Address != 0:
		return fmt.Sprintf("0x%x", location.Address)
	case line == nil:
		return binaryName(location)
	case line.Function.Name != "":
		return line.Function.Name
	case line.Function.SystemName != "":
		return line.Function.SystemName
	}
	return "<unknown>"
}

func binaryName(location *profile.Location) string {
	if location.Mapping == nil || location.Mapping.File == "" {
		return "<unknown>"
	}
	return "[" + filepath.Base(location.Mapping.File) + "]"
}

// cleaned is a file's path as the graph has it.
func cleaned(path string) string {
	path = strings.TrimPrefix(path, "/proc/self/cwd/")
	if path == "" {
		return ""
	}
	return filepath.Clean(path)
}
