package org.chamfer.engine;

import java.nio.file.Path;
import java.util.Objects;

/**
 * A file that a node's result depends on.
 *
 * @param file absolute
 * @param present false if the node looked for it in vain
 */
public record UsedFile(Path file, boolean present) {
    public UsedFile {
        Objects.requireNonNull(file, "file");
    }
}
