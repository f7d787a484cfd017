package main

import (
	"os"
	"path/filepath"
	"runtime/pprof"
)

// writeProfile writes one of the runtime's own profiles.
func writeProfile(folder, name string) error {
	file, err := os.Create(filepath.Join(folder, "go-"+name+".pb.gz"))
	if err != nil {
		return err
	}
	if err := pprof.Lookup(name).WriteTo(file, 0); err != nil {
		return err
	}
	return file.Close()
}
