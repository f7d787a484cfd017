package shipping

import (
	"math/rand/v2"
	"time"
)

// carrier answers after a while, as somebody does who is asked over a network.
type carrier struct {
	name         string
	centsPerKilo int
	answersAfter time.Duration
}

var carriers = []carrier{
	{name: "bicycle", centsPerKilo: 310, answersAfter: 2 * time.Millisecond},
	{name: "harbour", centsPerKilo: 120, answersAfter: 5 * time.Millisecond},
	{name: "railway", centsPerKilo: 150, answersAfter: 4 * time.Millisecond},
	{name: "airmail", centsPerKilo: 640, answersAfter: 3 * time.Millisecond},
}

func (c carrier) quote(parcel Parcel) Quote {
	time.Sleep(c.answersAfter/2 + rand.N(c.answersAfter))
	return Quote{Carrier: c.name, Cents: 200 + c.centsPerKilo*parcel.Grams/1000}
}
