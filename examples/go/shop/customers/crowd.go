// Package customers makes up people who buy.
package customers

import (
	"context"
	"errors"
	"fmt"
	"sync"
)

// Crowd is a number of customers who buy at the same time.
type Crowd struct {
	group sync.WaitGroup
	errs  []error
}

// Visit sends customers to a shop, who order one thing after the other until the shop closes.
func Visit(ctx context.Context, address string, count, articles int) *Crowd {
	crowd := &Crowd{errs: make([]error, count)}
	for number := range count {
		crowd.group.Go(func() {
			name := fmt.Sprintf("customer-%02d", number)
			crowd.errs[number] = newCustomer(name, articles, uint64(number)).buy(ctx, address)
		})
	}
	return crowd
}

// Leave waits until all customers are served.
func (c *Crowd) Leave() error {
	c.group.Wait()
	return errors.Join(c.errs...)
}
