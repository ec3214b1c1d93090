#!/bin/sh
# SPDX-License-Identifier: MIT
# A browser on every page of the journal with hostile texts in every place.
# usage: hostile.sh BUILD-FOLDER
DAYBOOK_SOAK=1 exec ctest --test-dir "$1" -R '^browser.hostile$' --output-on-failure
