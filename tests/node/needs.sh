# shellcheck shell=sh
# Sourced by the scripts of tests that run node: ends a test that lacks something with the exit status
# that ctest takes for skipped, 77, and a line that says why.

# need COMMAND: a program, of the package that is called like it.
need() {
  command -v "$1" >/dev/null || skip "$1 is not installed"
}

# need_packages FOLDER NAME…: packages of npm, which ./dev test installs into FOLDER.
need_packages() {
  folder_of_packages=$1/node_modules
  shift
  for package in "$@"; do
    [ -d "$folder_of_packages/$package" ] || skip "npm's package $package is not installed"
  done
}

# skip WHY
skip() {
  echo "skipped: $1 (./dev test installs it)"
  exit 77
}
