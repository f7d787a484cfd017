// Package stock counts what lies on the shelves.
package stock

import (
	"context"
	"errors"
	"io"
	"sync"
	"time"
)

const (
	piecesPerShelf  = 5000
	restockInterval = 50 * time.Millisecond
	restockedShelf  = 100
)

// ErrSoldOut says that there is less of an article than was asked for.
var ErrSoldOut = errors.New("sold out")

// Stock has one lock for all shelves, and holds it until a change is sealed and written down: that is the flaw its mutex profile
// shows. Orders for different articles wait for each other, and so does whoever only looks.
type Stock struct {
	mutex   sync.Mutex
	shelves []int
	journal *journal
}

// New returns full shelves whose changes are written to a journal.
func New(articles int, out io.Writer) *Stock {
	s := &Stock{shelves: make([]int, articles), journal: &journal{out: out}}
	for article := range s.shelves {
		s.shelves[article] = piecesPerShelf
	}
	return s
}

// Reserve takes pieces off a shelf.
func (s *Stock) Reserve(article, pieces int) error {
	s.mutex.Lock()
	defer s.mutex.Unlock()
	if s.shelves[article] < pieces {
		return ErrSoldOut
	}
	s.shelves[article] -= pieces
	return s.journal.write(change{Article: article, Pieces: -pieces}, s.shelves)
}

// Left returns how many pieces lie on a shelf.
func (s *Stock) Left(article int) int {
	s.mutex.Lock()
	defer s.mutex.Unlock()
	return s.shelves[article]
}

// Restock fills shelf after shelf until the shop closes.
func (s *Stock) Restock(ctx context.Context) {
	ticker := time.NewTicker(restockInterval)
	defer ticker.Stop()
	for first := 0; ; first += restockedShelf {
		select {
		case <-ctx.Done():
			return
		case <-ticker.C:
			s.refill(first % len(s.shelves))
		}
	}
}

func (s *Stock) refill(first int) {
	s.mutex.Lock()
	defer s.mutex.Unlock()
	for article := first; article < min(first+restockedShelf, len(s.shelves)); article++ {
		s.shelves[article] = piecesPerShelf
	}
}
