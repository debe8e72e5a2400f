package org.chamfer.formats.internal.text;

import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import org.chamfer.base.diagnostic.Diagnostic;
import org.chamfer.base.diagnostic.DiagnosticException;
import org.chamfer.base.diagnostic.Severity;
import org.chamfer.base.diagnostic.SourceRange;
import org.chamfer.formats.ImportOptions;

/** What an importer knows of the file it reads: its name, and whom to tell what is wrong with it. */
public final class ImportSource {
    /** Largest file that is read whole, in bytes. */
    private static final int LARGEST = 1 << 30;

    private final ImportOptions options;
    private final String format;

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
     * @throws DiagnosticException if the file is too large
     */
    public byte[] readAll(InputStream in) throws IOException, DiagnosticException {
        byte[] bytes = in.readNBytes(LARGEST);
        if (bytes.length == LARGEST && in.read() >= 0) {
            throw failure(0, "the file is larger than " + LARGEST + " bytes");
        }
        return bytes;
    }

    /**
     * Tells the listener of something that is wrong but does not end the import.
     *
     * @param line counted from 1, 0 if unknown
     */
    public void report(Severity severity, int line, String message) {
        options.listener().accept(new Diagnostic(severity, code(), message, "", range(line)));
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
