package org.chamfer.graph.node;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/** A file that a parameter names or that came by a wire. It counts by its content. */
public interface NodeFile {
    /** The file as the user calls it: relative to the graph if it stands in the graph's folder. */
    String name();

    /** Where it stands, absolute; nothing if it came by a wire and stands nowhere. */
    Optional<Path> path();

    /**
     * The content, not to be changed.
     *
     * @throws IOException if it cannot be read
     */
    byte[] bytes() throws IOException;
}
