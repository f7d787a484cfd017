package main

import (
	"debug/elf"
	"debug/gosym"
	"encoding/hex"
	"errors"
	"sort"
)

// image is an executable or a library.
type image struct {
	buildID  string
	segments []elf.ProgHeader
	// symbols are the named functions in the order of their addresses.
	symbols []elf.Symbol
	// named has every symbol, variables too.
	named map[string]uint64
	// goTable is nil where the image was not written in Go.
	goTable *gosym.Table
}

// position is a place in the source; the file and the line are known of Go only.
type position struct {
	function, file string
	line           int
}

func openImage(path string) (*image, error) {
	file, err := elf.Open(path)
	if err != nil {
		return nil, err
	}
	defer file.Close()

	opened := &image{named: map[string]uint64{}}
	for _, program := range file.Progs {
		if program.Type == elf.PT_LOAD && program.Flags&elf.PF_X != 0 {
			opened.segments = append(opened.segments, program.ProgHeader)
		}
	}
	if opened.buildID, err = readBuildID(file); err != nil {
		return nil, err
	}
	if err := opened.readSymbols(file); err != nil {
		return nil, err
	}
	return opened, opened.readGoTable(file)
}

func readBuildID(file *elf.File) (string, error) {
	section := file.Section(".note.gnu.build-id")
	if section == nil {
		return "", nil
	}
	// A header of 12 bytes, the name "GNU" in 4, and then the id.
	note, err := section.Data()
	if err != nil || len(note) < 16 {
		return "", err
	}
	return hex.EncodeToString(note[16:]), nil
}

func (i *image) readSymbols(file *elf.File) error {
	for _, read := range []func() ([]elf.Symbol, error){file.Symbols, file.DynamicSymbols} {
		symbols, err := read()
		if err != nil && !errors.Is(err, elf.ErrNoSymbols) {
			return err
		}
		for _, symbol := range symbols {
			if symbol.Section == elf.SHN_UNDEF {
				continue
			}
			i.named[symbol.Name] = symbol.Value
			if elf.ST_TYPE(symbol.Info) == elf.STT_FUNC && symbol.Size > 0 {
				i.symbols = append(i.symbols, symbol)
			}
		}
	}
	sort.Slice(i.symbols, func(a, b int) bool { return i.symbols[a].Value < i.symbols[b].Value })
	return nil
}

func (i *image) readGoTable(file *elf.File) error {
	section, text := file.Section(".gopclntab"), file.Section(".text")
	if section == nil || text == nil {
		return nil
	}
	lines, err := section.Data()
	if err != nil {
		return err
	}
	i.goTable, err = gosym.NewTable(nil, gosym.NewLineTable(lines, text.Addr))
	return err
}

// symbolAddress is 0 for what the image does not have.
func (i *image) symbolAddress(name string) uint64 { return i.named[name] }

// find tells what is at an offset into the file.
func (i *image) find(offset uint64) (position, bool) {
	for _, segment := range i.segments {
		if segment.Off <= offset && offset < segment.Off+segment.Filesz {
			return i.findAddress(offset - segment.Off + segment.Vaddr)
		}
	}
	return position{}, false
}

func (i *image) findAddress(address uint64) (position, bool) {
	if i.goTable != nil {
		if file, line, function := i.goTable.PCToLine(address); function != nil {
			return position{function.Name, file, line}, true
		}
	}
	next := sort.Search(len(i.symbols), func(at int) bool { return i.symbols[at].Value > address })
	if next == 0 || address >= i.symbols[next-1].Value+i.symbols[next-1].Size {
		return position{}, false
	}
	return position{function: i.symbols[next-1].Name}, true
}
