# Sourced by the launchers: sets java_home to a Java runtime that is new enough, without starting one.
# Looks at JAVA_HOME, then at the java on the PATH, then in the usual folders; returns 1 if none fits.

java_required=25

# Is there a runtime of at least the required version in $1?
java_fits() {
    [ -x "$1/bin/java" ] && [ -r "$1/release" ] || return 1
    while IFS='=' read -r key value; do
        if [ "$key" = JAVA_VERSION ]; then
            value=${value#\"}
            value=${value%%[!0-9]*}
            [ -n "$value" ] && [ "$value" -ge "$java_required" ]
            return
        fi
    done <"$1/release"
    return 1
}

find_java() {
    if [ -n "${JAVA_HOME:-}" ] && java_fits "$JAVA_HOME"; then
        java_home=$JAVA_HOME
        return 0
    fi
    candidate=$(command -v java 2>/dev/null || true)
    if [ -n "$candidate" ]; then
        candidate=$(readlink -f "$candidate" 2>/dev/null || echo "$candidate")
        candidate=${candidate%/bin/java}
        if java_fits "$candidate"; then
            java_home=$candidate
            return 0
        fi
    fi
    for candidate in /usr/lib/jvm/* /usr/java/* /opt/java/* /opt/jdk* \
        /Library/Java/JavaVirtualMachines/*/Contents/Home "$HOME"/.sdkman/candidates/java/* "$HOME"/.jdks/*; do
        if java_fits "$candidate"; then
            java_home=$candidate
            return 0
        fi
    done
    return 1
}

# Ends the calling script if there is no fit Java; $1 is what is needed, "JDK" or "Java".
require_java() {
    if ! find_java; then
        echo "chamfer: error: no $1 $java_required or newer found in JAVA_HOME, on the PATH or in the usual folders" >&2
        echo "  hint: install one (Eclipse Temurin, for example) or set JAVA_HOME to its folder" >&2
        exit 1
    fi
}
