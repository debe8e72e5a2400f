package org.chamfer.nodes.internal.part;

import java.util.regex.Pattern;
import org.chamfer.base.diagnostic.Diagnostic;
import org.chamfer.base.diagnostic.DiagnosticException;
import org.chamfer.geometry.Color;

/** Reads colours as graphs write them. */
final class ColorText {
    private static final Pattern FORM = Pattern.compile("#([0-9a-fA-F]{6}|[0-9a-fA-F]{8})");
    private static final float FULL = 255;

    private ColorText() {}

    /**
     * Reads {@code #rrggbb} or {@code #rrggbbaa}.
     *
     * @throws DiagnosticException if it is something else, as a text over a wire may be
     */
    static Color read(String text) throws DiagnosticException {
        String code = text.strip();
        if (!FORM.matcher(code).matches()) {
            throw new DiagnosticException(Diagnostic.error("node.color", "'" + text + "' is no colour", null)
                    .withHint("write it as #rrggbb or #rrggbbaa"));
        }
        return new Color(part(code, 1), part(code, 3), part(code, 5), code.length() > 7 ? part(code, 7) : 1);
    }

    private static float part(String code, int at) {
        return Integer.parseInt(code, at, at + 2, 16) / FULL;
    }
}
