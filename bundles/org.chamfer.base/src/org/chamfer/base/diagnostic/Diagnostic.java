package org.chamfer.base.diagnostic;

import java.util.Objects;
import java.util.Optional;

/**
 * One message about the user's input: the same type on the command line, in problem markers and in JSON.
 *
 * @param severity how serious it is
 * @param code a stable identifier such as {@code scad.include-not-found}, for filters and documentation
 * @param message what happened, one sentence
 * @param hint what the user can do about it, empty if there is nothing to say
 * @param range where it happened, {@code null} if it has no place
 */
public record Diagnostic(Severity severity, String code, String message, String hint, SourceRange range) {
    public Diagnostic {
        Objects.requireNonNull(severity, "severity");
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(message, "message");
        Objects.requireNonNull(hint, "hint");
    }

    /** An error without a hint. */
    public static Diagnostic error(String code, String message, SourceRange range) {
        return new Diagnostic(Severity.ERROR, code, message, "", range);
    }

    /** A warning without a hint. */
    public static Diagnostic warning(String code, String message, SourceRange range) {
        return new Diagnostic(Severity.WARNING, code, message, "", range);
    }

    /** This diagnostic with a hint. */
    public Diagnostic withHint(String newHint) {
        return new Diagnostic(severity, code, message, newHint, range);
    }

    /** The place, if it has one. */
    public Optional<SourceRange> place() {
        return Optional.ofNullable(range);
    }
}
