#!/bin/sh
# SPDX-License-Identifier: MIT
# mutants.sh BUILD: whether the tests of the ledger and the resolver notice each of fifty mistakes there.
# A quarter of an hour.
set -eu
root=$(cd "$(dirname "$0")/../.." && pwd)
exec python3 "$root/tests/mutants/mutants.py" run "$root" "$1/mutants"
