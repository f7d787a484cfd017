// Package catalogue knows what the articles cost.
package catalogue

import (
	"context"
	"math/rand/v2"
	"sync"
	"time"
)

const repricingInterval = 10 * time.Millisecond

// Catalogue may be asked by many while prices change.
type Catalogue struct {
	mutex  sync.RWMutex
	prices []int
}

// New returns a catalogue of a number of articles.
func New(articles int) *Catalogue {
	c := &Catalogue{prices: make([]int, articles)}
	for article := range c.prices {
		c.prices[article] = 100 + article%900
	}
	return c
}

// Lists reports whether there is such an article.
func (c *Catalogue) Lists(article int) bool { return article >= 0 && article < len(c.prices) }

// Of returns the price of an article in cents.
func (c *Catalogue) Of(article int) int {
	c.mutex.RLock()
	defer c.mutex.RUnlock()
	return c.prices[article]
}

// FollowMarket changes prices now and then until the shop closes.
func (c *Catalogue) FollowMarket(ctx context.Context) {
	ticker := time.NewTicker(repricingInterval)
	defer ticker.Stop()
	for {
		select {
		case <-ctx.Done():
			return
		case <-ticker.C:
			c.reprice()
		}
	}
}

// reprice moves all prices by a few per cent.
func (c *Catalogue) reprice() {
	c.mutex.Lock()
	defer c.mutex.Unlock()
	for article, price := range c.prices {
		c.prices[article] = max(50, price*(97+rand.IntN(7))/100)
	}
}
