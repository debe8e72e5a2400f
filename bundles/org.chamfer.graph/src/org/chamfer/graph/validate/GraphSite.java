package org.chamfer.graph.validate;

import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import org.chamfer.graph.type.NodeTypes;
import org.chamfer.graph.type.PortTypes;

/**
 * Where a graph stands: what there is for it to use.
 *
 * @param nodeTypes the node types that there are
 * @param portTypes the port types that there are
 * @param folder the folder that relative paths start from, absolute
 * @param confinement if present, the only folder that files are read from
 * @param file the graph's file as the user calls it, for messages
 */
public record GraphSite(
        NodeTypes nodeTypes, PortTypes portTypes, Path folder, Optional<Path> confinement, String file) {
    public GraphSite {
        Objects.requireNonNull(nodeTypes, "nodeTypes");
        Objects.requireNonNull(portTypes, "portTypes");
        Objects.requireNonNull(folder, "folder");
        Objects.requireNonNull(confinement, "confinement");
        Objects.requireNonNull(file, "file");
    }
}
