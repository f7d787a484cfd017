#!/bin/sh
# Makes the landing page's examples of .NET, public/examples/dotnet-*.pb.gz, without .NET: see make.mjs.
set -eu
cd "$(dirname "$0")"

npm install --no-package-lock --no-audit --no-fund --loglevel=error
node make.mjs ../../public/examples
