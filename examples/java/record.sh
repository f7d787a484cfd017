#!/bin/sh
# Records the landing page's examples of Java: public/examples/java-*.pb.gz.
set -eu
cd "$(dirname "$0")"

version=4.5
sources=$PWD/src
examples=$PWD/../../public/examples
mkdir -p "$examples"

if ! command -v javac >/dev/null || ! command -v mvn >/dev/null; then
  apt-get update -qq
  apt-get install -qq --no-install-recommends default-jdk-headless maven
fi

work=/tmp/emberscope-examples/java
trap 'rm -rf "$work"' EXIT
rm -rf "$work"
mkdir -p "$work"
cd "$work"

for tool in async-profiler jfr-converter; do
  mvn --batch-mode --quiet dependency:copy -Dartifact="tools.profiler:$tool:$version" -DoutputDirectory="$work"
done
profiler=$work/async-profiler-$version.jar

javac -Xlint:all -cp "$profiler" -d classes $(find "$sources" -name '*.java')
# The second compiler goes on for a minute, and would be most of what is seen of a program that runs for seconds.
java -XX:TieredStopAtLevel=1 -Xmx512m -cp "classes:$profiler" auction.Main "$work/auction.jfr"

# The converter writes one type a file: how often, or with --total how much.
convert() {
  example=$1
  shift
  java -cp "jfr-converter-$version.jar" one.convert.Main "$@" --threads --norm -o pb.gz auction.jfr "$examples/java-$example.pb.gz"
}
convert cpu --cpu
convert alloc-objects --alloc
convert alloc-space --alloc --total
convert lock-count --lock
convert lock-duration --lock --total
