package org.chamfer.store;

import java.io.IOException;
import java.io.OutputStream;

/** Writes the content of a blob. */
@FunctionalInterface
public interface BlobWriter {
    /**
     * Writes all bytes. The stream is buffered, and closing it does nothing.
     *
     * @throws IOException if the bytes cannot be made or written; then there is no blob
     */
    void write(OutputStream out) throws IOException;
}
