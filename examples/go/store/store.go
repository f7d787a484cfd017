// Package store keeps the texts of documents, packed.
package store

import (
	"bytes"
	"compress/flate"
	"encoding/json"
	"io"
	"sync"

	"example.com/searchindex/articles"
)

// unpacker is a reader that can be used again, which saves most of its cost.
type unpacker interface {
	io.Reader
	flate.Resetter
}

// Store keeps articles by number. It may be read from several goroutines once all are in.
type Store struct {
	packed  [][]byte
	writer  *flate.Writer
	readers sync.Pool
}

// New returns an empty store.
func New() *Store {
	// This fails for a level there is not, and that one there is.
	writer, _ := flate.NewWriter(nil, flate.BestSpeed)
	return &Store{writer: writer, readers: sync.Pool{New: func() any { return flate.NewReader(nil) }}}
}

// Put packs an article and returns its number.
func (s *Store) Put(article articles.Article) (uint32, error) {
	var packed bytes.Buffer
	s.writer.Reset(&packed)
	if err := json.NewEncoder(s.writer).Encode(article); err != nil {
		return 0, err
	}
	if err := s.writer.Close(); err != nil {
		return 0, err
	}
	s.packed = append(s.packed, append([]byte(nil), packed.Bytes()...))
	return uint32(len(s.packed) - 1), nil
}

// Get unpacks an article.
func (s *Store) Get(number uint32) (article articles.Article, err error) {
	reader := s.readers.Get().(unpacker)
	defer s.readers.Put(reader)
	if err := reader.Reset(bytes.NewReader(s.packed[number]), nil); err != nil {
		return article, err
	}
	err = json.NewDecoder(reader).Decode(&article)
	return article, err
}
