#!/bin/sh
# SPDX-License-Identifier: MIT
# A browser on every page of the journal with hostile texts in every place; ends with 77 where there is none.
# usage: hostile.sh BUILD-FOLDER
set -u
said=$1/soak-hostile.log
DAYBOOK_SOAK=1 ctest --test-dir "$1" -R '^browser.hostile$' --no-tests=error --output-on-failure >"$said" 2>&1
code=$?
cat "$said"
[ "$code" -eq 0 ] || exit 1
! grep -q 'Skipped' "$said" || exit 77
