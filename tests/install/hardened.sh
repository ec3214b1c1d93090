#!/bin/sh
# SPDX-License-Identifier: MIT
# hardened.sh PROGRAM [refuse]: fails when a program lacks what keeps a fault of memory from becoming more: a place of its
# own in memory at each run, tables that are read-only once it runs, canaries on the stack, checked calls of the C library.
# With `refuse` the program is soft.cpp, which lacks each of these: it fails when one is not noticed.
set -eu
program=$1 expected=${2-accept}
headers=$(readelf -hlW "$program")
dynamic=$(readelf -dW "$program")
symbols=$(readelf --dyn-syms -W "$program")
checks=0 faults=0

# fault TEXT
fault() {
  echo "$program: $1"
  faults=$((faults + 1))
}

# needs WHAT TEXT PATTERN; bars WHAT TEXT PATTERN
needs() {
  checks=$((checks + 1))
  printf '%s\n' "$2" | grep -Eq "$3" || fault "no $1"
}
bars() {
  checks=$((checks + 1))
  ! printf '%s\n' "$2" | grep -Eq "$3" || fault "$1"
}

needs 'place of its own (PIE)' "$headers" 'Type: +DYN \(Position-Independent Executable'
needs 'read-only tables (RELRO)' "$headers" 'GNU_RELRO'
needs 'binding before it runs (BIND_NOW)' "$dynamic" 'BIND_NOW|FLAGS.* NOW'
needs 'stack that cannot be run' "$headers" 'GNU_STACK.* RW +0x'
needs 'canaries on the stack' "$symbols" '__stack_chk_fail'
needs 'checked calls (FORTIFY)' "$symbols" '__[a-z]+_chk@'
bars 'a folder in which libraries are looked for (RPATH)' "$dynamic" '\((RPATH|RUNPATH)\)'
bars 'code that is changed when it is loaded (TEXTREL)' "$dynamic" 'TEXTREL'

if [ "$expected" = refuse ]; then
  echo "$faults of $checks are noticed"
  [ "$faults" -eq "$checks" ]
else
  [ "$faults" -eq 0 ] && echo "$program is hardened"
fi
