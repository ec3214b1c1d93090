#!/usr/bin/env bash
# complete.bash BIN COMPLETION: the words that bash offers, with daybook in BIN and the file loaded.
set -euo pipefail
PATH=$1:$PATH
# shellcheck source=/dev/null
source "$2"
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
mkdir "$work/my dir"
touch "$work/site.yaml"
cd "$work"

# expect OFFERED WORD…: what is offered for the last of the words behind `daybook`.
expect() {
  local offered=$1
  shift
  COMP_WORDS=(daybook "$@")
  COMP_CWORD=$#
  local current=${COMP_WORDS[COMP_CWORD]}
  # compopt has nothing to act on here.
  _daybook daybook "${current#=}" daybook || true
  local came
  came=$(IFS='|'; printf '%s' "${COMPREPLY[*]}")
  [[ $came == "$offered" ]] && return
  printf 'daybook %s: expected %s, came %s\n' "$*" "$offered" "$came"
  exit 1
}
expect 'pack' pa
expect 'text|json|github|sarif' build --format ''
expect 'text|json|github|sarif' build --format =
expect 'json' build --format = j
expect 'reviews|resources' list re
expect 'my dir' build ''
expect 'my dir|site.yaml' build -c ''
expect '--dry-run' clean --d
