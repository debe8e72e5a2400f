package org.chamfer.formats.internal.text;

import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import java.util.function.Supplier;
import org.chamfer.base.diagnostic.Diagnostic;
import org.chamfer.base.diagnostic.DiagnosticException;
import org.chamfer.base.diagnostic.Severity;
import org.chamfer.base.diagnostic.SourceRange;
import org.chamfer.formats.ImportOptions;

/** What an importer knows of the file it reads: its name, and whom to tell what is wrong with it. */
public final class ImportSource {
    /** Largest file that is read whole, in bytes. */
    private static final int LARGEST = 1 << 30;
    /** What is read of a file takes several times its size. */
    private static final int BYTES_EACH = 4;

    private static final int MOST_REPORTS = 1000;
    private static final int LONGEST_EXCERPT = 200;

    private final ImportOptions options;
    private final String format;
    private int reports;

    /**
     * Makes a source.
     *
     * @param format the id of the format, part of the codes of diagnostics
     */
    public ImportSource(ImportOptions options, String format) {
        this.options = Objects.requireNonNull(options, "options");
        this.format = Objects.requireNonNull(format, "format");
    }

    /** The path of the file as the user knows it. */
    public String file() {
        return options.file();
    }

    /** What the importer was told. */
    public ImportOptions options() {
        return options;
    }

    /** Ends the import if it is no longer wanted. */
    public void checkCancelled() {
        options.context().checkCancelled();
    }

    /**
     * Reads all bytes; memory grows with what was read, not with what a header announces.
     *
     * @throws DiagnosticException if the file is too large, or larger than a quarter of the memory that there is
     */
    public byte[] readAll(InputStream in) throws IOException, DiagnosticException {
        int limit = MemoryLimit.of(LARGEST, BYTES_EACH);
        byte[] bytes = in.readNBytes(limit);
        if (bytes.length == limit && in.read() >= 0) {
            throw failure(0, "the file is larger than " + limit + " bytes");
        }
        return bytes;
    }

    /**
     * Tells the listener of something that is wrong but does not end the import. A file can be wrong in more places than
     * anybody reads of: of very many only the first ones are told.
     *
     * @param line counted from 1, 0 if unknown
     */
    public void report(Severity severity, int line, String message) {
        report(severity, line, () -> message);
    }

    /** As {@link #report(Severity, int, String)}, with a message that is made only if it is told. */
    public void report(Severity severity, int line, Supplier<String> message) {
        if (reports < MOST_REPORTS) {
            reports++;
            tell(severity, line, message.get());
            if (reports == MOST_REPORTS) {
                tell(Severity.WARNING, 0, "more is wrong with '" + file() + "' than is told");
            }
        }
    }

    private void tell(Severity severity, int line, String message) {
        options.listener().accept(new Diagnostic(severity, code(), message, "", range(line)));
    }

    /** A piece of a file for a message: its start if it is long, and nothing that a terminal would obey. */
    public static String excerpt(String text) {
        StringBuilder excerpt = new StringBuilder();
        for (int i = 0; i < Math.min(text.length(), LONGEST_EXCERPT); i++) {
            char character = text.charAt(i);
            excerpt.append(Character.isISOControl(character) && character != '\t' ? '?' : character);
        }
        return text.length() <= LONGEST_EXCERPT ? excerpt.toString() : excerpt + "...";
    }

    /**
     * The exception that ends the import.
     *
     * @param line counted from 1, 0 if unknown
     */
    public DiagnosticException failure(int line, String message) {
        return new DiagnosticException(Diagnostic.error(code(), message, range(line)));
    }

    private String code() {
        return "formats." + format;
    }

    private SourceRange range(int line) {
        return new SourceRange(file(), line, 0, 0);
    }
}
