#!/bin/sh
# SPDX-License-Identifier: MIT
# Every operation of a build refused, two hundred builds killed, disks full at every few kilobytes.
# usage: faults.sh BUILD-FOLDER
set -u
here=$(dirname "$0")
status=0 skipped=0
DAYBOOK_SOAK=1 "$1/tests/unit/build/test_faults" || status=1
for part in killed full_disk memory odd_journals; do
  python3 -B "$here/../faults/$part.py" "$1/daybook" --long
  code=$?
  case $code in
    0) ;;
    77) skipped=77 ;; # this machine does not allow it
    *) status=1 ;;
  esac
done
[ "$status" -eq 0 ] || exit "$status"
exit "$skipped"
