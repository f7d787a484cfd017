// Sampler runs a program and records its CPU profile with eBPF: kernel, machine code, Go and Python in one stack.
// The profile has the form in which Pyroscope keeps what the OpenTelemetry eBPF profiler sends.
//
//	sampler SAMPLER.bpf.o FILE.pb.gz SECONDS PROGRAM [ARGUMENT...]
package main

import (
	"errors"
	"fmt"
	"os"
	"os/exec"
	"strconv"
	"time"
)

// samplesPerSecond is odd on purpose: programs that do something a hundred times a second are not in step with it.
const samplesPerSecond = 97

func main() {
	if len(os.Args) < 5 {
		fmt.Fprintln(os.Stderr, "usage: sampler SAMPLER.bpf.o FILE.pb.gz SECONDS PROGRAM [ARGUMENT...]")
		os.Exit(2)
	}
	if err := record(os.Args[1], os.Args[2], os.Args[3], os.Args[4:]); err != nil {
		fmt.Fprintln(os.Stderr, "sampler:", err)
		os.Exit(1)
	}
}

func record(object, path, secondsText string, command []string) (err error) {
	seconds, err := strconv.Atoi(secondsText)
	if err != nil {
		return err
	}
	program := exec.Command(command[0], command[1:]...)
	program.Stdout, program.Stderr = os.Stdout, os.Stderr
	if err := program.Start(); err != nil {
		return err
	}
	defer func() {
		// It is killed, so that it did not end well is no news.
		err = errors.Join(err, program.Process.Kill())
		program.Wait()
	}()

	kernel, err := readKernelSymbols()
	if err != nil {
		return err
	}
	process, err := openProcess(program.Process.Pid)
	if err != nil {
		return err
	}
	defer process.close()
	probe, err := attach(object, process.id, process.pythonRuntime, samplesPerSecond)
	if err != nil {
		return err
	}
	defer probe.close()

	builder := newProfileBuilder(process, kernel, samplesPerSecond)
	// What the samples point to is looked up while the program still runs.
	if err := probe.read(time.Now().Add(time.Duration(seconds)*time.Second), builder.add); err != nil {
		return err
	}
	return builder.write(path)
}
