package org.chamfer.engine.internal.cache;

import java.nio.file.Path;
import java.util.Objects;
import org.chamfer.base.digest.Digest;
import org.chamfer.engine.internal.file.RunFiles;

/**
 * A file that a result depends on.
 *
 * @param name its name in keys, see {@link RunFiles#name}
 * @param content the digest of its content in hexadecimal, empty if it was not there
 */
public record FileDependency(String name, String content) {
    public FileDependency {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(content, "content");
    }

    /** The dependency on a file as the run sees it. */
    public static FileDependency now(String name, RunFiles files) {
        return new FileDependency(
                name, files.state(Path.of(name)).digest().map(Digest::hex).orElse(""));
    }
}
