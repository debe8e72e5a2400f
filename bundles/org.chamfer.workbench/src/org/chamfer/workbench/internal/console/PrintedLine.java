package org.chamfer.workbench.internal.console;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chamfer.base.diagnostic.Diagnostic;
import org.chamfer.base.diagnostic.Severity;
import org.chamfer.base.diagnostic.SourceRange;
import org.chamfer.workbench.console.ConsoleLine;

/**
 * A line of text in the console. A line of the log with line breaks becomes several.
 *
 * @param line what it prints
 * @param number which line of the log that is
 * @param text the text, with a tabulator after the source
 * @param source how many characters the source has; 0 in the later lines of one
 * @param end where the message ends
 * @param link where the place ends that is a link and stands behind the message; the end of the message if there is none
 */
record PrintedLine(ConsoleLine line, long number, String text, int source, int end, int link) {
    private static final String GAP = "  ";

    /** Longer sources are shortened, so that messages stand below each other. */
    static final int SOURCE = 26;

    /** The lines that a line of the log becomes. */
    static List<PrintedLine> of(ConsoleLine line, long number) {
        String source = source(line.source());
        List<PrintedLine> printed = new ArrayList<>();
        String[] parts = message(line).split("\\R", -1);
        for (int at = 0; at < parts.length; at++) {
            String text = (at == 0 ? source : "") + "\t" + parts[at].replace('\t', ' ');
            int end = text.length();
            int link = end;
            if (at == parts.length - 1) {
                text += place(line).map(PrintedLine::shown).orElse("");
                link = text.length();
                text += line.diagnostic()
                        .map(Diagnostic::hint)
                        .filter(hint -> !hint.isEmpty())
                        .map(hint -> GAP + hint)
                        .orElse("");
            }
            printed.add(new PrintedLine(line, number, text, at == 0 ? source.length() : 0, end, link));
        }
        return printed;
    }

    /** Where the message begins. */
    int message() {
        return source + 1;
    }

    /** Whether a character belongs to the place that is a link. */
    boolean isLink(int column) {
        return column >= linkStart() && column < link;
    }

    /** Where the place begins, if there is one. */
    int linkStart() {
        return end + GAP.length();
    }

    /** How serious it is. */
    Severity severity() {
        return ConsoleFilter.severity(line);
    }

    /** The place in a file that the line leads to, if it does. */
    static Optional<SourceRange> place(ConsoleLine line) {
        return line.diagnostic().flatMap(Diagnostic::place);
    }

    /** Without the folders, which only the tooltip has. */
    private static String shown(SourceRange range) {
        String place = range.toString();
        return GAP + place.substring(Math.max(place.lastIndexOf('/'), place.lastIndexOf('\\')) + 1);
    }

    private static String source(String name) {
        String shown = name.replaceAll("\\p{Cntrl}", " ");
        return shown.length() <= SOURCE ? shown : shown.substring(0, SOURCE - 1) + "…";
    }

    private static String message(ConsoleLine line) {
        Optional<Diagnostic> diagnostic = line.diagnostic();
        if (diagnostic.isEmpty()) {
            return line.text();
        }
        String word =
                switch (diagnostic.get().severity()) {
                    case ERROR -> "ERROR: ";
                    case WARNING -> "WARNING: ";
                    default -> "";
                };
        return word + diagnostic.get().message();
    }
}
