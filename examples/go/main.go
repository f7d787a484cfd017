// Searchindex indexes made-up articles, answers made-up queries about them, and writes profiles of that.
//
//	searchindex FOLDER
package main

import (
	"context"
	"fmt"
	"os"
	"runtime"
	"runtime/pprof"

	"example.com/searchindex/articles"
	"example.com/searchindex/search"
)

const (
	articleCount = 10_000
	queryCount   = 4000
	seed         = 7
	// bytesPerHeapSample is finer than the runtime's 512 KiB: the program is small.
	bytesPerHeapSample = 32 << 10
)

func main() {
	runtime.MemProfileRate = bytesPerHeapSample
	if len(os.Args) != 2 {
		fmt.Fprintln(os.Stderr, "usage: searchindex FOLDER")
		os.Exit(2)
	}
	if err := profile(os.Args[1]); err != nil {
		fmt.Fprintln(os.Stderr, "searchindex:", err)
		os.Exit(1)
	}
}

func profile(folder string) error {
	engine := search.NewEngine()
	vocabulary := articles.NewVocabulary(seed)
	if err := writeCPUProfile(folder, func() error {
		if err := inPhase("index", func() error { return addArticles(engine, vocabulary) }); err != nil {
			return err
		}
		return inPhase("query", func() error { return askQueries(engine, questions(vocabulary, queryCount)) })
	}); err != nil {
		return err
	}
	err := writeHeapProfile(folder)
	runtime.KeepAlive(engine)
	return err
}

// inPhase labels what is done, so that a CPU profile can be split by it.
func inPhase(phase string, do func() error) (err error) {
	pprof.Do(context.Background(), pprof.Labels("phase", phase), func(context.Context) { err = do() })
	return err
}

func addArticles(engine *search.Engine, vocabulary *articles.Vocabulary) error {
	writer := articles.NewWriter(vocabulary, seed)
	for range articleCount {
		if err := engine.Add(writer.Next()); err != nil {
			return err
		}
	}
	return nil
}
