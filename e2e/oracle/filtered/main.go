// Filtered prints what google/pprof makes of profiles under filters and granularities, one JSON line a combination: the
// reference that Emberscope's filtered figures are compared with. The combinations are made from the names and labels that
// each file holds, and are the same whenever the file and its name are.
//
//	filtered [-rows] [-combinations N] FILE... > filtered.jsonl
//	filtered -ask COMBINATION FILE...             this one, in the words of filtered.jsonl, with its rows
//	filtered -traps FILE                          writes a profile with one case of every trap
package main

import (
	"bufio"
	"encoding/json"
	"flag"
	"fmt"
	"os"
	"path/filepath"
)

func main() {
	options := options{}
	flag.BoolVar(&options.rows, "rows", false, "write the first rows in the clear, not only their hashes")
	flag.IntVar(&options.combinations, "combinations", 40, "about how many combinations a file")
	flag.StringVar(&options.ask, "ask", "", "ask only for this combination, and write its first rows")
	flag.StringVar(&options.traps, "traps", "", "write the profile of traps to this file, and nothing else")
	flag.Parse()
	if err := run(options, flag.Args()); err != nil {
		fmt.Fprintln(os.Stderr, "filtered:", err)
		os.Exit(1)
	}
}

type options struct {
	rows         bool
	combinations int
	ask, traps   string
}

func run(options options, files []string) error {
	if options.traps != "" {
		return writeTraps(options.traps)
	}
	out := bufio.NewWriter(os.Stdout)
	defer out.Flush()
	lines := json.NewEncoder(out)
	lines.SetEscapeHTML(false)
	for _, path := range files {
		content, err := os.ReadFile(path)
		if err != nil {
			return err
		}
		answers, err := options.answersFor(filepath.Base(path), content)
		if err != nil {
			fmt.Fprintf(os.Stderr, "filtered: left out %s: %v\n", path, err)
			continue
		}
		for _, answer := range answers {
			answer.File = filepath.ToSlash(path)
			if err := lines.Encode(answer); err != nil {
				return err
			}
		}
	}
	return nil
}

func (o options) answersFor(name string, content []byte) ([]answer, error) {
	if o.ask != "" {
		var combination combination
		if err := json.Unmarshal([]byte(o.ask), &combination); err != nil {
			return nil, err
		}
		one, err := newAsker(content).ask(combination)
		return []answer{one}, err
	}
	answers, err := answersFor(name, content, o.combinations)
	for _, one := range answers {
		if !o.rows && one.figures != nil {
			one.Flat, one.Cum = nil, nil
		}
	}
	return answers, err
}
