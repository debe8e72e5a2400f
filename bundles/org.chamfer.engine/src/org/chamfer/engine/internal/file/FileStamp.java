package org.chamfer.engine.internal.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Objects;
import java.util.concurrent.TimeUnit;

/**
 * By what a change of a file is noticed without reading it.
 *
 * @param length in bytes; -1 if there is no file
 * @param modified its time stamp in nanoseconds
 * @param key what the system calls it, such as its inode; empty if it has no such thing
 */
public record FileStamp(long length, long modified, String key) {
    /** The stamp of what is not there. */
    static final FileStamp ABSENT = new FileStamp(-1, 0, "");

    /** The stamp of a file now. */
    static FileStamp of(Path file) {
        try {
            BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
            return attributes.isRegularFile()
                    ? new FileStamp(
                            attributes.size(),
                            attributes.lastModifiedTime().to(TimeUnit.NANOSECONDS),
                            Objects.toString(attributes.fileKey(), ""))
                    : ABSENT;
        } catch (IOException _) {
            return ABSENT;
        }
    }

    /** The time stamp in milliseconds. */
    long modifiedMillis() {
        return TimeUnit.NANOSECONDS.toMillis(modified);
    }
}
