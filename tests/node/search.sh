#!/bin/sh
# search.sh DAYBOOK JOURNAL FOLDER: builds a journal in FOLDER and asks the scripts of its search, as
# a browser would.  Needs no package of npm.  Exit status 77: skipped, and the line says why.
set -eu
daybook=$1 journal=$2 folder=$3
if ! command -v node >/dev/null; then
  echo "skipped: node is not installed (./dev test installs it)"
  exit 77
fi
work=$folder/check_search
rm -rf "$work"
mkdir -p "$work"
"$daybook" build "$journal" -o "$work/site" --clock 2026-12-31 -q
exec node "$folder/check_search.mjs" "$work/site"
