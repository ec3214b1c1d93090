#!/bin/sh
# SPDX-License-Identifier: MIT
# Ten minutes of libFuzzer a target (Clang), and how much was tried; DAYBOOK_FUZZ_SECONDS chooses.
# usage: fuzz.sh BUILD-FOLDER
set -u
root=$(cd "$(dirname "$0")/../.." && pwd)
seconds=${DAYBOOK_FUZZ_SECONDS:-600}
command -v clang++ >/dev/null || {
  echo "fuzz: clang++ is not installed" >&2
  exit 1
}
cd "$root" || exit 1
cmake --preset fuzz >/dev/null && cmake --build --preset fuzz >/dev/null || exit 1
folder=$root/build/fuzz/tests/fuzz
status=0
for seeds in "$folder"/seeds/*; do
  name=$(basename "$seeds")
  mkdir -p "$folder/corpus/$name"
  "$folder/fuzz_$name" -max_total_time="$seconds" -max_len=8192 -timeout=60 -print_final_stats=1 \
    -artifact_prefix="$folder/$name-" "$folder/corpus/$name" "$seeds" 2>"$folder/$name.log" || status=1
  echo "$name: $(grep -a 'number_of_executed_units' "$folder/$name.log" | tr -s ' ' | cut -d' ' -f2) inputs," \
    "$(grep -ao 'cov: [0-9]*' "$folder/$name.log" | tail -n 1)," \
    "$(find "$folder" -maxdepth 1 -name "$name-*" | wc -l) findings in $folder/$name-*"
done
exit "$status"
