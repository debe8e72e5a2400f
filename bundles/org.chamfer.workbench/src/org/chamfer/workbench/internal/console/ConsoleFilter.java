package org.chamfer.workbench.internal.console;

import java.util.Locale;
import org.chamfer.base.diagnostic.Diagnostic;
import org.chamfer.base.diagnostic.Severity;
import org.chamfer.workbench.console.ConsoleLine;

/**
 * Which lines are shown.
 *
 * @param level how serious lines have to be
 * @param text what they have to contain, in whatever case; empty for anything
 */
record ConsoleFilter(Level level, String text) {
    /** How serious. */
    enum Level {
        /** All lines. */
        ALL,
        /** Warnings and errors. */
        WARNINGS,
        /** Errors. */
        ERRORS
    }

    /** Everything. */
    static final ConsoleFilter NONE = new ConsoleFilter(Level.ALL, "");

    boolean accepts(ConsoleLine line) {
        Severity severity = severity(line);
        boolean serious =
                switch (level) {
                    case ALL -> true;
                    case WARNINGS -> severity == Severity.WARNING || severity == Severity.ERROR;
                    case ERRORS -> severity == Severity.ERROR;
                };
        return serious && (text.isEmpty() || contains(line.text()) || contains(line.source()));
    }

    /** How serious a line is: lines of code may say so themselves. */
    static Severity severity(ConsoleLine line) {
        return line.diagnostic()
                .map(Diagnostic::severity)
                .orElseGet(() -> line.text().startsWith("ERROR:")
                        ? Severity.ERROR
                        : line.text().startsWith("WARNING:") || line.text().startsWith("DEPRECATED:")
                                ? Severity.WARNING
                                : Severity.INFO);
    }

    private boolean contains(String where) {
        return where.toLowerCase(Locale.ROOT).contains(text.toLowerCase(Locale.ROOT));
    }
}
