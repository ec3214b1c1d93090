#!/bin/sh
# bases.sh DAYBOOK JOURNAL FOLDER: builds a journal for an address below a path, and crawls the result at
# the root of a host, below that path and from the folder.  Needs no package of npm.
set -eu
daybook=$1 journal=$2 folder=$3
. "$(dirname "$0")/needs.sh"
need node
work=$folder/check_bases
rm -rf "$work"
mkdir -p "$work"
cp -r "$journal" "$work/journal"
printf -- '---\naliases: [/old/spans.html, /older/]\ntags: [bases]\n---\n# Moved\n\n## Part\n\nHere.\n' \
  >"$work/journal/sessions/2026-02-01-moved.md"
"$daybook" build "$work/journal" -o "$work/site" --clock 2026-12-31 -u https://journal.example/j -q
"$daybook" build "$work/journal" -o "$work/plain" --clock 2026-12-31 -q
exec node "$folder/check_bases.mjs" "$work/site" "$work/plain"
