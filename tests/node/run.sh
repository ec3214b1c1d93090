#!/bin/sh
# run.sh DAYBOOK JOURNAL FOLDER CHECK: builds a journal in FOLDER, where npm's packages are, and asks
# an independent parser what it makes of the result.  Exit status 77: skipped, and the line says why.
set -eu
daybook=$1 journal=$2 folder=$3 check=$4
if ! command -v node >/dev/null; then
  echo "skipped: node is not installed (./dev test installs it)"
  exit 77
fi
if [ ! -d "$folder/node_modules" ]; then
  echo "skipped: the packages of tests/node are not installed (./dev test does that)"
  exit 77
fi
work=$folder/$check
rm -rf "$work"
mkdir -p "$work"
"$daybook" build "$journal" -o "$work/site" --clock 2026-12-31 -u https://journal.example/j -q
"$daybook" export "$journal" --clock 2026-12-31 --anki >"$work/anki.txt"
exec node "$folder/$check.mjs" "$work"
