package main

import (
	"os"
	"path/filepath"
	"runtime"
	"runtime/pprof"
)

func writeCPUProfile(folder string, do func() error) error {
	file, err := os.Create(filepath.Join(folder, "go-cpu.pb.gz"))
	if err != nil {
		return err
	}
	if err := pprof.StartCPUProfile(file); err != nil {
		return err
	}
	err = do()
	pprof.StopCPUProfile()
	if err != nil {
		return err
	}
	return file.Close()
}

func writeHeapProfile(folder string) error {
	file, err := os.Create(filepath.Join(folder, "go-heap.pb.gz"))
	if err != nil {
		return err
	}
	// What is in use is only known as of the last collection.
	runtime.GC()
	if err := pprof.WriteHeapProfile(file); err != nil {
		return err
	}
	return file.Close()
}
