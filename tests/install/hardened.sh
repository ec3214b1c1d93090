#!/bin/sh
# hardened.sh PROGRAM [refuse]: fails when a program lacks what keeps a fault of memory from becoming more: a place of its
# own in memory at each run, tables that are read-only once it runs, canaries on the stack, checked calls of the C library.
# With `refuse` it fails when the program is found to have all of it.
set -eu
program=$1 expected=${2-accept}
headers=$(readelf -hlW "$program")
dynamic=$(readelf -dW "$program")
symbols=$(readelf --dyn-syms -W "$program")
faults=''

# lacks WHAT TEXT PATTERN; has WHAT TEXT PATTERN
lacks() { printf '%s\n' "$2" | grep -Eq "$3" || faults="$faults
no $1"; }
has() { ! printf '%s\n' "$2" | grep -Eq "$3" || faults="$faults
$1"; }

lacks 'place of its own (PIE)' "$headers" 'Type: +DYN \(Position-Independent Executable'
lacks 'read-only tables (RELRO)' "$headers" 'GNU_RELRO'
lacks 'binding before it runs (BIND_NOW)' "$dynamic" 'BIND_NOW|FLAGS.* NOW'
lacks 'stack that cannot be run' "$headers" 'GNU_STACK.* RW +0x'
lacks 'canaries on the stack' "$symbols" '__stack_chk_fail'
lacks 'checked calls (FORTIFY)' "$symbols" '__[a-z]+_chk@'
has 'a folder in which libraries are looked for (RPATH)' "$dynamic" '\((RPATH|RUNPATH)\)'
has 'code that is changed when it is loaded (TEXTREL)' "$dynamic" 'TEXTREL'

if [ -n "$faults" ]; then
  echo "$program: $faults"
  [ "$expected" = refuse ] && exit 0
  exit 1
fi
echo "$program is hardened"
[ "$expected" = accept ]
