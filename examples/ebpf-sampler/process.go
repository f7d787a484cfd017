package main

import (
	"bufio"
	"fmt"
	"os"
	"path/filepath"
	"strings"
)

// process is the program that is watched.
type process struct {
	id             int
	executablePath string
	memory         *os.File
	// pythonRuntime is the address of _PyRuntime, 0 where there is none.
	pythonRuntime uint64
	// pythonCodeType is the address of PyCode_Type.
	pythonCodeType uint64
	// images are by path.
	images map[string]*image
}

// region is a range of the address space that a file is mapped to.
type region struct {
	start, end, offset uint64
	path               string
}

func openProcess(id int) (*process, error) {
	executablePath, err := os.Readlink(fmt.Sprintf("/proc/%d/exe", id))
	if err != nil {
		return nil, err
	}
	memory, err := os.Open(fmt.Sprintf("/proc/%d/mem", id))
	if err != nil {
		return nil, err
	}
	p := &process{id: id, executablePath: executablePath, memory: memory, images: map[string]*image{}}
	executable, err := p.image(executablePath)
	if err != nil {
		p.close()
		return nil, err
	}
	// Debian's Python is always loaded to the addresses that its file names.
	p.pythonRuntime = executable.symbolAddress("_PyRuntime")
	p.pythonCodeType = executable.symbolAddress("PyCode_Type")
	return p, nil
}

func (p *process) close() { p.memory.Close() }

func (p *process) name() string { return filepath.Base(p.executablePath) }

// image reads the file once; pseudo-files like [vdso] have no symbols.
func (p *process) image(path string) (*image, error) {
	if known, ok := p.images[path]; ok {
		return known, nil
	}
	opened := &image{}
	if strings.HasPrefix(path, "/") {
		var err error
		if opened, err = openImage(path); err != nil {
			return nil, err
		}
	}
	p.images[path] = opened
	return opened, nil
}

// regionOf returns where the address is executed from.
func (p *process) regionOf(address uint64) (region, bool, error) {
	file, err := os.Open(fmt.Sprintf("/proc/%d/maps", p.id))
	if err != nil {
		return region{}, false, err
	}
	defer file.Close()

	lines := bufio.NewScanner(file)
	for lines.Scan() {
		var found region
		var permissions, device, inode string
		// The path is absent from anonymous memory, which then counts as no file.
		fields, _ := fmt.Sscanf(lines.Text(), "%x-%x %s %x %s %s %s",
			&found.start, &found.end, &permissions, &found.offset, &device, &inode, &found.path)
		if fields == 7 && strings.Contains(permissions, "x") && found.start <= address && address < found.end {
			return found, true, nil
		}
	}
	return region{}, false, lines.Err()
}
