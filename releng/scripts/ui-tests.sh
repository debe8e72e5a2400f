#!/bin/sh
# Builds the installation and the repository of the tests that run inside the workbench, without running any.
set -eu
root=$(CDPATH='' cd -- "$(dirname -- "$0")/../.." && pwd -P)
. "$root/releng/scripts/build.sh"
find_tools
take_lock
: >"$state/new"
if ! run_maven verify -DskipTests -Dchamfer.skipUi=true; then
    grep -E '^\[ERROR\]' "$state/build.log" | head -n 20 >&2
    fail "the build failed" "see $state/build.log"
fi
mark_built
