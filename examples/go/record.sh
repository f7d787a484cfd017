#!/bin/sh
# Records the landing page's examples of Go: public/examples/go-*.pb.gz.
set -eu
cd "$(dirname "$0")"

examples=$PWD/../../public/examples
mkdir -p "$examples"

# The profiles name the programs they are of: here by paths that say nothing about this machine.
programs=/tmp/emberscope-examples/go
trap 'rm -rf "$programs"' EXIT
export CGO_ENABLED=0
go build -trimpath -o "$programs/searchindex" .
go build -C shop -trimpath -o "$programs/shop" .

# Where signals are slow, handling those that preempt goroutines would look like a sixth of the work.
GODEBUG=asyncpreemptoff=1 "$programs/searchindex" "$examples"

"$programs/shop" "$examples"
