package main

var (
	nameFilters = []string{"focus", "ignore", "hide", "show", "showFrom", "pruneFrom"}
	everyFilter = append([]string{"tagFocus", "tagIgnore", "tagShow", "tagHide"}, nameFilters...)
)

// notCompiling are refused. In filters by label the part behind the = is compiled.
var notCompiling = []string{`(`, `[a-`, `*x`, `x{2,1}`, `a)b`, `\8`, `(?P<n`, `x{1001}`, `[[:letter:]]`, `(?<>x)`, `a\`, `k=(,x`}

// recipes are what to filter by, as many as wanted, the most telling first.
func (g *generator) recipes(wanted int) []recipe {
	var cycle []recipe
	for _, filter := range nameFilters {
		cycle = append(cycle, g.by(filter))
	}
	cycle = append(cycle,
		g.by("focus", "hide"), g.by("focus", "ignore"), g.by("show", "showFrom"), g.by("hide", "pruneFrom"),
		g.by("showFrom", "pruneFrom"), g.by("focus", "show", "pruneFrom"), g.by("ignore", "hide", "showFrom"),
		g.matchingEmpty("focus"), g.matchingEmpty("hide"))
	if g.words.hasLabels() {
		cycle = append([]recipe{
			g.by("tagFocus"), g.by("tagIgnore"), g.by("tagFocus"), g.by("tagIgnore"), g.by("tagFocus", "tagIgnore"),
			g.by("tagFocus", "focus"), g.by("tagIgnore", "hide", "pruneFrom"), g.by("tagShow", "tagFocus"), g.by("tagHide", "show"),
		}, cycle...)
	}
	cycle = append(cycle, g.matchingEmpty("show"), g.matchingEmpty("showFrom"), g.matchingEmpty("ignore"), g.matchingEmpty("pruneFrom"))
	recipes := []recipe{}
	for i := range max(wanted, 0) {
		recipes = append(recipes, cycle[i%len(cycle)])
	}
	return recipes
}

// by filters by all of these.
func (g *generator) by(names ...string) recipe {
	return func(filters *filters) {
		for _, name := range names {
			*filters.field(name) = g.expressionFor(name)
		}
	}
}

func (g *generator) expressionFor(filter string) string {
	switch filter {
	case "tagFocus", "tagIgnore":
		return g.byLabel()
	case "tagShow", "tagHide":
		return g.byKey()
	default:
		return g.byName()
	}
}

// matchingEmpty filters by an expression that matches the empty string.
func (g *generator) matchingEmpty(filter string) recipe {
	return func(filters *filters) { *filters.field(filter) = pick(g.random, emptyMatching) }
}
