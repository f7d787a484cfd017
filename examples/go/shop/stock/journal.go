package stock

import (
	"crypto/sha256"
	"encoding/binary"
	"encoding/hex"
	"encoding/json"
	"io"
)

// change is a line of the journal.
type change struct {
	Article int    `json:"article"`
	Pieces  int    `json:"pieces"`
	Seal    string `json:"seal"`
}

// journal writes down every change of the stock. It is not safe for use by several goroutines at once.
type journal struct{ out io.Writer }

func (j *journal) write(made change, shelves []int) error {
	made.Seal = seal(shelves)
	return json.NewEncoder(j.out).Encode(made)
}

// seal is a checksum of all shelves, so that an auditor can tell whether a line is missing.
func seal(shelves []int) string {
	hash := sha256.New()
	var number [8]byte
	for _, pieces := range shelves {
		binary.LittleEndian.PutUint64(number[:], uint64(pieces))
		hash.Write(number[:])
	}
	return hex.EncodeToString(hash.Sum(nil))
}
