// Package shipping finds somebody who carries a parcel.
package shipping

import (
	"context"
	"errors"
	"runtime/pprof"
	"time"
)

// patience is how long a customer waits for quotes.
const patience = 100 * time.Millisecond

// ErrNoCarrier says that nobody answered in time.
var ErrNoCarrier = errors.New("no carrier answered")

// Parcel is what is to be carried.
type Parcel struct {
	To    string
	Grams int
}

// Quote is what a carrier asks for.
type Quote struct {
	Carrier string
	Cents   int
}

// Desk asks carriers for quotes.
type Desk struct{ carriers []carrier }

// NewDesk returns a desk that knows all carriers.
func NewDesk() *Desk { return &Desk{carriers: carriers} }

// Cheapest returns the cheapest of the first two quotes. Nobody receives the later ones, so the goroutines that send them
// never end: that is the flaw its goroutine profile shows. A channel with room for all of them would let them go.
func (d *Desk) Cheapest(ctx context.Context, parcel Parcel) (Quote, error) {
	ctx, cancel := context.WithTimeout(ctx, patience)
	defer cancel()
	quotes := make(chan Quote)
	for _, asked := range d.carriers {
		go d.ask(asked, parcel, quotes)
	}
	first, err := receive(ctx, quotes)
	if err != nil {
		return Quote{}, err
	}
	second, err := receive(ctx, quotes)
	if err != nil || first.Cents <= second.Cents {
		return first, nil
	}
	return second, nil
}

// ask labels its goroutine, so that a profile can be split by carrier.
func (d *Desk) ask(asked carrier, parcel Parcel, quotes chan<- Quote) {
	pprof.Do(context.Background(), pprof.Labels("carrier", asked.name), func(context.Context) {
		quotes <- asked.quote(parcel)
	})
}

func receive(ctx context.Context, quotes <-chan Quote) (Quote, error) {
	select {
	case quote := <-quotes:
		return quote, nil
	case <-ctx.Done():
		return Quote{}, ErrNoCarrier
	}
}
