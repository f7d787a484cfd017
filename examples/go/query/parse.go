// Package query reads what people type into the search field, and finds what they mean.
//
//	word word      both
//	word | word    either
//	-word          not this one
//	( )            first
package query

import (
	"fmt"
	"strings"

	"example.com/searchindex/tokenizer"
)

// Parse reads a query.
func Parse(text string) (Node, error) {
	spaced := strings.NewReplacer("(", " ( ", ")", " ) ", "|", " | ", "-", " - ").Replace(text)
	p := &parser{rest: strings.Fields(spaced)}
	node, err := p.alternatives()
	if err == nil && len(p.rest) > 0 {
		err = fmt.Errorf("unexpected %q", p.rest[0])
	}
	return node, err
}

// parser descends into the query, a method for each level of binding.
type parser struct{ rest []string }

func (p *parser) next() string {
	if len(p.rest) == 0 {
		return ""
	}
	return p.rest[0]
}

func (p *parser) skip() { p.rest = p.rest[1:] }

func (p *parser) alternatives() (Node, error) {
	node, err := p.sequence()
	for err == nil && p.next() == "|" {
		p.skip()
		var other Node
		other, err = p.sequence()
		node = either{node, other}
	}
	return node, err
}

func (p *parser) sequence() (Node, error) {
	node, err := p.atom()
	for err == nil && p.next() != "" && p.next() != "|" && p.next() != ")" {
		excluded := p.next() == "-"
		if excluded {
			p.skip()
		}
		var other Node
		if other, err = p.atom(); excluded {
			node = without{node, other}
		} else {
			node = both{node, other}
		}
	}
	return node, err
}

func (p *parser) atom() (Node, error) {
	switch word := p.next(); word {
	case "", "|", ")", "-":
		return nil, fmt.Errorf("a word is missing before %q", word)
	case "(":
		p.skip()
		node, err := p.alternatives()
		if err != nil {
			return nil, err
		}
		if p.next() != ")" {
			return nil, fmt.Errorf("a bracket is not closed")
		}
		p.skip()
		return node, nil
	default:
		p.skip()
		return words(tokenizer.Terms(word)), nil
	}
}
