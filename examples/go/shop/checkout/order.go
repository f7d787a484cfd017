package checkout

import "example.com/shop/shipping"

const gramsPerPiece = 350

// Order is what a customer sends.
type Order struct {
	Customer string `json:"customer"`
	Lines    []Line `json:"lines"`
}

// Line is a number of pieces of one article.
type Line struct {
	Article int `json:"article"`
	Pieces  int `json:"pieces"`
}

// Receipt is what a customer gets.
type Receipt struct {
	Customer string `json:"customer"`
	Carrier  string `json:"carrier"`
	Cents    int    `json:"cents"`
}

func (o Order) parcel() shipping.Parcel {
	pieces := 0
	for _, line := range o.Lines {
		pieces += line.Pieces
	}
	return shipping.Parcel{To: o.Customer, Grams: pieces * gramsPerPiece}
}
