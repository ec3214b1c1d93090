# SPDX-License-Identifier: MIT
# Completion of daybook's commands, options and values in bash: the program itself says what fits.
_daybook() {
  local line besides=none
  COMPREPLY=()
  while IFS= read -r line; do
    case $line in
      :*) besides=${line#:} ;;
      *) COMPREPLY+=("${line%%$'\t'*}") ;;
    esac
  done < <("$1" __complete "${COMP_WORDS[@]:1:COMP_CWORD}" 2>/dev/null)
  local current=$2
  case $besides in
    files) compopt -o filenames 2>/dev/null; mapfile -t -O "${#COMPREPLY[@]}" COMPREPLY < <(compgen -f -- "$current") ;;
    folders) compopt -o filenames 2>/dev/null; mapfile -t -O "${#COMPREPLY[@]}" COMPREPLY < <(compgen -d -- "$current") ;;
  esac
}
complete -F _daybook daybook
