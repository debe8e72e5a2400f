package org.chamfer.batch;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.chamfer.base.diagnostic.Diagnostic;
import org.chamfer.base.diagnostic.DiagnosticException;
import org.chamfer.base.diagnostic.SourceRange;
import org.chamfer.batch.internal.CsvVariants;
import org.chamfer.batch.internal.JsonVariants;

/**
 * Reads the variants of a file. JSON: the parameter sets that OpenSCAD's customizer saves, or a list of objects; CSV: a
 * line of names, then a line for each variant. A column or member {@code name} names the variants; without, they are
 * numbered.
 */
public final class VariantFile {
    private VariantFile() {}

    /**
     * Reads variants.
     *
     * @param shownPath the file as messages show it; its ending tells the format
     * @param bytes the content, in UTF-8
     * @throws DiagnosticException if it cannot be read as variants, or two have one name; names the line
     */
    public static List<Variant> read(String shownPath, byte[] bytes) throws DiagnosticException {
        String text = new String(bytes, StandardCharsets.UTF_8);
        String lower = shownPath.toLowerCase(Locale.ROOT);
        if (lower.endsWith(".json")) {
            return JsonVariants.read(text, shownPath);
        }
        if (lower.endsWith(".csv")) {
            return CsvVariants.read(text, shownPath);
        }
        throw new DiagnosticException(Diagnostic.error(
                        "batch.unknown-format",
                        "cannot tell how the variants in " + shownPath + " are written",
                        SourceRange.ofFile(shownPath))
                .withHint("name the file .json or .csv"));
    }
}
