#!/usr/bin/env bash
# tests/install/fresh.sh SUITE [FOLDER]: whether the Debian package can be built, installed and used in a
# fresh Debian (bookworm, trixie), as root and by debootstrap.  Two trees are made below FOLDER (/tmp): in
# one the package is built from a clone of this repository, the other gets nothing but the package and what
# apt installs for it, and runs check.sh.  The built tree is kept and used again; PACKAGE=FILE.deb names a
# package that was made already.
# Not part of ctest: it takes a network and some ten minutes.
set -euo pipefail
root=$(cd "$(dirname "$0")/../.." && pwd)
suite=$1 folder=${2-/tmp}
base=$folder/daybook-$suite building=$folder/daybook-$suite-build using=$folder/daybook-$suite-use
mirror=${MIRROR-http://deb.debian.org/debian}

say() { printf '\n==> %s\n' "$*"; }

unmount() {
  for tree in "$building" "$using"; do
    umount "$tree/proc" 2>/dev/null || true
  done
}
trap unmount EXIT

# in_tree TREE COMMAND…: with an environment of its own, as somebody who just logged in.
in_tree() {
  local tree=$1
  shift
  mountpoint -q "$tree/proc" || mount -t proc proc "$tree/proc"
  chroot "$tree" /usr/bin/env -i HOME=/root TERM=dumb LC_ALL=C.UTF-8 DEBIAN_FRONTEND=noninteractive \
    PATH=/usr/sbin:/usr/bin:/sbin:/bin "$@" </dev/null
}

# copy_tree TREE: a fresh one, with this machine's way to the network.
copy_tree() {
  cp -a "$base" "$1"
  cp /etc/resolv.conf /etc/hosts "$1/etc/"
  cp /etc/apt/apt.conf.d/99* "$1/etc/apt/apt.conf.d/" 2>/dev/null || true
  mkdir -p "$1/usr/local/share/ca-certificates"
  cp /usr/local/share/ca-certificates/*.crt "$1/usr/local/share/ca-certificates/" 2>/dev/null || true
}

if [[ ! -x $base/usr/bin/apt-get ]]; then
  say "Making a fresh $suite"
  debootstrap --variant=minbase "$suite" "$base" "$mirror" >"$base.log"
fi
# build_package: makes it in the first tree, and its path $package.
build_package() {
  [[ -d $building ]] || copy_tree "$building"
  say "Building the package in $suite"
  rm -rf "$building/root/new"
  git clone -q "$root" "$building/root/new"
  # What was built before is used again.
  [[ ! -d $building/root/daybook/build ]] || mv "$building/root/daybook/build" "$building/root/new/build"
  rm -rf "$building/root/daybook"
  mv "$building/root/new" "$building/root/daybook"
  local begin=$SECONDS
  in_tree "$building" nice /root/daybook/dev package >"$building.log" 2>&1 || {
    tail -n 30 "$building.log"
    exit 1
  }
  package=$building$(tail -n 1 "$building.log")
  say "Built in $((SECONDS - begin)) s"
}
package=${PACKAGE-}
[[ -n $package ]] || build_package
ls -l "$package"

say "Installing it in another fresh $suite"
unmount
rm -rf --one-file-system "$using"
copy_tree "$using"
cp "$package" "$using/root/daybook.deb"
cp "$root/tests/install/check.sh" "$using/root/"
in_tree "$using" apt-get update -q >"$using.log"
in_tree "$using" apt-get install -q -y --no-install-recommends /root/daybook.deb >>"$using.log" 2>&1 || {
  tail -n 30 "$using.log"
  exit 1
}
in_tree "$using" sh /root/check.sh
