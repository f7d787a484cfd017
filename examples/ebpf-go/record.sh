#!/bin/sh
# Records public/examples/ebpf-go-cpu.pb.gz. Needs to be root on a kernel that lets root use eBPF.
set -eu
cd "$(dirname "$0")"

examples=$PWD/../../public/examples
mkdir -p "$examples"

# The profile names the program and its source files: here by paths that say nothing about this machine.
folder=/tmp/emberscope-examples/ebpf-go
mkdir -p "$folder"
CGO_ENABLED=0 go build -trimpath -o "$folder/checkout" .
../ebpf-sampler/build.sh "$folder"

"$folder/sampler" "$folder/sampler.bpf.o" "$examples/ebpf-go-cpu.pb.gz" 8 "$folder/checkout"
