package org.chamfer.workbench.console;

import java.nio.file.Path;
import java.util.Optional;
import org.chamfer.base.diagnostic.Diagnostic;

/**
 * A line of the console.
 *
 * @param source whose line it is
 * @param text what it says
 * @param diagnostic what it comes from, if it is a warning or an error
 * @param node the node that it comes from, if it does
 */
public record ConsoleLine(String source, String text, Optional<Diagnostic> diagnostic, Optional<NodePlace> node) {
    /**
     * A node of a graph.
     *
     * @param graph the graph's file, absolute
     * @param node id of the node; empty for the graph as a whole
     */
    public record NodePlace(Path graph, String node) {}
}
