package main

import (
	"cmp"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
)

// namedFile is a file to be read and the name it has in the answers.
type namedFile struct{ path, name string }

func filesOf(arguments []string) ([]namedFile, error) {
	var files []namedFile
	for _, argument := range arguments {
		info, err := os.Stat(argument)
		if err != nil {
			return nil, err
		}
		if !info.IsDir() {
			files = append(files, namedFile{path: argument, name: filepath.ToSlash(argument)})
			continue
		}
		below, err := filesBelow(argument)
		if err != nil {
			return nil, err
		}
		files = append(files, below...)
	}
	return files, nil
}

// filesBelow lists the regular files below a folder, sorted by their path from there.
func filesBelow(folder string) ([]namedFile, error) {
	var files []namedFile
	err := filepath.WalkDir(folder, func(path string, entry fs.DirEntry, err error) error {
		if err != nil || !entry.Type().IsRegular() {
			return err
		}
		name, err := filepath.Rel(folder, path)
		files = append(files, namedFile{path: path, name: filepath.ToSlash(name)})
		return err
	})
	slices.SortFunc(files, func(a, b namedFile) int { return cmp.Compare(a.name, b.name) })
	return files, err
}
