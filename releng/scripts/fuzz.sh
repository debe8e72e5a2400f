#!/bin/sh
# Builds Chamfer and fuzzes a part of it: releng/scripts/fuzz.sh [language|importers|kernel] MINUTES [SEED]
set -eu
root=$(CDPATH='' cd -- "$(dirname -- "$0")/../.." && pwd -P)
. "$root/releng/scripts/build.sh"
. "$root/releng/scripts/tests.sh"

usage() {
    cat <<'USAGE'
Usage: releng/scripts/fuzz.sh [language|importers|kernel] MINUTES [SEED]
Builds Chamfer, then damages real programs and makes random ones (language, the default) or damages files of all formats
that are read (importers) for so many minutes, and looks that each of them is evaluated or read, or refused: no crash, no
hang, no endless memory. With kernel, random solids are combined, and the results have to be solids, add up, and be those
of Manifold, which runs in Node beside it; then the same operations are repeated a thousand times on several threads. The
same seed makes the same programs, files and solids; without one, the time is taken. What fails is in .generated/fuzz: the
program, file or case, made as small as possible, and what happened. A case is run again with
    ./test --unit --module org.chamfer.geometry.kernel
after it was copied to tests/org.chamfer.geometry.kernel.tests/cases.
USAGE
}

# More memory than a program or file may take under the default limits is not to hide that one takes it.
tests=tests/org.chamfer.scad.eval.tests class=FuzzTests heap=2g
case ${1:-} in
language)
    shift
    ;;
importers)
    shift
    tests=tests/org.chamfer.formats.tests class=ImporterFuzzTests heap=1g
    ;;
kernel)
    shift
    tests=tests/org.chamfer.geometry.kernel.tests class=DifferentialTests,RepetitionTests heap=3g
    ;;
esac
case ${1:-} in
-h | --help)
    usage
    exit 0
    ;;
'' | *[!0-9]*)
    usage >&2
    exit 2
    ;;
esac
case ${2:-0} in
*[!0-9]*)
    usage >&2
    exit 2
    ;;
esac
seed=${2:-$(date +%s)}

find_tools
take_lock
select_tags unit
# Every exception shows where it was thrown, also after many.
export JDK_JAVA_OPTIONS="${JDK_JAVA_OPTIONS:-} -Xmx$heap -XX:-OmitStackTraceInFastThrow"
echo "fuzz: building, then running for $1 minutes with seed $seed; .build/build.log has the news" >&2
status=0
run_maven verify -Dchamfer.groups="$groups" -Dchamfer.excludedGroups="$excluded" -Dchamfer.skipUi=true \
    -Dtest="$class" -Dchamfer.fuzz.seconds=$(($1 * 60)) -Dchamfer.fuzz.seed="$seed" \
    -Dchamfer.fuzz.cases=1000000000 -Dchamfer.fuzz.referee=node -Dchamfer.kernel.repetitions=1000 \
    -pl "$(other_modules "$tests")" || status=$?
grep '^fuzz: ' "$state/build.log" || true
if [ $status != 0 ]; then
    show_failures
    fail "fuzzing failed" "see .generated/fuzz and $state/build.log"
fi
echo "fuzz: passed"
