package org.chamfer.formats;

import java.io.IOException;
import java.io.OutputStream;
import org.chamfer.base.diagnostic.DiagnosticException;

/**
 * Writes values of one type in one file format. Contributed through the extension point
 * {@code org.chamfer.formats.exporters}; needs a public constructor without parameters.
 *
 * <p>Equal subjects and options give equal bytes, on every machine: no dates, no locale, no hash order. Exporters have
 * no state: one instance may be used by several threads at once.
 *
 * @param <T> the type of what is written; lengths are millimetres
 */
@FunctionalInterface
public interface Exporter<T> {
    /**
     * Writes a value. The stream is buffered by the caller, may be flushed, and is left open.
     *
     * @throws IOException if the stream cannot take the bytes
     * @throws DiagnosticException if the format cannot hold this value
     * @throws java.util.concurrent.CancellationException if the options' context is cancelled
     */
    void write(T subject, OutputStream out, ExportOptions options) throws IOException, DiagnosticException;
}
