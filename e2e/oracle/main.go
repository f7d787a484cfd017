// Oracle prints what google/pprof makes of profiles, one JSON line a file: the reference that Emberscope's own answers are
// compared with.
//
//	oracle DIR         every regular file below DIR, paths relative to DIR
//	oracle FILE...     these files, paths as given
package main

import (
	"bufio"
	"encoding/json"
	"fmt"
	"os"
)

func main() {
	if len(os.Args) < 2 {
		fmt.Fprintln(os.Stderr, "usage: oracle DIR | oracle FILE...")
		os.Exit(2)
	}
	if err := printAnswers(os.Args[1:]); err != nil {
		fmt.Fprintln(os.Stderr, "oracle:", err)
		os.Exit(1)
	}
}

func printAnswers(arguments []string) error {
	files, err := filesOf(arguments)
	if err != nil {
		return err
	}
	out := bufio.NewWriter(os.Stdout)
	defer out.Flush()
	lines := json.NewEncoder(out)
	lines.SetEscapeHTML(false)
	for _, file := range files {
		content, err := os.ReadFile(file.path)
		if err != nil {
			return err
		}
		if err := lines.Encode(answerFor(file.name, content)); err != nil {
			return fmt.Errorf("%s: %w", file.name, err)
		}
		if err := out.Flush(); err != nil {
			return err
		}
	}
	return nil
}
