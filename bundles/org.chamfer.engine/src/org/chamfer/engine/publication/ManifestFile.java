package org.chamfer.engine.publication;

import java.util.Objects;

/**
 * A file in a manifest.
 *
 * @param name relative path with {@code /} between folders
 * @param bytes its size
 * @param sha256 the digest of its content, 64 hexadecimal digits
 */
public record ManifestFile(String name, long bytes, String sha256) {
    public ManifestFile {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(sha256, "sha256");
    }

    /** The entry of a content. */
    public static ManifestFile of(String name, byte[] content) {
        return new ManifestFile(name, content.length, ContentHash.of(content));
    }
}
