package main

import (
	"bytes"
	"errors"
	"io"
	"strconv"

	"github.com/google/pprof/driver"
)

// flagValues is a command line with these flags and one source.
type flagValues map[string]string

// Bool is the flag of that name.
func (f flagValues) Bool(name string, byDefault bool, _ string) *bool {
	value := byDefault
	if text, set := f[name]; set {
		value = text == "true"
	}
	return &value
}

// Int is the flag of that name; none is ever set.
func (f flagValues) Int(_ string, byDefault int, _ string) *int { return &byDefault }

// Float64 is the flag of that name.
func (f flagValues) Float64(name string, byDefault float64, _ string) *float64 {
	if value, err := strconv.ParseFloat(f[name], 64); err == nil {
		return &value
	}
	return &byDefault
}

// String is the flag of that name.
func (f flagValues) String(name, byDefault, _ string) *string {
	if text, set := f[name]; set {
		return &text
	}
	return &byDefault
}

// StringList is the flag of that name; none is ever set.
func (f flagValues) StringList(string, string, string) *[]*string { return &[]*string{} }

// ExtraUsage is what is said of further flags.
func (f flagValues) ExtraUsage() string { return "" }

// AddExtraUsage takes what is said of further flags.
func (f flagValues) AddExtraUsage(string) {}

// Parse gives the source, whose name nobody looks at.
func (f flagValues) Parse(func()) []string { return []string{"profile"} }

// output keeps what the command writes.
type output struct{ bytes.Buffer }

// Open gives the output itself, whatever the name.
func (o *output) Open(string) (io.WriteCloser, error) { return o, nil }

// Close has nothing to do.
func (o *output) Close() error { return nil }

// silentUI shows nothing and reads nothing.
type silentUI struct{}

func (silentUI) ReadLine(string) (string, error)     { return "", io.EOF }
func (silentUI) Print(...interface{})                {}
func (silentUI) PrintErr(...interface{})             {}
func (silentUI) IsTerminal() bool                    { return false }
func (silentUI) WantBrowser() bool                   { return false }
func (silentUI) SetAutoComplete(func(string) string) {}

// noObjects finds no binary. Else the answers would depend on what is installed.
type noObjects struct{}

var errNoObject = errors.New("no binaries here")

func (noObjects) Open(string, uint64, uint64, uint64, string) (driver.ObjFile, error) {
	return nil, errNoObject
}

func (noObjects) Disasm(string, uint64, uint64, bool) ([]driver.Inst, error) { return nil, errNoObject }
