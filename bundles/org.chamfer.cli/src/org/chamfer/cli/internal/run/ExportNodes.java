package org.chamfer.cli.internal.run;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.chamfer.base.diagnostic.Diagnostic;
import org.chamfer.base.diagnostic.DiagnosticException;
import org.chamfer.engine.GraphSnapshot;
import org.chamfer.engine.GraphSnapshot.Node;
import org.chamfer.engine.GraphSnapshot.Wire;
import org.chamfer.engine.NodeResult;
import org.chamfer.engine.OutputValue;
import org.chamfer.values.MeshValue;
import org.chamfer.values.RegionValue;
import org.chamfer.values.Value;

/** Puts exports behind a node, so that its result becomes files. */
final class ExportNodes {
    /** Nobody writes ids with a dot, so these never meet an id of the graph. */
    static final String PREFIX = "export.";

    private static final String TYPE = "export";
    private static final String INPUT = "subject";
    private static final String NAME = "name";

    private ExportNodes() {}

    /**
     * The graph with exports.
     *
     * @param names the files by the ids of the new nodes
     * @param source how the node that is to be exported ended: its outputs tell which of them has something in it
     * @throws DiagnosticException if there is nothing to export
     */
    static LoadedGraph add(LoadedGraph loaded, NodeResult source, Map<String, String> names)
            throws DiagnosticException {
        String port = port(source);
        GraphSnapshot graph = loaded.graph();
        List<Node> nodes = new ArrayList<>(graph.nodes());
        List<Wire> wires = new ArrayList<>(graph.wires());
        names.forEach((id, name) -> {
            nodes.add(new Node(id, TYPE, Map.of(NAME, name)));
            wires.add(new Wire(source.id(), port, id, INPUT));
        });
        return loaded.with(new GraphSnapshot(graph.name(), graph.folder(), nodes, wires));
    }

    /** The first output that is not empty: nodes that run code have one for solids and one for plane figures. */
    private static String port(NodeResult source) throws DiagnosticException {
        for (Map.Entry<String, OutputValue> output : source.outputs().entrySet()) {
            if (!isEmpty(output.getValue().value())) {
                return output.getKey();
            }
        }
        throw new DiagnosticException(Diagnostic.error(
                "run.nothing-to-export", "the node " + source.id() + " gives nothing that could be written", null));
    }

    private static boolean isEmpty(Value value) {
        return switch (value) {
            case MeshValue mesh -> mesh.mesh().isEmpty();
            case RegionValue region -> region.region().isEmpty();
            default -> false;
        };
    }
}
