#!/bin/sh
# search_budget.sh DAYBOOK MAKE_JOURNAL FOLDER: builds a made-up journal of 1,000 sessions in FOLDER and
# weighs what searches of it fetch.  Needs no package of npm.  Exit status 77: skipped, and the line says why.
set -eu
daybook=$1 make_journal=$2 folder=$3
if ! command -v node >/dev/null; then
  echo "skipped: node is not installed (./dev test installs it)"
  exit 77
fi
work=$folder/check_search_budget
rm -rf "$work"
mkdir -p "$work"
"$make_journal" 1000 "$work/journal" >/dev/null
"$daybook" build "$work/journal" -o "$work/site" --clock 2027-01-01 -q
exec node "$folder/check_search_budget.mjs" "$work/site"
