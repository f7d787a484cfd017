package main

import "slices"

// quantity is the value of a numeric label: the same number in another unit is another value.
type quantity struct {
	number int64
	unit   string
}

// quantitiesOf pairs numbers with their units; when there are none the unit of all is "".
func quantitiesOf(numbers []int64, units []string) []quantity {
	quantities := make([]quantity, len(numbers))
	for i, number := range numbers {
		quantities[i].number = number
		if len(units) > 0 {
			quantities[i].unit = units[i]
		}
	}
	return quantities
}

// unitsOf lists the units in which a key is given, in order.
func unitsOf(use *labelUse[quantity]) []string {
	units := []string{}
	for value := range use.values {
		units = append(units, shortened(value.unit))
	}
	slices.Sort(units)
	return slices.Compact(units)
}
