package org.chamfer.ui.graph.internal.document;

import java.nio.file.Path;
import java.util.List;
import org.chamfer.base.diagnostic.Diagnostic;
import org.chamfer.base.diagnostic.DiagnosticException;
import org.chamfer.graph.file.CanvasFile;
import org.chamfer.graph.model.Graph;
import org.chamfer.workbench.run.GraphInstallation;

/**
 * A graph that was read from a file, brought up to date with the installed node types.
 *
 * @param graph the graph
 * @param warnings nodes that could not be brought up to date
 */
public record LoadedGraph(Graph graph, List<Diagnostic> warnings) {
    /**
     * Reads a graph; not for the UI thread.
     *
     * @throws DiagnosticException if the file cannot be read or is no graph
     */
    public static LoadedGraph read(Path file, GraphInstallation installation) throws DiagnosticException {
        String name = file.getFileName().toString();
        Graph graph = CanvasFile.load(file, name);
        return new LoadedGraph(graph, installation.migrations().migrate(graph, name));
    }
}
