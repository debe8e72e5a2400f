package org.chamfer.engine.internal.file;

import java.nio.file.Path;

/**
 * A file that a node has read or looked for in vain.
 *
 * @param file absolute
 * @param stamp the file's stamp when the node told of it
 */
public record FileUse(Path file, FileStamp stamp) {
    /** A use of a file just now. */
    public static FileUse now(Path file) {
        return new FileUse(file, FileStamp.of(file));
    }

    /** Whether it was there. */
    public boolean isPresent() {
        return !stamp.equals(FileStamp.ABSENT);
    }
}
