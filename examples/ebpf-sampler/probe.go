package main

import (
	"bytes"
	"encoding/binary"
	"errors"
	"fmt"
	"os"
	"runtime"
	"time"

	"github.com/cilium/ebpf"
	"github.com/cilium/ebpf/link"
	"github.com/cilium/ebpf/ringbuf"
	"golang.org/x/sys/unix"
)

const (
	maxFrames       = 96
	maxPythonFrames = 32
)

// event is laid out like the struct of the same name in sampler.bpf.c.
type event struct {
	Time        uint64
	Thread      uint32
	CPU         uint32
	ThreadName  [16]byte
	KernelBytes int32
	UserBytes   int32
	PythonDepth uint32
	_           uint32
	Kernel      [maxFrames]uint64
	User        [maxFrames]uint64
	Python      [maxPythonFrames]pythonFrame
}

type pythonFrame struct {
	Code        uint64
	Instruction uint64
}

func (e *event) kernelStack() []uint64 { return e.Kernel[:max(e.KernelBytes, 0)/8] }

func (e *event) userStack() []uint64 { return e.User[:max(e.UserBytes, 0)/8] }

func (e *event) pythonStack() []pythonFrame { return e.Python[:e.PythonDepth] }

func (e *event) threadName() string {
	name, _, _ := bytes.Cut(e.ThreadName[:], []byte{0})
	return string(name)
}

// probe is the eBPF program, attached to a clock on every CPU.
type probe struct {
	collection *ebpf.Collection
	events     *ringbuf.Reader
	clocks     []int
	links      []link.Link
}

func attach(object string, process int, pythonRuntime uint64, samplesPerSecond uint64) (_ *probe, err error) {
	p := &probe{}
	defer func() {
		if err != nil {
			p.close()
		}
	}()
	spec, err := ebpf.LoadCollectionSpec(object)
	if err != nil {
		return nil, err
	}
	if err := spec.Variables["watched_process"].Set(uint32(process)); err != nil {
		return nil, err
	}
	if err := spec.Variables["python_runtime"].Set(pythonRuntime); err != nil {
		return nil, err
	}
	if p.collection, err = ebpf.NewCollection(spec); err != nil {
		return nil, err
	}
	if p.events, err = ringbuf.NewReader(p.collection.Maps["events"]); err != nil {
		return nil, err
	}
	for cpu := range runtime.NumCPU() {
		if err := p.attachTo(cpu, samplesPerSecond); err != nil {
			return nil, fmt.Errorf("CPU %d: %w", cpu, err)
		}
	}
	return p, nil
}

func (p *probe) attachTo(cpu int, samplesPerSecond uint64) error {
	clock, err := unix.PerfEventOpen(&unix.PerfEventAttr{
		Type:   unix.PERF_TYPE_SOFTWARE,
		Config: unix.PERF_COUNT_SW_CPU_CLOCK,
		Sample: samplesPerSecond,
		Bits:   unix.PerfBitFreq,
	}, -1, cpu, -1, unix.PERF_FLAG_FD_CLOEXEC)
	if err != nil {
		return err
	}
	p.clocks = append(p.clocks, clock)
	attached, err := link.AttachRawLink(link.RawLinkOptions{
		Target:  clock,
		Program: p.collection.Programs["take_sample"],
		Attach:  ebpf.AttachPerfEvent,
	})
	if err != nil {
		return err
	}
	p.links = append(p.links, attached)
	return nil
}

// read hands out samples until the deadline.
func (p *probe) read(deadline time.Time, handle func(*event) error) error {
	p.events.SetDeadline(deadline)
	var record ringbuf.Record
	for time.Now().Before(deadline) {
		if err := p.events.ReadInto(&record); errors.Is(err, os.ErrDeadlineExceeded) {
			return nil
		} else if err != nil {
			return err
		}
		var sample event
		if _, err := binary.Decode(record.RawSample, binary.NativeEndian, &sample); err != nil {
			return err
		}
		if err := handle(&sample); err != nil {
			return err
		}
	}
	return nil
}

func (p *probe) close() {
	for _, attached := range p.links {
		attached.Close()
	}
	for _, clock := range p.clocks {
		unix.Close(clock)
	}
	if p.events != nil {
		p.events.Close()
	}
	if p.collection != nil {
		p.collection.Close()
	}
}
