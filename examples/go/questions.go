package main

import (
	"errors"
	"fmt"
	"sync"

	"example.com/searchindex/articles"
	"example.com/searchindex/search"
)

const askers = 2

// questions makes up queries of every form. Those of few frequent words come up again and again.
func questions(vocabulary *articles.Vocabulary, count int) []string {
	common, rare := vocabulary.Common, vocabulary.Rare
	forms := []func() string{
		func() string { return common() },
		func() string { return common() + " " + common() },
		func() string { return fmt.Sprintf("%s | %s", common(), rare()) },
		func() string { return fmt.Sprintf("(%s | %s) %s -%s", common(), common(), common(), rare()) },
		func() string {
			return fmt.Sprintf("(%s (%s | %s)) | (%s -%s)", common(), common(), rare(), common(), common())
		},
	}
	made := make([]string, count)
	for number := range made {
		made[number] = forms[number%len(forms)]()
	}
	return made
}

// askQueries puts the queries to the engine, from several goroutines.
func askQueries(engine *search.Engine, queries []string) error {
	errs := make([]error, askers)
	var group sync.WaitGroup
	for asker := range askers {
		group.Go(func() {
			for number := asker; number < len(queries) && errs[asker] == nil; number += askers {
				_, errs[asker] = engine.Answer(queries[number])
			}
		})
	}
	group.Wait()
	return errors.Join(errs...)
}
