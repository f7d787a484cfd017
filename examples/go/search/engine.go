// Package search answers queries about a collection of articles.
package search

import (
	"example.com/searchindex/articles"
	"example.com/searchindex/cache"
	"example.com/searchindex/index"
	"example.com/searchindex/query"
	"example.com/searchindex/store"
	"example.com/searchindex/tokenizer"
)

const (
	hitsPerAnswer     = 10
	rememberedAnswers = 100_000
)

// Engine answers queries, from several goroutines if need be, once all articles are in.
type Engine struct {
	index   *index.Index
	store   *store.Store
	answers *cache.Cache
}

// NewEngine returns an engine without articles.
func NewEngine() *Engine {
	return &Engine{index: index.New(), store: store.New(), answers: cache.New(rememberedAnswers)}
}

// Add makes an article known.
func (e *Engine) Add(article articles.Article) error {
	number, err := e.store.Put(article)
	if err != nil {
		return err
	}
	e.index.Add(number, tokenizer.Terms(article.Title+"\n"+article.Body))
	return nil
}

// Answer returns the articles that suit a query best, the best first.
func (e *Engine) Answer(text string) ([]cache.Hit, error) {
	if hits, known := e.answers.Get(text); known {
		return hits, nil
	}
	wanted, err := query.Parse(text)
	if err != nil {
		return nil, err
	}
	hits := []cache.Hit{}
	for _, match := range query.Best(wanted.Find(e.index), hitsPerAnswer) {
		article, err := e.store.Get(match.Document)
		if err != nil {
			return nil, err
		}
		hits = append(hits, cache.Hit{Title: article.Title, Text: []byte(article.Body), Score: match.Score})
	}
	e.answers.Put(text, hits)
	return hits, nil
}
