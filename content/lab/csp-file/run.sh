#!/usr/bin/env bash
# What works in Chromium in a page opened from file://, under several policies.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cp "$here"/*.js "$here"/*.css "$work"

policies=(
  ""
  "default-src 'self'"
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'"
  "default-src 'none'; script-src file:; style-src file:"
  "default-src 'none'; script-src 'self' 'unsafe-inline'; style-src 'self' 'unsafe-inline'"
)
for policy in "${policies[@]}"; do
  sed "s|POLICY|$policy|" "$here/page.html" >"$work/page.html"
  works=$(chromium --headless --no-sandbox --disable-gpu --user-data-dir="$work/profile" \
    --virtual-time-budget=3000 --dump-dom "file://$work/page.html" 2>/dev/null |
    sed -n 's|.*<p id="log">\(.*\)</p>.*|\1|p')
  printf '%s\n   %s\n' "${policy:-(no policy)}" "${works:- nothing}"
done
