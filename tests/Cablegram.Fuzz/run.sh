#!/usr/bin/env bash
# A long run of mutations at the lowest priority: most through parser, rules and fixes, some through the whole way to the compiled API and back.
# What fails lies in the folder faults/ of the current directory, with what it did; "check" shows one of them again.
#
#   run.sh [folder of cables] [mutations] [minutes] [seed]
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
cables=${1:-}
count=${2:-1000000}
minutes=${3:-60}
seed=${4:-1}

dotnet build "$here" -c Release -v:q -nologo
fuzz() { nice -n 19 dotnet "$here/bin/Release/net10.0/Cablegram.Fuzz.dll" "$@" ${cables:+--cables "$cables"} --minutes "$minutes" --seed "$seed"; }

fuzz reading --count $((count - count / 20)) --faults faults/reading &
reading=$!
fuzz corpus --count $((count / 20)) --faults faults/corpus &
corpus=$!
wait "$reading" && wait "$corpus"
