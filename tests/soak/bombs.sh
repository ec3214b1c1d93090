#!/bin/sh
# SPDX-License-Identifier: MIT
# Each bomb at its full size.
# usage: bombs.sh BUILD-FOLDER
exec python3 -B "$(dirname "$0")/../hostile/bombs.py" "$1/daybook" long
