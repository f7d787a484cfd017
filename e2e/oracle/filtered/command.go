package main

import (
	"fmt"
	"strconv"
	"time"

	"github.com/google/pprof/driver"
	"github.com/google/pprof/profile"
)

// command runs the pprof command in this process, on a profile in memory: the real code with all that it does before, between
// and after the filters.
type command struct {
	content []byte
	// fetched is the profile that the last run got. The command changes it in place, so after a run it is as filtered.
	fetched *profile.Profile
	// mappingFiles are the files of its mappings as the profile has them: the command empties those that are URLs.
	mappingFiles map[*profile.Mapping]string
}

// Fetch reads the profile as the command does. A copy would not do, as reading changes things, too.
func (c *command) Fetch(string, time.Duration, time.Duration) (*profile.Profile, string, error) {
	p, err := profile.ParseData(c.content)
	if err != nil {
		return nil, "", err
	}
	c.fetched, c.mappingFiles = p, map[*profile.Mapping]string{}
	for _, mapping := range p.Mapping {
		c.mappingFiles[mapping] = mapping.File
	}
	return p, "", nil
}

// filtered gives the profile as the command has it before it makes a report: filters applied, inlined frames taken out, and
// names, lines and addresses only as far as the granularity wants them.
func (c *command) filtered(combination combination) (*profile.Profile, error) {
	flags := flagsOf(combination)
	// At functions pprof forgets addresses, which name the locations without lines here.
	if combination.Granularity == functions {
		delete(flags, string(functions))
		flags[string(addresses)] = "true"
	}
	// Prints next to nothing, as only what becomes of the profile is wanted.
	flags["comments"] = "true"
	_, err := c.run(flags)
	return c.fetched, err
}

// run runs the command and gives what it wrote. An integer that does not fit 64 bits makes the command panic: that is an
// error like any other here.
func (c *command) run(flags flagValues) (written []byte, err error) {
	defer func() {
		if panicked := recover(); panicked != nil {
			err = fmt.Errorf("%s: %v", panicWords, panicked)
		}
	}()
	flags["symbolize"], flags["output"] = "none", "report"
	output := &output{}
	err = driver.PProf(&driver.Options{Flagset: flags, Fetch: c, Writer: output, UI: silentUI{}, Obj: noObjects{}})
	return output.Bytes(), err
}

const panicWords = "pprof panicked"

// flagsOf says everything, as the command keeps the settings of the run before in this process.
func flagsOf(combination combination) flagValues {
	f := combination.Filters
	return flagValues{
		"focus": f.Focus, "ignore": f.Ignore, "hide": f.Hide, "show": f.Show, "show_from": f.ShowFrom, "prune_from": f.PruneFrom,
		"tagfocus": f.TagFocus, "tagignore": f.TagIgnore, "tagshow": f.TagShow, "taghide": f.TagHide,
		"sample_index":                  strconv.Itoa(combination.SampleType),
		"noinlines":                     strconv.FormatBool(combination.NoInlines),
		"drop_negative":                 strconv.FormatBool(combination.DropNegative),
		"all_frames":                    strconv.FormatBool(!combination.DropFrames),
		string(combination.Granularity): "true",
	}
}
