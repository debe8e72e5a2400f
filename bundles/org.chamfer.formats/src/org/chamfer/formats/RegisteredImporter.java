package org.chamfer.formats;

import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import java.util.function.Supplier;
import org.chamfer.base.diagnostic.Diagnostic;
import org.chamfer.base.diagnostic.DiagnosticException;
import org.chamfer.base.diagnostic.SourceRange;

/** An importer that is known but not loaded before it reads. */
public final class RegisteredImporter {
    private final Format format;
    private final Supplier<? extends Importer<?>> maker;

    /**
     * Registers an importer.
     *
     * @param format what it reads; the subject type must be the importer's type argument
     * @param maker makes the importer
     */
    public RegisteredImporter(Format format, Supplier<? extends Importer<?>> maker) {
        this.format = Objects.requireNonNull(format, "format");
        this.maker = Objects.requireNonNull(maker, "maker");
    }

    /** What it reads. */
    public Format format() {
        return format;
    }

    /** Loads the importer. */
    public Importer<?> load() {
        return maker.get();
    }

    /**
     * Reads a value.
     *
     * @param type the format's subject type or a type above it
     * @throws IOException if the stream cannot be read
     * @throws DiagnosticException if the bytes are not of this format, or exceed a limit
     * @throws IllegalArgumentException if the format's values are of another type
     */
    public <T> T read(Class<T> type, InputStream in, ImportOptions options) throws IOException, DiagnosticException {
        Object value;
        try {
            value = load().read(in, options);
        } catch (OutOfMemoryError e) {
            // The last net: importers bound what they take, but the memory may be taken by others.
            throw new DiagnosticException(
                    Diagnostic.error(
                            "formats.memory",
                            "the file needs more memory than there is",
                            SourceRange.ofFile(options.file())),
                    e);
        }
        if (!type.isInstance(value)) {
            throw new IllegalArgumentException(format.id() + " reads " + format.subjectType());
        }
        return type.cast(value);
    }
}
