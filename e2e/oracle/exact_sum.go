package main

import (
	"cmp"
	"math/big"
	"math/bits"
	"strconv"
)

// exactSum is a 128-bit signed sum of 64-bit values: wide enough that no number of samples overflows it.
type exactSum struct {
	high int64
	low  uint64
}

func (s *exactSum) add(value int64) { s.addSum(exactSum{high: value >> 63, low: uint64(value)}) }

func (s *exactSum) addSum(other exactSum) {
	low, carry := bits.Add64(s.low, other.low, 0)
	s.low = low
	s.high += other.high + int64(carry)
}

// addMagnitude adds the value without its sign; the smallest int64 has one that is no int64.
func (s *exactSum) addMagnitude(value int64) {
	if value < 0 {
		s.addSum(exactSum{low: -uint64(value)})
	} else {
		s.add(value)
	}
}

func (s exactSum) isZero() bool { return s == exactSum{} }

func (s exactSum) fitsInt64() bool { return s.high == int64(s.low)>>63 }

func (s exactSum) compare(other exactSum) int {
	return cmp.Or(cmp.Compare(s.high, other.high), cmp.Compare(s.low, other.low))
}

// appendTo appends the sum in decimal digits.
func (s exactSum) appendTo(text []byte) []byte {
	if s.fitsInt64() {
		return strconv.AppendInt(text, int64(s.low), 10)
	}
	wide := new(big.Int).Lsh(big.NewInt(s.high), 64)
	return wide.Add(wide, new(big.Int).SetUint64(s.low)).Append(text, 10)
}

func (s exactSum) String() string { return string(s.appendTo(nil)) }
