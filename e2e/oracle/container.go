package main

import (
	"bytes"
	"compress/gzip"
	"io"
)

// container is a file's content with the gzip around it taken off.
type container struct {
	isGzip bool
	raw    []byte
	err    error
}

// openContainer takes as gzip what google/pprof takes as gzip.
func openContainer(content []byte) container {
	if !bytes.HasPrefix(content, []byte{0x1f, 0x8b}) {
		return container{raw: content}
	}
	reader, err := gzip.NewReader(bytes.NewReader(content))
	if err != nil {
		return container{isGzip: true, err: err}
	}
	raw, err := io.ReadAll(reader)
	return container{isGzip: true, raw: raw, err: err}
}

// rawSize is -1 for gzip that cannot be read to its end.
func (c container) rawSize() int {
	if c.err != nil {
		return -1
	}
	return len(c.raw)
}
