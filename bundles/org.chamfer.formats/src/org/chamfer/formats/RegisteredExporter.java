package org.chamfer.formats;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Objects;
import java.util.function.Supplier;
import org.chamfer.base.diagnostic.Diagnostic;
import org.chamfer.base.diagnostic.DiagnosticException;
import org.chamfer.geometry.Mesh;
import org.chamfer.geometry.Region;

/** An exporter that is known but not loaded before it writes. */
public final class RegisteredExporter {
    private final Format format;
    private final Supplier<? extends Exporter<?>> maker;

    /**
     * Registers an exporter.
     *
     * @param format what it writes; the subject type must be the exporter's type argument
     * @param maker makes the exporter, called once for each write
     */
    public RegisteredExporter(Format format, Supplier<? extends Exporter<?>> maker) {
        this.format = Objects.requireNonNull(format, "format");
        this.maker = Objects.requireNonNull(maker, "maker");
    }

    /** Registers an exporter of a type, for registries that are made from a list. */
    public static <T> RegisteredExporter of(
            Format format, Class<T> subjectType, Supplier<? extends Exporter<T>> maker) {
        if (!subjectType.getName().equals(format.subjectType())) {
            throw new IllegalArgumentException(format.id() + " writes " + format.subjectType());
        }
        return new RegisteredExporter(format, maker);
    }

    /** What it writes. */
    public Format format() {
        return format;
    }

    /**
     * Writes a value.
     *
     * @throws IOException if the stream cannot take the bytes
     * @throws DiagnosticException if the value is not of the format's subject type, or the format cannot hold it
     */
    public void write(Object subject, OutputStream out, ExportOptions options) throws IOException, DiagnosticException {
        if (!format.accepts(subject)) {
            throw new DiagnosticException(refusal(subject));
        }
        // The subject was checked against the type that the exporter was registered with.
        @SuppressWarnings("unchecked")
        Exporter<Object> exporter = (Exporter<Object>) maker.get();
        exporter.write(subject, out, options);
    }

    /** Says why a value cannot be written in this format, and what to do instead. */
    public Diagnostic refusal(Object subject) {
        String code = "formats.wrong-subject";
        if (subject instanceof Region && format.subjectType().equals(Mesh.class.getName())) {
            return Diagnostic.error(code, format.name() + " needs a solid; this model is two-dimensional", null)
                    .withHint("use .svg, or linear_extrude() it");
        }
        if (subject instanceof Mesh && format.subjectType().equals(Region.class.getName())) {
            return Diagnostic.error(
                            code, format.name() + " needs a plane figure; this model is three-dimensional", null)
                    .withHint("use .stl, or projection() it");
        }
        return Diagnostic.error(
                code, format.name() + " cannot hold a " + subject.getClass().getSimpleName(), null);
    }
}
