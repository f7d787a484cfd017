package main

import (
	"bytes"
	"compress/gzip"
	"errors"
	"fmt"
	"io"
	"math"
	"strconv"
	"strings"

	"github.com/google/pprof/profile"
)

// answer is one line of the output. 64-bit numbers are decimal strings.
type answer struct {
	File string `json:"file"`
	combination
	// Error says that pprof refuses the filters.
	Error bool `json:"error,omitempty"`
	*figures
}

// figures is what pprof makes of a combination. Rows are counted and compared where their value is not 0.
type figures struct {
	Total    string `json:"total"`
	RowsFlat int    `json:"rows_flat"`
	RowsCum  int    `json:"rows_cum"`
	FlatHash string `json:"flat_hash"`
	CumHash  string `json:"cum_hash"`
	Flat     []row  `json:"flat,omitempty"`
	Cum      []row  `json:"cum,omitempty"`
}

// answersFor makes up combinations for a profile and answers them.
func answersFor(name string, content []byte, wanted int) ([]answer, error) {
	p, err := profile.ParseData(content)
	if err != nil {
		return nil, err
	}
	if err := sumsFit(p); err != nil {
		return nil, err
	}
	return newGenerator(name, p, newAsker(content)).answers(wanted)
}

// sumsFit fails where google/pprof's own sums would overflow, and where there is nothing to add up.
func sumsFit(p *profile.Profile) error {
	if len(p.SampleType) == 0 {
		return errors.New("no sample types")
	}
	for sampleType := range p.SampleType {
		magnitude := 0.0
		for _, sample := range p.Sample {
			magnitude += math.Abs(float64(sample.Value[sampleType]))
		}
		if magnitude > math.MaxInt64/2 {
			return errors.New("sums of more than 64 bits")
		}
	}
	return nil
}

// asker asks pprof about one profile.
type asker struct{ command *command }

func newAsker(content []byte) *asker { return &asker{&command{content: uncompressed(content)}} }

// uncompressed saves unpacking a file for each combination.
func uncompressed(content []byte) []byte {
	reader, err := gzip.NewReader(bytes.NewReader(content))
	if err != nil {
		return content
	}
	raw, err := io.ReadAll(reader)
	if err != nil {
		return content
	}
	return raw
}

// ask gives pprof's answer, or says that it refuses the filters. Any other error is one of this program or the file.
func (a *asker) ask(combination combination) (answer, error) {
	asked := answer{combination: combination}
	p, err := a.command.filtered(combination)
	if err != nil {
		if words := err.Error(); strings.HasPrefix(words, "parsing ") || strings.HasPrefix(words, panicWords) {
			asked.Error = true
			return asked, nil
		}
		return asked, fmt.Errorf("%+v: %w", combination, err)
	}
	table := tableOf(p, combination.SampleType, frameNamer{combination.Granularity, a.command.mappingFiles})
	if combination.DropNegative {
		table.dropNegative()
	}
	asked.figures = &figures{Total: strconv.FormatInt(table.total, 10)}
	asked.Flat, asked.RowsFlat = ranking(table.flat)
	asked.Cum, asked.RowsCum = ranking(table.cum)
	asked.FlatHash, asked.CumHash = hashOf(asked.Flat), hashOf(asked.Cum)
	return asked, nil
}
