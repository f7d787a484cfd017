#!/bin/sh
# Records the landing page's example of Python: public/examples/python-cpu.pb.gz.
set -eu
cd "$(dirname "$0")"

examples=$PWD/../../public/examples
mkdir -p "$examples"

# Debian's own Python, whose library lies where it does on every machine. The profiler is compiled as it is installed.
python=/usr/bin/python3
if ! dpkg --status g++ python3-dev python3-venv >/dev/null 2>&1; then
  apt-get update -qq
  apt-get install -qq --no-install-recommends g++ python3-dev python3-venv
fi

# The profile names the files it is of: here by paths that say nothing about this machine.
work=/tmp/emberscope-examples/python
trap 'rm -rf "$work"' EXIT
rm -rf "$work"
mkdir -p "$work"
cp -R record.py requirements.txt catalogue "$work"
cd "$work"

$python -m venv tools
tools/bin/pip install --quiet --disable-pip-version-check --requirement requirements.txt

# One run in ten or twenty ends in a segmentation fault: the profiler has a known bug with Python 3.11. Then it runs again.
for attempt in 1 2 3; do
  status=0
  tools/bin/python record.py "$examples" || status=$?
  test "$status" -eq 139 || exit "$status"
done
exit "$status"
