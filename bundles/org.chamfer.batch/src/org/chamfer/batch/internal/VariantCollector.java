package org.chamfer.batch.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.chamfer.base.diagnostic.Diagnostic;
import org.chamfer.base.diagnostic.DiagnosticException;
import org.chamfer.base.diagnostic.SourceRange;
import org.chamfer.batch.Variant;

/** Collects the variants of a file, names those without a name and refuses a name that is there already. */
final class VariantCollector {
    private final String file;
    private final List<Variant> variants = new ArrayList<>();
    private final Map<String, Integer> lines = new HashMap<>();

    VariantCollector(String file) {
        this.file = file;
    }

    /** Adds a variant that stands in a line; 0 if that is not known. A name that is null or empty becomes a number. */
    void add(String name, Map<String, String> values, int line) throws DiagnosticException {
        String shown = name == null || name.isBlank()
                ? String.format(Locale.ROOT, "variant-%03d", variants.size() + 1)
                : name.strip();
        Integer earlier = lines.putIfAbsent(shown.toLowerCase(Locale.ROOT), line);
        if (earlier != null) {
            throw failure(
                            "two variants are called '" + shown + "'" + (earlier > 0 ? ", one in line " + earlier : ""),
                            line)
                    .hinted("give each a name of its own; upper and lower case count as equal");
        }
        try {
            variants.add(new Variant(shown, values));
        } catch (IllegalArgumentException e) {
            throw failure(e.getMessage(), line).hinted("files are named after variants: use letters, digits, - and _");
        }
    }

    /** The variants in their order. */
    List<Variant> variants() throws DiagnosticException {
        if (variants.isEmpty()) {
            throw failure("there are no variants in " + file, 0).hinted("add at least one");
        }
        return List.copyOf(variants);
    }

    private Failure failure(String message, int line) {
        return new Failure(Diagnostic.error(
                "batch.variants", message, line > 0 ? new SourceRange(file, line, 1, 0) : SourceRange.ofFile(file)));
    }

    private record Failure(Diagnostic diagnostic) {
        DiagnosticException hinted(String hint) {
            return new DiagnosticException(diagnostic.withHint(hint));
        }
    }
}
