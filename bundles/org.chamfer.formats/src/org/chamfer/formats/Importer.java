package org.chamfer.formats;

import java.io.IOException;
import java.io.InputStream;
import org.chamfer.base.diagnostic.DiagnosticException;

/**
 * Reads values of one type from one file format. Contributed through the extension point
 * {@code org.chamfer.formats.importers}; needs a public constructor without parameters.
 *
 * <p>Files may come from anywhere: an importer bounds what it allocates by what it has read so far, starts no command
 * and opens no connection or other file. Equal bytes give equal values. Importers have no state: one instance may be
 * used by several threads at once.
 *
 * @param <T> the type of what is read; lengths are millimetres
 */
@FunctionalInterface
public interface Importer<T> {
    /**
     * Reads a value. The stream is left open.
     *
     * @throws IOException if the stream cannot be read
     * @throws DiagnosticException if the bytes are not of this format, or exceed a limit
     * @throws java.util.concurrent.CancellationException if the options' context is cancelled
     */
    T read(InputStream in, ImportOptions options) throws IOException, DiagnosticException;
}
