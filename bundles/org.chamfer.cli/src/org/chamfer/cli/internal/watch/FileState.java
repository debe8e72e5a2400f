package org.chamfer.cli.internal.watch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.Objects;
import org.chamfer.engine.publication.ContentHash;

/**
 * What tells that a file is another than before: cheap signs, and the content where these differ.
 *
 * @param size in bytes, -1 if there is no such file
 * @param modified when it was written
 * @param key what the system knows it by, which is another after it was replaced; {@code null} if it says nothing
 * @param content digest of the content, empty if it was not looked at
 */
record FileState(long size, FileTime modified, Object key, String content) {
    /** Larger contents are not compared: such a file has changed if its signs have. */
    private static final long LARGEST_COMPARED = 64L << 20;

    private static final FileState MISSING = new FileState(-1, FileTime.fromMillis(0), null, "");

    /** The signs of a file, without its content. */
    static FileState signs(Path file) {
        try {
            BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
            if (!attributes.isRegularFile()) {
                return MISSING;
            }
            return new FileState(attributes.size(), attributes.lastModifiedTime(), attributes.fileKey(), "");
        } catch (IOException _) {
            return MISSING;
        }
    }

    /** The signs and the content of a file. */
    static FileState of(Path file) {
        FileState signs = signs(file);
        if (signs.size < 0 || signs.size > LARGEST_COMPARED) {
            return signs;
        }
        try {
            return new FileState(signs.size, signs.modified, signs.key, ContentHash.of(Files.readAllBytes(file)));
        } catch (IOException _) {
            return MISSING;
        }
    }

    /** Whether another look at the signs found them as they were. */
    boolean hasSignsOf(FileState other) {
        return size == other.size && modified.equals(other.modified) && Objects.equals(key, other.key);
    }

    /** Whether the content is the same, as far as is known. */
    boolean hasContentOf(FileState other) {
        return content.isEmpty() || other.content.isEmpty() ? hasSignsOf(other) : content.equals(other.content);
    }
}
