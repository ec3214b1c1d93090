#!/bin/sh
# run.sh DAYBOOK JOURNAL FOLDER CHECK: builds a journal in FOLDER, where npm's packages are, and asks
# an independent parser what it makes of the result.
set -eu
daybook=$1 journal=$2 folder=$3 check=$4
. "$(dirname "$0")/needs.sh"
need node
need_packages "$folder" csv-parse ical.js
work=$folder/$check
rm -rf "$work"
mkdir -p "$work"
"$daybook" build "$journal" -o "$work/site" --clock 2026-12-31 -u https://journal.example/j -q
"$daybook" export "$journal" --clock 2026-12-31 --anki >"$work/anki.txt"
exec node "$folder/$check.mjs" "$work"
