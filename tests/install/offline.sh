#!/bin/sh
# SPDX-License-Identifier: MIT
# offline.sh PROGRAM SHIM JOURNAL FOLDER: nothing but `check --external` asks for a network; `serve` listens, and asks nobody.
# SHIM is offline.cpp: it ends a program that asks with 99.
set -u
program=$1 shim=$2 journal=$3 folder=$4
faults=0
rm -rf "$folder"
mkdir -p "$folder"
cp -r "$journal" "$folder/journal"

# ends EXPECTED WORD…: a command of the program, and whether it has to end with 99.
ends() {
  expected=$1
  shift
  LD_PRELOAD=$shim "$program" "$@" >"$folder/said" 2>&1
  code=$?
  case $code in
    0 | 1) asked=silent ;;
    99) asked=asks ;;
    *) asked=neither ;;
  esac
  [ "$asked" = "$expected" ] && return
  echo "daybook $*: exit code $code, expected: $expected"
  cat "$folder/said"
  faults=$((faults + 1))
}

# serves: `daybook serve` says where it is, and ends when it is told to.
serves() {
  LD_PRELOAD=$shim MAY_LISTEN=1 "$program" serve "$folder/journal" --port 0 >"$folder/said" 2>&1 &
  server=$!
  until grep -q 'http://127' "$folder/said" || ! kill -0 "$server" 2>/dev/null; do sleep 0.1; done
  kill -TERM "$server" 2>/dev/null
  wait "$server"
  code=$?
  [ "$code" -eq 0 ] && grep -q 'http://127' "$folder/said" && return
  echo "daybook serve: exit code $code"
  cat "$folder/said"
  faults=$((faults + 1))
}

ends silent build "$folder/journal" -o "$folder/site" --no-cache
ends silent check "$folder/journal"
ends silent export "$folder/journal"
ends silent list sessions "$folder/journal"
ends silent pack "$folder/journal" -o "$folder/pack.zip"
ends silent explain "$(find "$folder/journal" -name "*.md" | head -n 1)"
serves
ends asks check "$folder/journal" --external
exit "$faults"
