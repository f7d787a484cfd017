#!/bin/sh
# Records the landing page's examples: public/examples/go-heap.pb.gz and go-cpu.pb.gz.
set -eu
cd "$(dirname "$0")"

examples=$PWD/../../public/examples
mkdir -p "$examples"

# The profiles name the program they are of: here by a path that says nothing about this machine.
program=/tmp/searchindex
trap 'rm -f "$program"' EXIT
CGO_ENABLED=0 go build -trimpath -o "$program" .

# Where signals are slow, handling those that preempt goroutines would look like a sixth of the work.
GODEBUG=asyncpreemptoff=1 "$program" "$examples"
