package org.chamfer.scad.format;

import org.chamfer.base.diagnostic.Diagnostic;
import org.chamfer.base.diagnostic.DiagnosticException;
import org.chamfer.base.diagnostic.Severity;
import org.chamfer.scad.ParsedFile;
import org.chamfer.scad.ScadParser;
import org.chamfer.scad.internal.format.FormatRun;

/**
 * Formats OpenSCAD code.
 *
 * <p>White space changes, nothing else: the tokens and the comments stay the same, in the same order, and that is
 * checked before a result is given. Where the author broke a list, a chain of module calls or an expression, it stays
 * broken; what is too long is broken. Formatted code is left as it is. Instances may be shared by threads.
 */
public final class ScadFormatter {
    /** A text that reaches no fixed form in so many rounds is given as the last one left it. */
    private static final int MOST_ROUNDS = 6;

    private static final String NAME = "<source>";

    private final ScadParser parser;

    /** Makes a formatter with a parser of its own. */
    public ScadFormatter() {
        this(new ScadParser());
    }

    /** Makes a formatter that shares a parser. */
    public ScadFormatter(ScadParser parser) {
        this.parser = parser;
    }

    /**
     * Formats the text of a file.
     *
     * @throws DiagnosticException with the first syntax error, if there is one
     */
    public String format(String source, FormatOptions options) throws DiagnosticException {
        return format(parser.parse(source, NAME), options);
    }

    /**
     * Formats a file that was parsed.
     *
     * @throws DiagnosticException with the first syntax error, if there is one
     */
    public String format(ParsedFile file, FormatOptions options) throws DiagnosticException {
        for (Diagnostic diagnostic : file.diagnostics()) {
            if (diagnostic.severity() == Severity.ERROR) {
                throw new DiagnosticException(diagnostic);
            }
        }
        String before = file.text();
        String after = FormatRun.format(file, options);
        for (int round = 1; round < MOST_ROUNDS && !after.equals(before); round++) {
            before = after;
            after = FormatRun.format(parser.parse(before, file.shownPath()), options);
        }
        return after;
    }
}
