package main

import (
	"math/rand/v2"
	"path"
	"regexp"
	"strings"
)

// expressions makes regular expressions that match something in a profile.
type expressions struct {
	random *rand.Rand
	words  *vocabulary
}

// pick chooses one of a list, or "" of none.
func pick[T any](random *rand.Rand, list []T) T {
	if len(list) == 0 {
		var none T
		return none
	}
	return list[random.IntN(len(list))]
}

// byName gives an expression for one of the six filters by name.
func (e *expressions) byName() string {
	name := pick(e.random, e.words.names)
	file := pick(e.random, e.words.files)
	mapping := pick(e.random, e.words.mappings)
	kind := e.random.IntN(20)
	switch {
	case name == "" && mapping == "":
		return pick(e.random, emptyMatching)
	case name == "" || (mapping != "" && kind == 0):
		return regexp.QuoteMeta(path.Base(mapping))
	case file != "" && kind < 4:
		return e.ofFile(file)
	default:
		return e.ofName(name)
	}
}

// emptyMatching match the empty string: empty file names, the mapping that pprof adds to profiles without mappings.
var emptyMatching = []string{`^$`, `x*`, `|nothing of this name`, `^`, `(?:)`, `$^`}

func (e *expressions) ofName(name string) string {
	quoted := regexp.QuoteMeta(name)
	other := regexp.QuoteMeta(pick(e.random, e.words.names))
	switch e.random.IntN(14) {
	case 0, 1:
		return "^" + quoted + "$"
	case 2:
		return quoted
	case 3, 4:
		return "^" + regexp.QuoteMeta(prefixOf(name))
	case 5:
		return regexp.QuoteMeta(prefixOf(name)) + `[a-z(*]`
	case 6, 7:
		return regexp.QuoteMeta(suffixOf(name)) + "$"
	case 8, 9:
		return quoted + "|" + other
	case 10:
		return "^(?:" + quoted + "|" + regexp.QuoteMeta(prefixOf(pick(e.random, e.words.names))) + ".*)$"
	case 11:
		return "(?i)" + strings.ToUpper(e.fragmentOf(name))
	case 12:
		return `\b` + e.fragmentOf(name)
	default:
		return pick(e.random, shapes)
	}
}

// shapes are what names may look like, whatever the program.
var shapes = []string{
	`\.$`, `^[a-m]`, `[[:upper:]]`, `\d`, `\(`, `^[^./:]+$`, `(?i)^(main|run)`, `\.func\d+`, `::`, `[.]\w+$`, `^.{1,12}$`, `(?s:.)+_`, `\Q(*\E`,
}

func (e *expressions) ofFile(file string) string {
	switch e.random.IntN(4) {
	case 0:
		return regexp.QuoteMeta(file) + "$"
	case 1:
		return regexp.QuoteMeta(path.Base(file))
	case 2:
		return "^" + regexp.QuoteMeta(path.Dir(file))
	default:
		return regexp.QuoteMeta(path.Ext(file)) + "$"
	}
}

// fragmentOf is some letters and digits out of a word.
func (e *expressions) fragmentOf(word string) string {
	parts := plain.FindAllString(word, -1)
	if len(parts) == 0 {
		return regexp.QuoteMeta(word)
	}
	part := pick(e.random, parts)
	return part[:min(len(part), 3+e.random.IntN(6))]
}

var plain = regexp.MustCompile(`[A-Za-z0-9]+`)

// prefixOf is a name's package, namespace or class, whatever parts the name has; the whole of a name without.
func prefixOf(name string) string {
	start := strings.LastIndexByte(name, '/') + 1
	for _, divider := range []string{"::", "."} {
		if at := strings.Index(name[start:], divider); at > 0 {
			return name[:start+at+len(divider)]
		}
	}
	return name
}

// suffixOf is what follows the last point, colon or slash.
func suffixOf(name string) string {
	if at := strings.LastIndexAny(strings.TrimRight(name, "./:"), "./:"); at >= 0 {
		return name[at+1:]
	}
	return name
}
