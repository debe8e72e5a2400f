# Sourced by ./chamfer and ./test with $root set to the checkout: finds the tools, builds the installation.

. "$root/features/org.chamfer.core.feature/rootfiles/find-java.sh"

state=$root/.build
maven_required=3.9.9
maven_fetched=3.9.16

# The folder of the installation that the build makes for this system.
installation() {
    case $(uname -s) in
    Darwin) platform=macosx/cocoa/aarch64 ;;
    *) platform=linux/gtk/x86_64 ;;
    esac
    echo "$root/product/target/products/org.chamfer.product/$platform/chamfer"
}

# All files that the installation is made of, without what the build itself makes.
sources() {
    find "$root/pom.xml" "$root/target-platform" "$root/bundles" "$root/features" "$root/product" "$root/data" \
        \( -name target -o -name node_modules -o -name src-gen -o -name emf-gen -o -name bin -o -name '.*' \) -prune -o -type f "$@" -print
}

# True if the installation is there, no source is newer, and none has come or gone since.
is_built() {
    [ -f "$state/built" ] && [ -x "$(installation)/chamfer" ] || return 1
    [ -z "$(sources -newer "$state/started")" ] || return 1
    [ "$(sources | sort | cksum)" = "$(cat "$state/built")" ]
}

# Is version $1 at least version $2 (three numbers each)?
version_fits() {
    [ "$(printf '%s\n%s\n' "$2" "$1" | sort -t. -k1,1n -k2,2n -k3,3n | head -n 1)" = "$2" ]
}

fail() {
    echo "chamfer: error: $1" >&2
    echo "  hint: $2" >&2
    exit 1
}

# Sets mvn to a Maven that is new enough; an older one on the PATH fetches it by its coordinates.
find_maven() {
    mvn=$state/maven/apache-maven-$maven_fetched/bin/mvn
    if [ -x "$mvn" ]; then
        return
    fi
    mvn=$(command -v mvn) || fail "Maven is needed to build Chamfer, and there is no mvn on the PATH" \
        "install it (on Debian: apt-get install maven)"
    version=$("$mvn" -v 2>/dev/null | sed -n 's/.*Apache Maven \([0-9.]*\).*/\1/p' | head -n 1)
    if version_fits "${version:-0}" "$maven_required"; then
        return
    fi
    echo "chamfer: fetching Maven $maven_fetched (found ${version:-none}, needed $maven_required or newer)" >&2
    mkdir -p "$state/maven"
    "$mvn" -q -B org.apache.maven.plugins:maven-dependency-plugin:3.8.1:unpack \
        -Dartifact="org.apache.maven:apache-maven:$maven_fetched:zip:bin" -DoutputDirectory="$state/maven" \
        -Dproject.basedir="$state/maven" -f "$root/releng/scripts/fetch.xml" >"$state/maven.log" 2>&1 ||
        fail "Maven $maven_fetched could not be fetched" "see $state/maven.log"
    mvn=$state/maven/apache-maven-$maven_fetched/bin/mvn
}

# Checks and sets up everything that a build needs.
find_tools() {
    require_java JDK
    [ -x "$java_home/bin/javac" ] || fail "$java_home is a runtime without a compiler" "install a JDK $java_required"
    command -v npm >/dev/null || fail "npm is needed to build Chamfer, and it is not on the PATH" \
        "install Node.js with npm (on Debian: apt-get install nodejs npm); running Chamfer does not need it"
    export JAVA_HOME="$java_home"
    mkdir -p "$state"
    find_maven
}

# One line that says how far the build is, from Maven's log.
show_progress() {
    sed -n -u 's/^\[INFO\] Building \([^ ]*\).*\[\([0-9]*\)\/\([0-9]*\)\]$/\2 of \3: \1/p' | while read -r line; do
        if [ -t 2 ]; then
            printf '\r\033[Kchamfer: building %s' "$line" >&2
        fi
    done
    if [ -t 2 ]; then
        printf '\r\033[K' >&2
    fi
}

# Only one build at a time: waits for the one that is under way.
take_lock() {
    waited=''
    while ! mkdir "$state/lock" 2>/dev/null; do
        owner=$(cat "$state/lock/pid" 2>/dev/null || true)
        if [ -n "$owner" ] && ! kill -0 "$owner" 2>/dev/null; then
            rm -rf "$state/lock"
            continue
        fi
        [ -n "$waited" ] || echo "chamfer: waiting for another build" >&2
        waited=yes
        sleep 1
    done
    echo $$ >"$state/lock/pid"
    trap 'rm -rf "$state/lock"' EXIT
    trap 'exit 130' INT TERM
}

# Runs Maven on the whole project with the arguments given; the log goes to .build/build.log.
run_maven() {
    # Only changed files are compiled, not those that depend on them: so all are compiled anew.
    rm -rf "$root"/bundles/*/target/classes "$root"/tests/*/target/classes "$root"/tests/*/target/test-classes
    (
        cd "$root"
        status=0
        "$mvn" -B -ntp "$@" 2>&1 || status=$?
        echo "maven-exit-status $status"
    ) | tee "$state/build.log" | show_progress
    [ "$(sed -n 's/^maven-exit-status //p' "$state/build.log")" = 0 ]
}

# Builds the installation.
build_product() {
    find_tools
    take_lock
    if ! is_built; then
        echo "chamfer: building the installation (about two minutes, the first time longer)" >&2
        : >"$state/new"
        if ! run_maven verify -DskipTests -DonlyInstallation; then
            grep -E '^\[ERROR\]' "$state/build.log" | head -n 20 >&2
            fail "the build failed" "see $state/build.log"
        fi
        mark_built
    fi
    rm -rf "$state/lock"
    trap - EXIT INT TERM
}

# Remembers which sources the installation was made of; $state/new was made when the build began.
mark_built() {
    mv "$state/new" "$state/started"
    sources | sort | cksum >"$state/built"
}
