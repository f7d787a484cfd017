package main

// filters is an expression for each filter, under the names of Emberscope's view state; empty ones are not applied.
type filters struct {
	Focus     string `json:"focus,omitempty"`
	Ignore    string `json:"ignore,omitempty"`
	Hide      string `json:"hide,omitempty"`
	Show      string `json:"show,omitempty"`
	ShowFrom  string `json:"showFrom,omitempty"`
	TagFocus  string `json:"tagFocus,omitempty"`
	TagIgnore string `json:"tagIgnore,omitempty"`
	TagShow   string `json:"tagShow,omitempty"`
	TagHide   string `json:"tagHide,omitempty"`
	PruneFrom string `json:"pruneFrom,omitempty"`
}

// granularity is what a frame is, in pprof's words.
type granularity string

const (
	functions     granularity = "functions"
	filefunctions granularity = "filefunctions"
	files         granularity = "files"
	lines         granularity = "lines"
	addresses     granularity = "addresses"
)

var granularities = []granularity{functions, filefunctions, files, lines, addresses}

// combination is one view of a profile.
type combination struct {
	SampleType   int         `json:"sample_type"`
	Granularity  granularity `json:"granularity"`
	NoInlines    bool        `json:"no_inlines"`
	DropFrames   bool        `json:"drop_frames"`
	DropNegative bool        `json:"drop_negative"`
	Filters      filters     `json:"filters"`
}

// field gives the filter with one of the names in nameFilters.
func (f *filters) field(name string) *string {
	return map[string]*string{
		"focus": &f.Focus, "ignore": &f.Ignore, "hide": &f.Hide, "show": &f.Show, "showFrom": &f.ShowFrom, "pruneFrom": &f.PruneFrom,
		"tagFocus": &f.TagFocus, "tagIgnore": &f.TagIgnore, "tagShow": &f.TagShow, "tagHide": &f.TagHide,
	}[name]
}
