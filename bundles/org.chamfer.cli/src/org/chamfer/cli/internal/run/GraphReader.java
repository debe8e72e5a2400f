package org.chamfer.cli.internal.run;

import java.nio.file.Path;
import org.chamfer.base.diagnostic.DiagnosticException;
import org.chamfer.engine.GraphSnapshot;

/** Reads graph files. */
@FunctionalInterface
public interface GraphReader {
    /**
     * Reads a graph.
     *
     * @param file absolute
     * @param name the file as the user calls it
     * @throws DiagnosticException if it cannot be read or is no graph
     */
    GraphSnapshot read(Path file, String name) throws DiagnosticException;
}
