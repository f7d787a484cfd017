#!/bin/sh
# Records public/examples/rust-cpu.pb.gz.
set -eu
cd "$(dirname "$0")"

examples=$PWD/../../public/examples
mkdir -p "$examples"

command -v cargo >/dev/null || PATH=${CARGO_HOME:-$HOME/.cargo}/bin:$PATH

# The profile names source files: here by paths that say nothing about this machine.
folder=/tmp/emberscope-examples/rust
mkdir -p "$folder"
cargo fetch --locked --quiet
flags="--remap-path-prefix=$PWD=/logscrub --remap-path-prefix=$(rustc --print sysroot)/lib/rustlib/src/rust=/rustc"
for sources in "${CARGO_HOME:-$HOME/.cargo}"/registry/src/*; do
  flags="$flags --remap-path-prefix=$sources=/.cargo/registry"
done
RUSTFLAGS=$flags CARGO_TARGET_DIR=$folder/target cargo build --release --locked --quiet

"$folder/target/release/logscrub" "$examples/rust-cpu.pb.gz"
