#!/bin/sh
# SPDX-License-Identifier: MIT
# Every operation of a build refused, two hundred builds killed, disks full at every few kilobytes.
# usage: faults.sh BUILD-FOLDER
set -u
here=$(dirname "$0")
status=0
DAYBOOK_SOAK=1 "$1/tests/unit/build/test_faults" || status=1
for part in killed full_disk memory odd_journals; do
  python3 -B "$here/../faults/$part.py" "$1/daybook" --long
  code=$?
  # 77: this machine does not allow it.
  [ "$code" -eq 0 ] || [ "$code" -eq 77 ] || status=1
done
exit "$status"
