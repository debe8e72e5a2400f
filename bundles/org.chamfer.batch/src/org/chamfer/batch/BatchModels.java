package org.chamfer.batch;

import java.io.IOException;
import java.nio.file.Path;
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
import org.chamfer.batch.BatchModel.Subject;
import org.chamfer.engine.GraphSnapshot;
import org.chamfer.graph.type.NodeSignature;
import org.chamfer.graph.type.NodeType;
import org.chamfer.graph.type.NodeTypes;
import org.chamfer.graph.type.PortSpec;
import org.chamfer.graph.type.SignatureRequest;
import org.chamfer.values.PortTypeIds;

/** Finds out what a batch can vary in a graph, and what it makes of each variant. */
public final class BatchModels {
    private static final Set<String> SHAPES = Set.of(PortTypeIds.MESH, PortTypeIds.REGION);

    private final NodeTypes types;
    private final Optional<Path> confinement;

    /**
     * Makes a finder.
     *
     * @param confinement if present, the only folder that files are read from
     */
    public BatchModels(NodeTypes types, Optional<Path> confinement) {
        this.types = types;
        this.confinement = confinement;
    }

    /**
     * A graph as a model: what its exports take is what each variant gives, or without exports, the meshes and regions
     * that nobody takes.
     *
     * @throws DiagnosticException if there is nothing of the kind, or a node does not tell its parameters
     * @throws IOException if a file cannot be read
     */
    public BatchModel of(GraphSnapshot graph) throws DiagnosticException, IOException {
        Map<String, NodeSignature> signatures = new LinkedHashMap<>();
        for (GraphSnapshot.Node node : graph.nodes()) {
            Optional<NodeType> type = types.find(node.type());
            if (type.isPresent()) {
                signatures.put(
                        node.id(),
                        types.signature(
                                new SignatureRequest(type.get(), node.parameters(), graph.folder(), confinement)));
            }
        }
        List<Subject> subjects = exported(graph, signatures);
        if (subjects.isEmpty()) {
            subjects = untaken(graph, signatures);
        }
        if (subjects.isEmpty()) {
            throw new DiagnosticException(
                    Diagnostic.error("batch.nothing", "no node of " + graph.name() + " gives a mesh or a region", null)
                            .withHint("a batch needs a solid or a plane figure to export and to measure"));
        }
        return new BatchModel(
                graph,
                signatures,
                graph.nodes().size() == 1 ? graph.nodes().getFirst().id() : "",
                subjects);
    }

    private List<Subject> exported(GraphSnapshot graph, Map<String, NodeSignature> signatures) {
        Set<Source> sources = new LinkedHashSet<>();
        for (GraphSnapshot.Wire wire : graph.wires()) {
            Optional<NodeType> target = graph.node(wire.target()).flatMap(node -> types.find(node.type()));
            if (target.isPresent()
                    && !target.get().publishes().isEmpty()
                    && isShape(signatures.get(wire.source()), wire.output())) {
                sources.add(new Source(wire.source(), wire.output()));
            }
        }
        List<Subject> subjects = new ArrayList<>();
        for (Source source : sources) {
            subjects.add(new Subject(sources.size() == 1 ? "" : source.node(), List.of(source)));
        }
        return subjects;
    }

    private static List<Subject> untaken(GraphSnapshot graph, Map<String, NodeSignature> signatures) {
        Set<String> taken = new LinkedHashSet<>();
        graph.wires().forEach(wire -> taken.add(wire.source()));
        List<Subject> subjects = new ArrayList<>();
        for (GraphSnapshot.Node node : graph.nodes()) {
            NodeSignature signature = signatures.get(node.id());
            if (signature != null && !taken.contains(node.id())) {
                List<Source> sources = signature.outputs().stream()
                        .filter(output -> SHAPES.contains(output.type()))
                        .map(output -> new Source(node.id(), output.name()))
                        .toList();
                if (!sources.isEmpty()) {
                    subjects.add(new Subject(node.id(), sources));
                }
            }
        }
        return subjects.size() == 1
                ? List.of(new Subject("", subjects.getFirst().sources()))
                : subjects;
    }

    private static boolean isShape(NodeSignature signature, String output) {
        return signature != null
                && signature
                        .output(output)
                        .map(PortSpec::type)
                        .filter(SHAPES::contains)
                        .isPresent();
    }
}
