package main

import (
	"bytes"
	"fmt"
	"os"
	"os/exec"
	"strings"

	"github.com/google/pprof/profile"
)

// pprof is the command.
type pprof struct {
	path string
}

// flagOf is the command's word for each filter of the scripting interface.
var flagOf = map[string]string{
	"focus": "focus", "ignore": "ignore", "hide": "hide", "show": "show", "showFrom": "show_from", "pruneFrom": "prune_from",
	"tagFocus": "tagfocus", "tagIgnore": "tagignore", "tagShow": "tagshow", "tagHide": "taghide",
}

// apply gives what the filters leave of a file; nil when the command refuses an expression.
func (command pprof) apply(path string, asked asked) (*profile.Profile, error) {
	out, err := os.CreateTemp("", "filtered")
	if err != nil {
		return nil, err
	}
	defer os.Remove(out.Name())
	out.Close()
	arguments := []string{"-proto", "-symbolize=none", "-output=" + out.Name()}
	for filter, expression := range asked.filters {
		arguments = append(arguments, "-"+flagOf[filter]+"="+expression)
	}
	if asked.noInlines {
		arguments = append(arguments, "-noinlines")
	}
	if !asked.dropFrames {
		arguments = append(arguments, "-all_frames")
	}
	var told bytes.Buffer
	run := exec.Command(command.path, append(arguments, path)...)
	run.Stderr = &told
	if err := run.Run(); err != nil {
		if strings.Contains(told.String(), "regexp") {
			return nil, nil
		}
		return nil, fmt.Errorf("%v: %w: %s", arguments, err, told.String())
	}
	content, err := os.ReadFile(out.Name())
	if err != nil {
		return nil, err
	}
	return profile.ParseData(content)
}
