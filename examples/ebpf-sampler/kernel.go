package main

import (
	"bufio"
	"fmt"
	"os"
	"sort"
	"strings"
)

// kernelSymbols are the kernel's functions by address.
type kernelSymbols struct {
	addresses []uint64
	names     []string
}

func readKernelSymbols() (*kernelSymbols, error) {
	file, err := os.Open("/proc/kallsyms")
	if err != nil {
		return nil, err
	}
	defer file.Close()

	symbols := &kernelSymbols{}
	lines := bufio.NewScanner(file)
	for lines.Scan() {
		var address uint64
		var kind, name string
		if _, err := fmt.Sscanf(lines.Text(), "%x %s %s", &address, &kind, &name); err != nil {
			return nil, err
		}
		if strings.ContainsAny(kind, "tTwW") {
			symbols.addresses = append(symbols.addresses, address)
			symbols.names = append(symbols.names, name)
		}
	}
	sort.Sort(symbols)
	return symbols, lines.Err()
}

// name returns the function that the address is in.
func (s *kernelSymbols) name(address uint64) (string, bool) {
	next := sort.Search(len(s.addresses), func(i int) bool { return s.addresses[i] > address })
	// Where the addresses are hidden all of them are 0.
	if next == 0 || s.addresses[next-1] == 0 {
		return "", false
	}
	return s.names[next-1], true
}

func (s *kernelSymbols) Len() int { return len(s.addresses) }

func (s *kernelSymbols) Less(i, j int) bool { return s.addresses[i] < s.addresses[j] }

func (s *kernelSymbols) Swap(i, j int) {
	s.addresses[i], s.addresses[j] = s.addresses[j], s.addresses[i]
	s.names[i], s.names[j] = s.names[j], s.names[i]
}
