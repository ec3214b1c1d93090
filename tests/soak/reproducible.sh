#!/bin/sh
# SPDX-License-Identifier: MIT
# reproducible.sh BUILD: whether two builds of the program in two places are the same file, bit for bit.  Half an hour.
set -eu
root=$(cd "$(dirname "$0")/../.." && pwd)
folder=$1/reproducible
rm -rf "$folder"
mkdir -p "$folder/a" "$folder/another/place"
for place in a another/place; do
  (cd "$root" && git ls-files -z | xargs -0 tar -cf -) | tar -xf - -C "$folder/$place"
  # Nothing is taken from a build before.
  (cd "$folder/$place" && CCACHE_DISABLE=1 cmake --preset release >/dev/null &&
    CCACHE_DISABLE=1 cmake --build --preset release --target daybook >/dev/null)
  sha256sum <"$folder/$place/build/release/daybook" | tee "$folder/$(basename "$place").sum"
done
cmp "$folder/a.sum" "$folder/place.sum" && echo "two builds, one program"
