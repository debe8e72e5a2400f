package org.chamfer.scad.internal.format;

import org.chamfer.scad.ParsedFile;
import org.chamfer.scad.format.FormatOptions;
import org.chamfer.scad.internal.DeepThread;

/** Formats one text, once. */
public final class FormatRun {
    private FormatRun() {}

    /** The formatted text of a file without syntax errors. */
    public static String format(ParsedFile file, FormatOptions options) {
        return DeepThread.call("scad-formatter", () -> formatHere(file, options));
    }

    private static String formatHere(ParsedFile file, FormatOptions options) {
        TokenList tokens = new TokenList(file.text());
        String text = new DocPrinter(options)
                .print(new StatementLayout(tokens).file(file.model().getStatements()));
        new SameCode(tokens).check(new TokenList(text));
        return hasCarriageReturns(file.text()) ? text.replaceAll("(?<!\r)\n", "\r\n") : text;
    }

    private static boolean hasCarriageReturns(String text) {
        int end = text.indexOf('\n');
        return end > 0 && text.charAt(end - 1) == '\r';
    }
}
