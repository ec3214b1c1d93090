#!/bin/sh
# run.sh DAYBOOK JOURNAL FOLDER CHECK [browser]: runs FOLDER/browser/CHECK.mjs on sites that it builds of JOURNAL.
# npm's packages are in FOLDER.
set -eu
daybook=$1 journal=$2 folder=$3 check=$4 wanted=${5-}
. "$(dirname "$0")/../node/needs.sh"
need node
need_packages "$folder" playwright-core axe-core html-validate
chromium=$(command -v chromium || command -v chromium-browser || command -v google-chrome || true)
[ "$wanted" != browser ] || [ -n "$chromium" ] || skip "chromium is not installed"
export DAYBOOK="$daybook" JOURNAL="$journal" CHROMIUM="$chromium"
export WORK="$folder/browser/work/$check"
rm -rf "$WORK"
mkdir -p "$WORK"
exec node --test-reporter=spec "$folder/browser/$check.mjs"
