#!/bin/sh
# Records public/examples/ebpf-python-cpu.pb.gz. Needs to be root on a kernel that lets root use eBPF.
set -eu
cd "$(dirname "$0")"

examples=$PWD/../../public/examples
mkdir -p "$examples"

# The sampler knows where CPython 3.11 keeps its frames: Debian 12's is that one.
python=/usr/bin/python3.11
[ -x "$python" ] || { apt-get update -qq && apt-get install -y -qq --no-install-recommends python3.11; }

# The profile names source files: here by paths that say nothing about this machine.
folder=/tmp/emberscope-examples/ebpf-python
rm -rf "$folder/program" "$folder/data"
mkdir -p "$folder/program" "$folder/data"
cp -r main.py backup "$folder/program"
../ebpf-sampler/build.sh "$folder"

PYTHONDONTWRITEBYTECODE=1 "$folder/sampler" "$folder/sampler.bpf.o" "$examples/ebpf-python-cpu.pb.gz" 8 \
  "$python" "$folder/program/main.py" "$folder/data"
