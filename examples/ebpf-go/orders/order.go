// Package orders makes up orders and confirms them.
package orders

import (
	"fmt"
	"math/rand/v2"
)

const (
	products     = 4000
	maxLines     = 6
	maxQuantity  = 3
	lowestPrice  = 199
	highestPrice = 24_900
)

// Order is what somebody wants to buy.
type Order struct {
	Number int    `json:"number"`
	Lines  []Line `json:"lines"`
}

// Line is one product of an order.
type Line struct {
	Product  string `json:"product"`
	Quantity int    `json:"quantity"`
	Cents    int64  `json:"cents"`
}

// Book makes up orders; the same seed makes the same ones.
type Book struct {
	random     *rand.Rand
	lastNumber int
}

func NewBook(seed uint64) *Book {
	return &Book{random: rand.New(rand.NewPCG(seed, 1))}
}

// Next returns an order of at least one line.
func (b *Book) Next() Order {
	b.lastNumber++
	order := Order{Number: b.lastNumber, Lines: make([]Line, 1+b.random.IntN(maxLines))}
	for i := range order.Lines {
		order.Lines[i] = Line{
			Product:  fmt.Sprintf("product-%04d", b.random.IntN(products)),
			Quantity: 1 + b.random.IntN(maxQuantity),
			Cents:    lowestPrice + b.random.Int64N(highestPrice-lowestPrice),
		}
	}
	return order
}
