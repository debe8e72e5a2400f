package org.chamfer.engine;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.chamfer.graph.model.Graph;
import org.chamfer.graph.model.Node;
import org.chamfer.graph.model.Parameter;
import org.chamfer.graph.model.Wire;

/** Makes snapshots of graphs that are being edited or were loaded. */
public final class GraphSnapshots {
    private GraphSnapshots() {}

    /**
     * What a run sees of a graph that is a file.
     *
     * @param file where the graph stands; its folder is where relative paths start from
     */
    public static GraphSnapshot ofFile(Graph graph, Path file) {
        Path absolute = file.toAbsolutePath();
        return of(graph, absolute.getParent(), absolute.getFileName().toString());
    }

    /**
     * What a run sees of a graph. Wires with a loose end are left out.
     *
     * @param folder where relative paths start from
     * @param name for people, and by which the graph is known again in the next run
     */
    public static GraphSnapshot of(Graph graph, Path folder, String name) {
        List<GraphSnapshot.Node> nodes = new ArrayList<>();
        for (Node node : graph.getNodes()) {
            SortedMap<String, String> parameters = new TreeMap<>();
            for (Parameter parameter : node.getParameters()) {
                parameters.put(parameter.getName(), parameter.getValue());
            }
            nodes.add(new GraphSnapshot.Node(
                    node.getId(),
                    node.getType(),
                    node.getLabel() == null ? node.getId() : node.getLabel(),
                    parameters,
                    node.getContributor() == null ? "" : node.getContributor()));
        }
        List<GraphSnapshot.Wire> wires = new ArrayList<>();
        for (Wire wire : graph.getWires()) {
            if (wire.getSource() != null && wire.getTarget() != null) {
                wires.add(new GraphSnapshot.Wire(
                        wire.getSource().getId(),
                        wire.getOutput(),
                        wire.getTarget().getId(),
                        wire.getInput()));
            }
        }
        return new GraphSnapshot(name, folder.toAbsolutePath().normalize(), nodes, wires);
    }
}
