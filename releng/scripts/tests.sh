# Sourced by ./test after build.sh: sets up what tests need and runs them.

# Debian packages: a command or file that shows that it is there, and the package that brings it.
needed='mvn:maven
npm:npm
node:nodejs
openscad:openscad
/usr/share/openscad/testdata:openscad-testing-data
/usr/share/openscad/libraries/MCAD:openscad-mcad
Xvfb:xvfb
xauth:xauth
pdfinfo:poppler-utils
xdotool:xdotool
openbox:openbox
/usr/share/fonts/opentype/inter:fonts-inter
import:imagemagick
libgtk-3.so.0:libgtk-3-0'

is_there() {
    case $1 in
    /*) [ -e "$1" ] ;;
    *.so.*) ldconfig -p 2>/dev/null | grep -q "$1" || PATH="$PATH:/sbin:/usr/sbin" ldconfig -p 2>/dev/null | grep -q "$1" ;;
    *) command -v "$1" >/dev/null ;;
    esac
}

missing_packages() {
    echo "$needed" | while IFS=: read -r sign package; do
        is_there "$sign" || printf ' %s' "$package"
    done
}

# Installs missing Debian packages if it may; says what to install otherwise.
prepare_packages() {
    missing=$(missing_packages)
    [ -n "$missing" ] || return 0
    if [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null; then
        echo "test: installing$missing" >&2
        mkdir -p "$state"
        # shellcheck disable=SC2086
        { apt-get update -q && DEBIAN_FRONTEND=noninteractive apt-get install -q -y --no-install-recommends $missing; } \
            >"$state/packages.log" 2>&1 || fail "packages could not be installed:$missing" "see $state/packages.log"
    else
        fail "these are missing:$missing" "on Debian: sudo apt-get install$missing"
    fi
}

# Installs the programs that results are compared with, as their lock file says; again when it changed.
prepare_peers() {
    peers=$root/releng/peers
    installed=$peers/node_modules/package-lock.json
    cmp -s "$peers/package-lock.json" "$installed" && return 0
    echo "test: installing the peers" >&2
    mkdir -p "$state"
    (cd "$peers" && npm ci --ignore-scripts) >"$state/peers.log" 2>&1 ||
        fail "the peers could not be installed" "see $state/peers.log"
    cp "$peers/package-lock.json" "$installed"
}

# Sets groups and excluded to the JUnit tags that $1 (of unit, conformance, ui, screenshots) stands for.
select_tags() {
    groups='' excluded=''
    for tag in conformance ui screenshots; do
        case " $1 " in
        *" $tag "*) groups="${groups:+$groups | }$tag" ;;
        *) excluded="${excluded:+$excluded | }$tag" ;;
        esac
    done
    case " $1 " in
    *" unit "*) groups='' ;;
    *) excluded='' ;;
    esac
}

# Maven's option value that leaves out all test modules but those in $1 (separated by commas).
other_modules() {
    left_out=''
    for module in "$root"/tests/*; do
        name=tests/${module##*/}
        case "$name,$1," in
        # Not tests by themselves: what the tests of the product install.
        tests/org.chamfer.ui.tests*) ;;
        *,"$name",*) ;;
        *) left_out="$left_out${left_out:+,}!$name" ;;
        esac
    done
    echo "$left_out"
}

# Starts a display for the tests of the workbench and sets DISPLAY.
start_display() {
    display=$state/display
    rm -f "$display"
    Xvfb -displayfd 3 -screen 0 1600x1000x24 -nolisten tcp 3>"$display" >/dev/null 2>&1 &
    xvfb=$!
    tries=0
    until [ -s "$display" ]; do
        tries=$((tries + 1))
        [ $tries -lt 100 ] || fail "Xvfb does not start" "try: Xvfb -displayfd 1"
        sleep 0.1
    done
    DISPLAY=:$(cat "$display")
    export DISPLAY GDK_BACKEND=x11
}

# What went wrong: the failed tests with their messages, or the errors of the build.
show_failures() {
    reports=$(grep -lE '<(failure|error)[ >]' "$root"/tests/*/target/surefire-reports/TEST-*.xml 2>/dev/null || true)
    for report in $reports; do
        text=${report%/TEST-*}/$(basename "$report" .xml | sed 's/^TEST-//').txt
        [ ! -f "$text" ] || sed -n '/FAILURE!\|ERROR!/,/^$/p' "$text" | head -n 60 >&2
    done
    if [ -z "$reports" ]; then
        grep -E '^\[ERROR\]' "$state/build.log" | head -n 30 >&2
    fi
}

# One line for each test module, and the sum.
show_counts() {
    awk -F'"' '/<testsuite / {
        for (i = 1; i < NF; i++) {
            if ($i ~ / tests=$/) tests = $(i + 1)
            if ($i ~ / errors=$/) bad = $(i + 1)
            if ($i ~ / failures=$/) failed = $(i + 1)
            if ($i ~ / skipped=$/) skipped = $(i + 1)
        }
        n = split(FILENAME, path, "/"); module = path[n - 3]
        run[module] += tests; wrong[module] += bad + failed; left[module] += skipped
    }
    END {
        for (m in run) {
            printf "%-40s %5d run, %d failed, %d skipped\n", m, run[m], wrong[m], left[m] | "sort"
            all += run[m]; allWrong += wrong[m]; allLeft += left[m]
        }
        close("sort")
        printf "%-40s %5d run, %d failed, %d skipped\n", "together", all, allWrong, allLeft
    }' "$root"/tests/*/target/surefire-reports/TEST-*.xml
}

# Builds and runs the parts $1 of the tests, of all modules or of those in $2 (separated by commas).
run_tests() {
    prepare_packages
    find_tools
    take_lock
    case " $1 " in
    *" conformance "*) prepare_peers ;;
    esac
    select_tags "$1"
    rm -rf "$root"/tests/*/target/surefire-reports
    : >"$state/new"
    set -- "$1" "$2" -Dchamfer.groups="$groups" -Dchamfer.excludedGroups="$excluded"
    case " $1 " in
    *" ui "* | *" screenshots "*)
        start_display
        trap 'kill $xvfb 2>/dev/null; rm -rf "$state/lock"' EXIT
        ;;
    *) set -- "$@" -Dchamfer.skipUi=true ;;
    esac
    echo "test: building, then running:$1" >&2
    modules=$2
    shift 2
    [ -z "$modules" ] || set -- "$@" -pl "$(other_modules "$modules")"
    status=0
    run_maven verify -fae -Dmaven.test.failure.ignore=false "$@" || status=1
    if [ $status = 0 ] && [ -z "$modules" ]; then
        mark_built
    fi
    if ls "$root"/tests/*/target/surefire-reports/TEST-*.xml >/dev/null 2>&1; then
        show_counts
    fi
    if [ $status != 0 ]; then
        show_failures
        fail "the tests failed" "the log is $state/build.log"
    fi
    echo "test: passed"
}
