package main

import (
	"cmp"
	"fmt"
	"path/filepath"
	"strconv"
	"strings"

	"github.com/google/pprof/profile"
)

const unknownName = "<unknown>"

// frameNamer names the frames of a filtered profile.
type frameNamer struct {
	granularity granularity
	// mappingFiles are the files of the mappings before the command changed them.
	mappingFiles map[*profile.Mapping]string
}

// namesOf lists the frames of a location, innermost first.
func (n frameNamer) namesOf(location *profile.Location) []string {
	if len(location.Line) == 0 {
		return []string{n.withoutLine(location)}
	}
	names := make([]string, len(location.Line))
	for i, line := range location.Line {
		names[i] = n.ofLine(location, line)
	}
	return names
}

// withoutLine names the one frame of a location that has no lines.
func (n frameNamer) withoutLine(location *profile.Location) string {
	if n.granularity != functions {
		return components(location, profile.Line{Function: &profile.Function{}})
	}
	if location.Address != 0 {
		return "0x" + strconv.FormatUint(location.Address, 16)
	}
	if file := n.mappingFiles[location.Mapping]; file != "" {
		return "[" + filepath.Base(file) + "]"
	}
	return unknownName
}

func (n frameNamer) ofLine(location *profile.Location, line profile.Line) string {
	if n.granularity == functions {
		return cmp.Or(line.Function.Name, line.Function.SystemName, unknownName)
	}
	return components(location, line)
}

// components is what the pprof command prints of a frame: the parts that are there. What the granularity leaves out is empty
// or 0 by now. (internal/graph/graph.go, NodeInfo.NameComponents)
func components(location *profile.Location, line profile.Line) string {
	var parts []string
	if location.Address != 0 {
		parts = append(parts, fmt.Sprintf("%016x", location.Address))
	}
	if line.Function.Name != "" {
		parts = append(parts, line.Function.Name)
	}
	file := shownFile(line.Function.Filename)
	switch {
	case line.Line != 0:
		place := file + ":" + strconv.FormatInt(line.Line, 10)
		if line.Column != 0 {
			place += ":" + strconv.FormatInt(line.Column, 10)
		}
		parts = append(parts, place)
	case file != "":
		parts = append(parts, file)
	case line.Function.Name != "":
	case location.Mapping != nil && location.Mapping.File != "":
		parts = append(parts, "["+filepath.Base(location.Mapping.File)+"]")
	default:
		parts = append(parts, unknownName)
	}
	return strings.Join(parts, " ")
}

// shownFile takes off the folder in which Bazel's builds run and cleans up. (internal/report/source.go, trimPath)
func shownFile(file string) string {
	for _, folder := range []string{"/proc/self/cwd/./", "/proc/self/cwd/"} {
		if rest, cut := strings.CutPrefix(file, folder); cut {
			file = rest
			break
		}
	}
	if file == "" {
		return ""
	}
	return filepath.Clean(file)
}
