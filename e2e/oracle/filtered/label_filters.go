package main

import (
	"regexp"
	"strconv"
)

// byLabel gives a filter for tagfocus or tagignore.
func (e *expressions) byLabel() string {
	if len(e.words.numbers) > 0 && (len(e.words.texts) == 0 || e.random.IntN(2) == 0) {
		return e.byNumber(pick(e.random, e.words.numbers))
	}
	return e.byText(pick(e.random, e.words.texts))
}

func (e *expressions) byText(label textLabel) string {
	value := regexp.QuoteMeta(label.value)
	other := pick(e.random, e.words.texts)
	switch e.random.IntN(12) {
	case 0, 1:
		return label.key + "=" + value
	case 2:
		return label.key + "=^" + value + "$"
	case 3:
		return label.key + "="
	case 4:
		return value
	case 5:
		return "^" + regexp.QuoteMeta(label.key) + ":" + value + "$"
	case 6, 7:
		return label.key + "=" + value + "," + regexp.QuoteMeta(other.value)
	case 8, 9:
		return value + "," + regexp.QuoteMeta(other.key) + ":"
	case 10:
		return label.key + "=(?i)" + e.fragmentOf(label.value)
	default:
		// The first = divides, so that this is a key and an expression with a =.
		return label.key + "=" + value + "|a=b"
	}
}

func (e *expressions) byNumber(label numberLabel) string {
	other := pick(e.random, e.words.numbers)
	low, high := min(label.number, other.number), max(label.number, other.number)
	key := label.key + "="
	if e.random.IntN(4) == 0 {
		key = ""
	}
	unit := shortUnits[label.unit]
	number := func(of int64) string { return strconv.FormatInt(of, 10) }
	switch e.random.IntN(11) {
	case 0:
		// Without a unit it equals nothing where the label's unit is known.
		return key + number(label.number)
	case 1, 2:
		return key + number(label.number) + unit
	case 3:
		return key + ":" + number(label.number) + unit
	case 4:
		return key + number(label.number) + unit + ":"
	case 5, 6:
		return key + number(low) + unit + ":" + number(high) + unit
	case 7:
		return key + number(low) + unit + ":" + number(high)
	case 8:
		// No range, so an expression over texts.
		return key + number(low) + ":" + number(high) + "kb"
	case 9:
		return key + pick(e.random, sizes)
	default:
		return key + number(low) + "B:" + number(high/1024+1) + "KB"
	}
}

// shortUnits are other words for units that labels are given in.
var shortUnits = map[string]string{"bytes": "b", "nanoseconds": "ns", "milliseconds": "ms", "kilobytes": "kb", "widgets": "widgets"}

var sizes = []string{":64kb", "1kb:4kb", "1kb:4", "110", "4mb:", "1kb", "+32b:", "-1b:1mb", ":1kilobytes", "16bytes", "0:", "1s:"}

// byKey gives an expression for tagshow or taghide.
func (e *expressions) byKey() string {
	key := pick(e.random, e.words.texts).key
	if key == "" {
		key = pick(e.random, e.words.numbers).key
	}
	return "^" + regexp.QuoteMeta(key)
}

// hasLabels says whether there is anything for filters by label.
func (v *vocabulary) hasLabels() bool { return len(v.texts)+len(v.numbers) > 0 }
