package org.chamfer.cli;

import org.chamfer.base.diagnostic.Diagnostic;
import org.chamfer.base.diagnostic.DiagnosticFormatter;

/** Prints messages for people on standard error. Thread-safe. */
public interface Messages {
    /** How much is printed. */
    enum Level {
        /** Errors only. */
        QUIET,
        /** What a user wants to know. */
        NORMAL,
        /** Also where the time goes, and the stack traces of internal failures. */
        VERBOSE
    }

    /** Sets how much is printed from now on; {@link Level#NORMAL} until then. */
    void setLevel(Level level);

    /** How much is printed. */
    Level level();

    /** Prints a diagnostic; in quiet mode only if it is an error. */
    void print(Diagnostic diagnostic, DiagnosticFormatter formatter);

    /** Prints a line, but not in quiet mode. */
    void info(String line);

    /** Prints a line in verbose mode. */
    void detail(String line);
}
