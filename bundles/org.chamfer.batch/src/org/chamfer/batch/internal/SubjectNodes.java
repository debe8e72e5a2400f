package org.chamfer.batch.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.chamfer.base.diagnostic.Diagnostic;
import org.chamfer.base.diagnostic.DiagnosticException;
import org.chamfer.batch.BatchModel.Source;
import org.chamfer.batch.BatchRequest;
import org.chamfer.batch.Variant;
import org.chamfer.engine.GraphSnapshot;
import org.chamfer.engine.GraphSnapshot.Node;
import org.chamfer.engine.GraphSnapshot.Wire;
import org.chamfer.graph.type.NodeTypes;
import org.chamfer.values.PortTypeIds;

/** The nodes that a batch hangs on the results of a model: exports, measures and a picture. */
final class SubjectNodes {
    /** No user writes ids with a dot, so these never meet an id of the graph. */
    private static final String PREFIX = "batch.";

    private final NodeTypes types;
    private final BatchRequest request;
    private final Variant variant;
    private final List<Node> nodes = new ArrayList<>();
    private final List<Wire> wires = new ArrayList<>();
    private final List<String> exports = new ArrayList<>();
    private final Map<String, String> measures = new LinkedHashMap<>();
    private String thumbnail;

    SubjectNodes(NodeTypes types, BatchRequest request, Variant variant) {
        this.types = types;
        this.request = request;
        this.variant = variant;
    }

    /** Adds what a subject needs. */
    void add(String name, Source source, String type) throws DiagnosticException {
        String file = variant.name() + (name.isEmpty() ? "" : "_" + name);
        for (String format : request.formats()) {
            exports.add(add(
                    "export." + format + "." + name,
                    "export",
                    Map.of("name", file + "." + format, "format", format),
                    source,
                    "subject"));
        }
        boolean plane = type.equals(PortTypeIds.REGION);
        measures.put(
                add(
                        "measure." + name,
                        plane ? "measure-region" : "measure",
                        Map.of(),
                        source,
                        plane ? "region" : "mesh"),
                name);
        if (request.thumbnails() && thumbnail == null) {
            Map<String, String> size = Map.of("width", "480", "height", "360");
            String picture = add("thumbnail." + name, "thumbnail", size, source, "subject");
            thumbnail = add(
                    "picture." + name,
                    "export",
                    Map.of("name", file + ".png"),
                    new Source(picture, "image"),
                    "subject");
        }
    }

    /** The graph with these nodes. */
    GraphSnapshot addedTo(GraphSnapshot graph) {
        List<Node> allNodes = new ArrayList<>(graph.nodes());
        allNodes.addAll(nodes);
        List<Wire> allWires = new ArrayList<>(graph.wires());
        allWires.addAll(wires);
        return new GraphSnapshot(graph.name(), graph.folder(), allNodes, allWires);
    }

    /** The ids of all these nodes. */
    Set<String> ids() {
        Set<String> ids = new LinkedHashSet<>();
        nodes.forEach(node -> ids.add(node.id()));
        return ids;
    }

    /** The ids of the exports. */
    List<String> exports() {
        return exports;
    }

    /** The names of the subjects by the ids of the nodes that measure them. */
    Map<String, String> measures() {
        return measures;
    }

    /** The id of the node that gives the picture as a file. */
    Optional<String> thumbnail() {
        return Optional.ofNullable(thumbnail);
    }

    /** The type of one of these nodes. */
    String type(String id) {
        return nodes.stream()
                .filter(node -> node.id().equals(id))
                .findFirst()
                .orElseThrow()
                .type();
    }

    private String add(String id, String type, Map<String, String> parameters, Source source, String input)
            throws DiagnosticException {
        if (types.find(type).isEmpty()) {
            throw new DiagnosticException(Diagnostic.error(
                            "batch.node-type",
                            "a batch needs the node type '" + type + "', which is not installed",
                            null)
                    .withHint("'chamfer nodes' lists what is there"));
        }
        String unique = PREFIX + id;
        nodes.add(new Node(unique, type, parameters));
        wires.add(new Wire(source.node(), source.output(), unique, input));
        return unique;
    }
}
