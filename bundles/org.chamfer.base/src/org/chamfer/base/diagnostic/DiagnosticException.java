package org.chamfer.base.diagnostic;

/** Ends an operation with a message that is meant for the user. */
public class DiagnosticException extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient Diagnostic diagnostic;

    /** Wraps a diagnostic. */
    public DiagnosticException(Diagnostic diagnostic) {
        this(diagnostic, null);
    }

    /** Wraps a diagnostic, with the failure behind it for the log. */
    public DiagnosticException(Diagnostic diagnostic, Throwable cause) {
        super(diagnostic.message(), cause);
        this.diagnostic = diagnostic;
    }

    /** The message for the user. */
    public Diagnostic diagnostic() {
        return diagnostic;
    }
}
