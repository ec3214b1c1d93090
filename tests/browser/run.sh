#!/bin/sh
# run.sh DAYBOOK JOURNAL FOLDER CHECK [browser]: runs FOLDER/browser/CHECK.mjs on sites that it builds of JOURNAL.
# npm's packages are in FOLDER.  Exit status 77: skipped, and the line says why.
set -eu
daybook=$1 journal=$2 folder=$3 check=$4 wanted=${5-}
skip() {
  echo "skipped: $1 (./dev test installs it)"
  exit 77
}
command -v node >/dev/null || skip "node is not installed"
for package in playwright-core axe-core html-validate; do
  [ -d "$folder/node_modules/$package" ] || skip "npm's package $package is not installed"
done
chromium=$(command -v chromium || command -v chromium-browser || command -v google-chrome || true)
[ "$wanted" != browser ] || [ -n "$chromium" ] || skip "chromium is not installed"
export DAYBOOK="$daybook" JOURNAL="$journal" CHROMIUM="$chromium"
export WORK="$folder/browser/work/$check"
rm -rf "$WORK"
mkdir -p "$WORK"
exec node --test-reporter=spec "$folder/browser/$check.mjs"
