package org.chamfer.engine.internal.run;

import java.nio.file.Path;
import java.util.Optional;

/**
 * Where a run finds its files.
 *
 * @param folder that of the graph, absolute
 * @param confinement if present, the only folder that files are read from, apart from libraries
 */
public record RunPlace(Path folder, Optional<Path> confinement) {
    public RunPlace {
        folder = folder.toAbsolutePath().normalize();
    }
}
