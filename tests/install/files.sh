#!/bin/sh
# files.sh CMAKE BUILD TREE: installs BUILD into TREE by CMAKE, once as an installation from source and once
# as the Debian package has it, and fails when a file is missing or too many.  Scripts that only ./dev
# fetches (share/daybook) may be there or not.
set -eu
cmake=$1 build=$2 tree=$3

# installed COMPONENT…: the files of these components, or of what is installed without naming any.
installed() {
  rm -rf "$tree"
  if [ $# -eq 0 ]; then
    "$cmake" --install "$build" --prefix "$tree" >/dev/null
  fi
  for component in "$@"; do
    "$cmake" --install "$build" --prefix "$tree" --component "$component" >/dev/null
  done
  (cd "$tree" && find . -type f | grep -v '^./share/daybook/' | LC_ALL=C sort)
}

expect() {
  [ "$1" = "$2" ] && return
  printf 'expected:\n%s\ncame:\n%s\n' "$1" "$2"
  exit 1
}

expect './bin/daybook
./share/bash-completion/completions/daybook
./share/doc/daybook/CHANGELOG.md
./share/doc/daybook/LICENSE
./share/doc/daybook/daybook.spdx.json
./share/fish/vendor_completions.d/daybook.fish
./share/man/man1/daybook.1.gz
./share/zsh/site-functions/_daybook' "$(installed)"
expect './bin/daybook
./share/bash-completion/completions/daybook
./share/doc/daybook/changelog.Debian.gz
./share/doc/daybook/changelog.gz
./share/doc/daybook/copyright
./share/doc/daybook/daybook.spdx.json
./share/fish/vendor_completions.d/daybook.fish
./share/man/man1/daybook.1.gz
./share/zsh/vendor-completions/_daybook' "$(installed runtime debian)"
rm -rf "$tree"
