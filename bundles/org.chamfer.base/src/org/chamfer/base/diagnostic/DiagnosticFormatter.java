package org.chamfer.base.diagnostic;

import java.util.function.Function;

/** Prints diagnostics as {@code file:line:col: error: message}, with the offending line and a caret under it. */
public final class DiagnosticFormatter {
    private static final int LONGEST_LINE = 200;

    private final Function<String, String> texts;

    /**
     * Makes a formatter.
     *
     * @param texts gives the text of a file by its shown path, or {@code null} if it cannot be had
     */
    public DiagnosticFormatter(Function<String, String> texts) {
        this.texts = texts;
    }

    /** The printed form: one to four lines separated by line feeds, none at the end. */
    public String format(Diagnostic diagnostic) {
        StringBuilder out = new StringBuilder();
        diagnostic.place().ifPresent(range -> out.append(range).append(": "));
        out.append(diagnostic.severity().label()).append(": ").append(diagnostic.message());
        diagnostic.place().ifPresent(range -> appendExcerpt(out, range));
        if (!diagnostic.hint().isEmpty()) {
            out.append("\n  hint: ").append(diagnostic.hint());
        }
        return out.toString();
    }

    private void appendExcerpt(StringBuilder out, SourceRange range) {
        if (range.line() <= 0) {
            return;
        }
        String text = texts.apply(range.file());
        String line = text == null
                ? null
                : text.lines().skip(range.line() - 1L).findFirst().orElse(null);
        if (line == null || line.isBlank() || line.length() > LONGEST_LINE) {
            return;
        }
        out.append("\n  ").append(line.replace('\t', ' '));
        int column = range.column() - 1;
        if (column >= 0 && column <= line.length()) {
            int length = Math.clamp(range.length(), 1, Math.max(1, line.length() - column));
            out.append("\n  ").append(" ".repeat(column)).append('^').append("~".repeat(length - 1));
        }
    }
}
