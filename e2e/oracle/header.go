package main

import (
	"strconv"

	"github.com/google/pprof/profile"
)

const (
	maxSampleTypes = 400
	maxComments    = 20
)

type valueType struct {
	Type string `json:"type"`
	Unit string `json:"unit"`
}

// header is what a profile says of itself as a whole.
type header struct {
	SampleTypes       []valueType `json:"sample_types"`
	DefaultSampleType string      `json:"default_sample_type"`
	// DefaultIndex is the sample type that the pprof command shows unless told otherwise, -1 if there is none.
	DefaultIndex  int       `json:"default_index"`
	PeriodType    valueType `json:"period_type"`
	Period        string    `json:"period"`
	TimeNanos     string    `json:"time_nanos"`
	DurationNanos string    `json:"duration_nanos"`
	DocURL        string    `json:"doc_url"`
	DropFrames    string    `json:"drop_frames"`
	KeepFrames    string    `json:"keep_frames"`
	Comments      []string  `json:"comments"`
	CommentsTotal int       `json:"comments_total"`
	TypesTotal    int       `json:"types_total"`
}

func headerOf(p *profile.Profile) *header {
	h := &header{
		SampleTypes:       []valueType{},
		DefaultSampleType: shortened(p.DefaultSampleType),
		Period:            decimal(p.Period),
		TimeNanos:         decimal(p.TimeNanos),
		DurationNanos:     decimal(p.DurationNanos),
		DocURL:            shortened(p.DocURL),
		DropFrames:        shortened(p.DropFrames),
		KeepFrames:        shortened(p.KeepFrames),
		Comments:          []string{},
		CommentsTotal:     len(p.Comments),
		TypesTotal:        len(p.SampleType),
	}
	// Without a name to look up this cannot fail.
	h.DefaultIndex, _ = p.SampleIndexByName("")
	if p.PeriodType != nil {
		h.PeriodType = valueTypeOf(p.PeriodType)
	}
	for _, t := range atMost(maxSampleTypes, p.SampleType) {
		h.SampleTypes = append(h.SampleTypes, valueTypeOf(t))
	}
	for _, comment := range atMost(maxComments, p.Comments) {
		h.Comments = append(h.Comments, shortened(comment))
	}
	return h
}

func valueTypeOf(t *profile.ValueType) valueType {
	return valueType{Type: shortened(t.Type), Unit: shortened(t.Unit)}
}

func decimal(number int64) string { return strconv.FormatInt(number, 10) }
