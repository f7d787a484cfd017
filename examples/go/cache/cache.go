// Package cache remembers answers that have been given.
package cache

import (
	"container/list"
	"sync"
)

// Hit is one document of an answer.
type Hit struct {
	Title string
	Text  []byte
	Score float64
}

type entry struct {
	query string
	hits  []Hit
}

// Cache forgets the answers that were not asked for the longest time. Its limit counts answers, not bytes: that is the flaw
// its heap profile shows, since an answer holds the whole texts it found.
type Cache struct {
	mutex   sync.Mutex
	limit   int
	entries map[string]*list.Element
	recent  *list.List
}

// New returns a cache for a number of answers.
func New(limit int) *Cache {
	return &Cache{limit: limit, entries: map[string]*list.Element{}, recent: list.New()}
}

// Get returns an answer, if it is remembered.
func (c *Cache) Get(query string) ([]Hit, bool) {
	c.mutex.Lock()
	defer c.mutex.Unlock()
	element, known := c.entries[query]
	if !known {
		return nil, false
	}
	c.recent.MoveToFront(element)
	return element.Value.(*entry).hits, true
}

// Put remembers an answer.
func (c *Cache) Put(query string, hits []Hit) {
	c.mutex.Lock()
	defer c.mutex.Unlock()
	c.entries[query] = c.recent.PushFront(&entry{query: query, hits: cloned(hits)})
	for c.recent.Len() > c.limit {
		oldest := c.recent.Remove(c.recent.Back()).(*entry)
		delete(c.entries, oldest.query)
	}
}

// cloned copies an answer, since who gets it may change it.
func cloned(hits []Hit) []Hit {
	clones := make([]Hit, len(hits))
	for i, hit := range hits {
		clones[i] = Hit{Title: hit.Title, Text: append([]byte(nil), hit.Text...), Score: hit.Score}
	}
	return clones
}
