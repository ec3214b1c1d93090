#!/bin/sh
# search.sh DAYBOOK JOURNAL FOLDER CHECK: builds a journal in FOLDER and asks the scripts of its search,
# as a browser would.  A JOURNAL that is a program makes one of 1,000 sessions.  Needs no package of npm.
set -eu
daybook=$1 journal=$2 folder=$3 check=$4
. "$(dirname "$0")/needs.sh"
need node
work=$folder/$check
rm -rf "$work"
mkdir -p "$work"
if [ -f "$journal" ]; then
  "$journal" 1000 "$work/journal" >/dev/null
  journal=$work/journal
fi
"$daybook" build "$journal" -o "$work/site" --clock 2027-01-01 -q
exec node "$folder/$check.mjs" "$work/site"
