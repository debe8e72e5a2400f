package org.chamfer.engine.publication;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.chamfer.engine.GraphSnapshot;
import org.chamfer.engine.RunResult;

/**
 * A run with the files that it gave.
 *
 * @param graph what was run
 * @param source the file that the graph was read from, absolute; nothing if it is no file
 * @param result how each node ended
 * @param files what it gave
 */
public record FinishedRun(GraphSnapshot graph, Optional<Path> source, RunResult result, List<PublishedFile> files) {
    public FinishedRun {
        Objects.requireNonNull(graph, "graph");
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(result, "result");
        files = List.copyOf(files);
    }
}
