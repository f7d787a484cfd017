#!/bin/sh
# Builds the sampler of the eBPF examples, and the program that it loads into the kernel, to a folder:
#
#     build.sh FOLDER
set -eu
folder=$1
cd "$(dirname "$0")"

if ! command -v clang >/dev/null || ! [ -e /usr/include/bpf/bpf_helpers.h ]; then
  apt-get update -qq
  apt-get install -y -qq --no-install-recommends clang libbpf-dev
fi
mkdir -p "$folder"
clang -O2 -g -Wall -Werror -target bpf "-I/usr/include/$(uname -m)-linux-gnu" -c bpf/sampler.bpf.c -o "$folder/sampler.bpf.o"
CGO_ENABLED=0 go build -trimpath -o "$folder/sampler" .
