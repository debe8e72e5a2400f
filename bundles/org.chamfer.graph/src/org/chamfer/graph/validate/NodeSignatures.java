package org.chamfer.graph.validate;

import java.io.IOException;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import org.chamfer.base.diagnostic.Diagnostic;
import org.chamfer.base.diagnostic.DiagnosticException;
import org.chamfer.base.diagnostic.NearestName;
import org.chamfer.base.diagnostic.SourceRange;
import org.chamfer.graph.model.Node;
import org.chamfer.graph.model.Parameter;
import org.chamfer.graph.type.NodeSignature;
import org.chamfer.graph.type.NodeType;
import org.chamfer.graph.type.SignatureRequest;

/**
 * The ports and parameters of the nodes of a graph, each found once. For one look at a graph that does not change
 * meanwhile. Not thread-safe.
 */
public final class NodeSignatures {
    private record Answer(Optional<NodeSignature> signature, Optional<Diagnostic> problem) {}

    private final GraphSite site;
    private final Map<Node, Answer> answers = new IdentityHashMap<>();

    /** Signatures with what there is at a place. */
    public NodeSignatures(GraphSite site) {
        this.site = site;
    }

    /** The signature of a node; nothing if {@link #problem} says why there is none. */
    public Optional<NodeSignature> of(Node node) {
        return answer(node).signature();
    }

    /** Why a node has no signature: a warning if its type is not installed, an error if its parameters are at fault. */
    public Optional<Diagnostic> problem(Node node) {
        return answer(node).problem();
    }

    private Answer answer(Node node) {
        return answers.computeIfAbsent(node, this::find);
    }

    private Answer find(Node node) {
        String id = String.valueOf(node.getType());
        Optional<NodeType> type = site.nodeTypes().find(id);
        if (type.isEmpty()) {
            return new Answer(Optional.empty(), Optional.of(missing(node, id)));
        }
        Map<String, String> parameters = new HashMap<>();
        for (Parameter parameter : node.getParameters()) {
            if (parameter.getName() != null && parameter.getValue() != null) {
                parameters.putIfAbsent(parameter.getName(), parameter.getValue());
            }
        }
        try {
            SignatureRequest request = new SignatureRequest(type.get(), parameters, site.folder(), site.confinement());
            return new Answer(Optional.of(site.nodeTypes().signature(request)), Optional.empty());
        } catch (DiagnosticException e) {
            Diagnostic cause = e.diagnostic();
            // The place within the code says more than the graph's file; the node is named in any case.
            SourceRange place = cause.place().orElse(SourceRange.ofFile(site.file()));
            return new Answer(
                    Optional.empty(),
                    Optional.of(new Diagnostic(
                            cause.severity(),
                            cause.code(),
                            "node " + node.getId() + ": " + cause.message(),
                            cause.hint(),
                            place)));
        } catch (IOException e) {
            return new Answer(
                    Optional.empty(),
                    Optional.of(Diagnostic.error(
                            "graph.cannot-read",
                            "node " + node.getId() + ": cannot read a file: " + e.getMessage(),
                            SourceRange.ofFile(site.file()))));
        }
    }

    private Diagnostic missing(Node node, String type) {
        String near = NearestName.hint(
                type, site.nodeTypes().all().stream().map(NodeType::id).toList());
        String bundle = node.getContributor();
        String hint = bundle != null && !bundle.isEmpty()
                ? "install the bundle " + bundle + ", or replace the node"
                : near.isEmpty() ? "install the bundle that contributes it, or replace the node" : near;
        return Diagnostic.warning(
                        "graph.missing-type",
                        "node " + node.getId() + " has the type " + type + ", which is not installed",
                        SourceRange.ofFile(site.file()))
                .withHint(hint);
    }
}
