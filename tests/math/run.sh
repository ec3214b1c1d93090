#!/bin/sh
# run.sh MATH_TO_MATHML FORMULAS FOLDER: asks the program in FOLDER, where npm's packages are, what it
# makes of the formulas.  Exit status 77: skipped, and the line says why.
set -eu
convert=$1 formulas=$2 folder=$3
if ! command -v node >/dev/null; then
  echo "skipped: node is not installed (./dev test installs it)"
  exit 77
fi
if [ ! -d "$folder/node_modules/temml" ]; then
  echo "skipped: the packages of tests/node are not installed (./dev test does that)"
  exit 77
fi
mkdir -p "$folder/check_math"
"$convert" "$formulas" >"$folder/check_math/math.txt"
exec node "$folder/check_math.mjs" "$folder/check_math"
