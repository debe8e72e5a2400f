package org.chamfer.cli.internal.run;

import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedSet;
import org.chamfer.engine.GraphSnapshot;
import org.chamfer.engine.publication.InputFiles;

/**
 * A graph that the user named.
 *
 * @param graph what is to be run
 * @param file the file that it was read from, absolute; nothing for {@code node:ID}
 * @param onlyNode id of the node that the user named, if it is not a graph but a node type or code
 */
public record LoadedGraph(GraphSnapshot graph, Optional<Path> file, Optional<String> onlyNode) {
    public LoadedGraph {
        Objects.requireNonNull(graph, "graph");
        Objects.requireNonNull(file, "file");
        Objects.requireNonNull(onlyNode, "onlyNode");
    }

    /** The files that it depends on, absolute; some may be missing. */
    public SortedSet<Path> inputs(InputFiles finder) {
        return finder.of(graph, file);
    }

    /** The same with another graph. */
    public LoadedGraph with(GraphSnapshot other) {
        return new LoadedGraph(other, file, onlyNode);
    }
}
