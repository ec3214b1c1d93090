#!/bin/sh
# run.sh MATH_TO_MATHML FORMULAS FOLDER: asks the program in FOLDER, where npm's packages are, what it
# makes of the formulas.
set -eu
convert=$1 formulas=$2 folder=$3
. "$(dirname "$0")/../node/needs.sh"
need node
need_packages "$folder" temml
mkdir -p "$folder/check_math"
"$convert" "$formulas" >"$folder/check_math/math.txt"
exec node "$folder/check_math.mjs" "$folder/check_math"
