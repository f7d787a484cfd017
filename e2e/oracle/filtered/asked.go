package main

import (
	"fmt"
	"hash/fnv"
	"math/rand/v2"
	"regexp"
	"slices"
	"strings"

	"github.com/google/pprof/profile"
)

// asked is what is asked of the command.
type asked struct {
	filters                             map[string]string
	noInlines, dropFrames, dropNegative bool
}

// material is what expressions are made from.
type material struct {
	random                 *rand.Rand
	names, files, binaries []string
	texts                  [][2]string
	numbers                []number
}

type number struct {
	key, unit string
	value     int64
}

// askedOf makes the combinations for a file out of what it holds: the same each time for the same file.
func askedOf(file string, p *profile.Profile) []asked {
	seed := fnv.New64a()
	seed.Write([]byte(file))
	m := &material{random: rand.New(rand.NewPCG(seed.Sum64(), 1))}
	m.gather(p)
	one := func(filter string, expression string) map[string]string { return map[string]string{filter: expression} }
	all := []map[string]string{{}, {}, one("focus", `^$`), one("show", `x*`), one("ignore", "("), one("hide", `^runtime\.`)}
	byFrames := []string{"focus", "ignore", "hide", "show", "showFrom", "pruneFrom"}
	for _, filter := range byFrames {
		all = append(all, one(filter, m.expression()), one(filter, m.expression()))
	}
	for range 6 {
		combined := map[string]string{}
		for range 2 + m.random.IntN(2) {
			combined[byFrames[m.random.IntN(len(byFrames))]] = m.expression()
		}
		all = append(all, combined)
	}
	if len(m.texts)+len(m.numbers) > 0 {
		for _, filter := range []string{"tagFocus", "tagIgnore", "tagFocus", "tagIgnore", "tagFocus"} {
			all = append(all, one(filter, m.tags()))
		}
		all = append(all, map[string]string{"tagFocus": m.tags(), "ignore": m.expression()}, map[string]string{"tagShow": m.key(), "focus": m.expression()}, one("tagHide", m.key()))
	}
	var combinations []asked
	for number, filters := range all {
		combinations = append(combinations, asked{
			filters:   filters,
			noInlines: number%3 == 1, dropFrames: number%4 == 1 && p.DropFrames != "", dropNegative: number%5 == 1 && hasNegative(p),
		})
	}
	return combinations
}

func hasNegative(p *profile.Profile) bool {
	return slices.ContainsFunc(p.Sample, func(s *profile.Sample) bool {
		return slices.ContainsFunc(s.Value, func(value int64) bool { return value < 0 })
	})
}

func (m *material) gather(p *profile.Profile) {
	for _, s := range p.Sample {
		for _, location := range s.Location {
			for _, line := range location.Line {
				m.names, m.files = append(m.names, line.Function.Name), append(m.files, line.Function.Filename)
			}
			if location.Mapping != nil {
				m.binaries = append(m.binaries, location.Mapping.File)
			}
		}
		for key, values := range s.Label {
			for _, value := range values {
				m.texts = append(m.texts, [2]string{key, value})
			}
		}
		for key, values := range s.NumLabel {
			for index, value := range values {
				unit := ""
				if index < len(s.NumUnit[key]) {
					unit = s.NumUnit[key][index]
				}
				m.numbers = append(m.numbers, number{key, unit, value})
			}
		}
	}
	// Maps have no order of their own.
	slices.SortFunc(m.texts, func(a, b [2]string) int { return strings.Compare(a[0]+"="+a[1], b[0]+"="+b[1]) })
	slices.SortFunc(m.numbers, func(a, b number) int { return strings.Compare(fmt.Sprint(a), fmt.Sprint(b)) })
}

// pick is one of the texts; common ones come often.
func (m *material) pick(from []string) string {
	if len(from) == 0 {
		return "nothing"
	}
	return strings.ToValidUTF8(from[m.random.IntN(len(from))], "?")
}

// expression matches a name, a file or a binary, in one of the ways in which people write it.
func (m *material) expression() string {
	name := m.pick(m.names)
	quoted := regexp.QuoteMeta(name)
	switch m.random.IntN(10) {
	case 0:
		return "^" + quoted + "$"
	case 1:
		return quoted
	case 2:
		return "^" + regexp.QuoteMeta(m.part(name, 0.5))
	case 3:
		return regexp.QuoteMeta(m.pick(m.names)) + "|" + quoted
	case 4:
		return "(?i)" + regexp.QuoteMeta(strings.ToUpper(m.part(name, 0.7)))
	case 5:
		return regexp.QuoteMeta(m.pick(m.files))
	case 6:
		return regexp.QuoteMeta(m.part(m.pick(m.files), 0.4)) + `.*\w`
	case 7:
		return regexp.QuoteMeta(m.pick(m.binaries)) + "$"
	case 8:
		return `\.` + regexp.QuoteMeta(name[strings.LastIndex(name, ".")+1:]) + `$|^$`
	default:
		return `^\w+[./:]?[[:alpha:]]*` + regexp.QuoteMeta(m.part(name[len(name)/3:], 0.3))
	}
}

// part is the beginning of a text.
func (m *material) part(text string, share float64) string {
	runes := []rune(text)
	return string(runes[:int(float64(len(runes))*share)])
}

func (m *material) key() string {
	if len(m.texts) > 0 && (len(m.numbers) == 0 || m.random.IntN(2) == 0) {
		return regexp.QuoteMeta(m.texts[m.random.IntN(len(m.texts))][0])
	}
	return "^" + regexp.QuoteMeta(m.numbers[m.random.IntN(len(m.numbers))].key)
}

// tags is a filter by label, in one of its forms.
func (m *material) tags() string {
	if len(m.texts) > 0 && (len(m.numbers) == 0 || m.random.IntN(2) == 0) {
		one, other := m.texts[m.random.IntN(len(m.texts))], m.texts[m.random.IntN(len(m.texts))]
		value := regexp.QuoteMeta(one[1])
		return []string{
			one[0] + "=" + value, one[0] + "=", value, one[0] + "=^" + value + "$," + regexp.QuoteMeta(other[1]),
			regexp.QuoteMeta(one[0]) + ":," + regexp.QuoteMeta(other[0]) + ":", "=" + value, "no such value",
		}[m.random.IntN(7)]
	}
	n := m.numbers[m.random.IntN(len(m.numbers))]
	bytes := n.unit == "bytes" || n.unit == "" && (n.key == "bytes" || n.key == "request")
	unit := ""
	if bytes {
		unit = "b"
	}
	return []string{
		fmt.Sprintf("%s=%d%s", n.key, n.value, unit), fmt.Sprintf("%s=:%d%s", n.key, n.value, unit), fmt.Sprintf("%s=%d%s:", n.key, n.value, unit),
		fmt.Sprintf("%d%s:%d%s", n.value/2, unit, n.value*2, unit), fmt.Sprintf(":%dkb", n.value/1024+1), fmt.Sprintf("%s=%d", n.key, n.value),
		fmt.Sprintf("%s=1kb:4mb", n.key),
	}[m.random.IntN(7)]
}
