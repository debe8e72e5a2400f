package org.chamfer.batch;

import java.util.Objects;

/**
 * A file that a variant has been written to.
 *
 * @param path relative to the folder of the batch, with {@code /}
 * @param digest SHA-256 of its content in hexadecimal digits
 * @param bytes its size
 */
public record OutputFile(String path, String digest, long bytes) {
    public OutputFile {
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(digest, "digest");
    }
}
