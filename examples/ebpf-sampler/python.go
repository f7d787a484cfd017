package main

import (
	"encoding/binary"
	"errors"
)

// Where CPython 3.11 keeps what is read here: each is a field's place in its struct, in bytes.
const (
	codeFirstLine     = 72
	codeFilename      = 112
	codeQualifiedName = 128
	codeLineTable     = 136
	codeInstructions  = 184
	objectType        = 8
	objectLength      = 16
	bytesData         = 32
	asciiData         = 48

	bytesPerInstruction = 2
	// maxObjectLength guards against what is no object any more.
	maxObjectLength = 1 << 16
)

// errGone is said of code that was freed before it could be read: that of a module is once the module has been run.
var errGone = errors.New("the Python code is gone")

// pythonCode is a compiled function.
type pythonCode struct {
	name, file string
	firstLine  int
	lineTable  []byte
}

func (p *process) readPythonCode(address uint64) (*pythonCode, error) {
	if kind, err := p.readWord(address + objectType); err != nil || kind != p.pythonCodeType {
		return nil, errGone
	}
	name, err := p.readObject(address+codeQualifiedName, asciiData)
	if err != nil {
		return nil, err
	}
	file, err := p.readObject(address+codeFilename, asciiData)
	if err != nil {
		return nil, err
	}
	lineTable, err := p.readObject(address+codeLineTable, bytesData)
	if err != nil {
		return nil, err
	}
	firstLine, err := p.readWord(address + codeFirstLine)
	return &pythonCode{string(name), string(file), int(int32(firstLine)), lineTable}, err
}

// readObject reads the text or the bytes that the pointer at an address is to.
func (p *process) readObject(pointer, dataOffset uint64) ([]byte, error) {
	object, err := p.readWord(pointer)
	if err != nil {
		return nil, err
	}
	length, err := p.readWord(object + objectLength)
	if err != nil {
		return nil, err
	}
	data := make([]byte, min(length, maxObjectLength))
	_, err = p.memory.ReadAt(data, int64(object+dataOffset))
	return data, err
}

func (p *process) readWord(address uint64) (uint64, error) {
	var word [8]byte
	_, err := p.memory.ReadAt(word[:], int64(address))
	return binary.NativeEndian.Uint64(word[:]), err
}

// line finds the line of an instruction; instructions are counted from 0.
func (c *pythonCode) line(instruction int) int {
	// Each entry of the table begins with a byte whose highest bit is set, and which holds the kind of the entry and how
	// many instructions it is for. What follows depends on the kind; only the step from line to line matters here.
	line, end := c.firstLine, 0
	for at := 0; at < len(c.lineTable); {
		first := c.lineTable[at]
		kind := first >> 3 & 15
		end += int(first&7) + 1
		switch {
		case kind == 13 || kind == 14:
			line += signedVarint(c.lineTable[at+1:])
		case kind >= 10 && kind <= 12:
			line += int(kind) - 10
		}
		if instruction < end {
			return line
		}
		for at++; at < len(c.lineTable) && c.lineTable[at]&0x80 == 0; at++ {
		}
	}
	return c.firstLine
}

// signedVarint reads a number in pieces of six bits, the lowest first, with the sign in the lowest bit.
func signedVarint(table []byte) int {
	value := 0
	for shift, piece := range table {
		value |= int(piece&0x3f) << (6 * shift)
		if piece&0x40 == 0 {
			break
		}
	}
	if value&1 != 0 {
		return -(value >> 1)
	}
	return value >> 1
}
