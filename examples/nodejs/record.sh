#!/bin/sh
# Records the landing page's examples of Node.js: public/examples/nodejs-*.pb.gz.
set -eu
cd "$(dirname "$0")"

examples=$PWD/../../public/examples
mkdir -p "$examples"

if ! command -v npm >/dev/null; then
  apt-get update -qq
  apt-get install -qq --no-install-recommends nodejs npm
fi

# The profiles name the files they are of: here by paths that say nothing about this machine.
work=/tmp/emberscope-examples/nodejs
trap 'rm -rf "$work"' EXIT
rm -rf "$work"
mkdir -p "$work"
cp -R package.json record.mjs riders.mjs timetable "$work"
cd "$work"

npm install --no-package-lock --no-audit --no-fund --loglevel=error
node --expose-gc record.mjs "$examples"
