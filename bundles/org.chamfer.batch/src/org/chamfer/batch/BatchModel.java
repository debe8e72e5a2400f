package org.chamfer.batch;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.chamfer.base.diagnostic.Diagnostic;
import org.chamfer.base.diagnostic.DiagnosticException;
import org.chamfer.base.diagnostic.NearestName;
import org.chamfer.engine.GraphSnapshot;
import org.chamfer.graph.type.NodeSignature;
import org.chamfer.graph.type.ParameterSpec;

/**
 * What a batch makes variants of.
 *
 * @param graph the graph; for a single model a graph of one node
 * @param signatures the ports and parameters of each node, by its id
 * @param modelNode the node whose parameters are written without its id, empty for a graph of several nodes
 * @param subjects what is exported, measured and pictured
 */
public record BatchModel(
        GraphSnapshot graph, Map<String, NodeSignature> signatures, String modelNode, List<Subject> subjects) {
    /**
     * Something that each variant gives.
     *
     * @param name distinguishes the files of several subjects; empty if there is one only
     * @param sources outputs of type mesh or region; the first that is not empty counts
     */
    public record Subject(String name, List<Source> sources) {
        public Subject {
            Objects.requireNonNull(name, "name");
            sources = List.copyOf(sources);
        }
    }

    /**
     * An output of a node.
     *
     * @param node id of the node
     * @param output name of the port
     */
    public record Source(String node, String output) {}

    /** A parameter of a node. */
    private record Place(String node, String parameter) {}

    public BatchModel {
        Objects.requireNonNull(graph, "graph");
        signatures = Map.copyOf(signatures);
        Objects.requireNonNull(modelNode, "modelNode");
        subjects = List.copyOf(subjects);
    }

    /** All parameters that a variant may set, by the names under which it does, in the order of the graph. */
    public Map<String, ParameterSpec> parameters() {
        Map<String, ParameterSpec> found = new LinkedHashMap<>();
        for (GraphSnapshot.Node node : graph.nodes()) {
            NodeSignature signature = signatures.get(node.id());
            if (signature != null) {
                String prefix = node.id().equals(modelNode) ? "" : node.id() + ".";
                signature.parameters().forEach(parameter -> found.put(prefix + parameter.name(), parameter));
            }
        }
        return found;
    }

    /**
     * The graph with the values of a variant.
     *
     * @throws DiagnosticException if it sets a parameter that there is not
     */
    public GraphSnapshot with(Variant variant) throws DiagnosticException {
        Map<String, Place> places = places();
        List<GraphSnapshot.Node> nodes = new ArrayList<>(graph.nodes());
        for (Map.Entry<String, String> value : variant.values().entrySet()) {
            Place place = places.get(value.getKey());
            if (place == null) {
                throw new DiagnosticException(Diagnostic.error(
                                "batch.unknown-parameter",
                                "variant '" + variant.name() + "' sets '" + value.getKey()
                                        + "', which is no parameter of " + graph.name(),
                                null)
                        .withHint(NearestName.hint(value.getKey(), places.keySet())));
            }
            nodes.replaceAll(
                    node -> node.id().equals(place.node()) ? node.with(place.parameter(), value.getValue()) : node);
        }
        return new GraphSnapshot(graph.name(), graph.folder(), nodes, graph.wires());
    }

    private Map<String, Place> places() {
        Map<String, Place> places = new LinkedHashMap<>();
        for (GraphSnapshot.Node node : graph.nodes()) {
            NodeSignature signature = signatures.get(node.id());
            if (signature != null) {
                for (ParameterSpec parameter : signature.parameters()) {
                    Place place = new Place(node.id(), parameter.name());
                    places.put(node.id() + "." + parameter.name(), place);
                    if (node.id().equals(modelNode)) {
                        places.put(parameter.name(), place);
                    }
                }
            }
        }
        return places;
    }
}
