#!/bin/sh
# Records public/examples/ruby-cpu.pb.gz. Needs to be root: rbspy reads the memory of the Ruby program.
set -eu
cd "$(dirname "$0")"

examples=$PWD/../../public/examples
mkdir -p "$examples"

command -v cargo >/dev/null || PATH=${CARGO_HOME:-$HOME/.cargo}/bin:$PATH
command -v ruby >/dev/null || { apt-get update -qq && apt-get install -y -qq --no-install-recommends ruby; }

# The profile names source files: here by paths that say nothing about this machine.
folder=/tmp/emberscope-examples/ruby
rm -rf "$folder/billing"
mkdir -p "$folder/billing"
cp -r main.rb lib "$folder/billing"
CARGO_TARGET_DIR=$folder/target cargo build --manifest-path sampler/Cargo.toml --release --locked --quiet

# The program runs longer than it is sampled: starting Ruby and finding its threads takes a while.
cd "$folder/billing"
"$folder/target/release/sampler" "$examples/ruby-cpu.pb.gz" 8 ruby main.rb 30
