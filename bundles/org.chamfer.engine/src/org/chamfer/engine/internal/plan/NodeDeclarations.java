package org.chamfer.engine.internal.plan;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.chamfer.base.diagnostic.Diagnostic;
import org.chamfer.base.diagnostic.DiagnosticException;
import org.chamfer.base.diagnostic.NearestName;
import org.chamfer.engine.GraphSnapshot;
import org.chamfer.engine.GraphSnapshot.Node;
import org.chamfer.engine.RunRequest;
import org.chamfer.engine.internal.message.Failures;
import org.chamfer.graph.type.NodeSignature;
import org.chamfer.graph.type.NodeType;
import org.chamfer.graph.type.NodeTypes;
import org.chamfer.graph.type.Requirement;
import org.chamfer.graph.type.SignatureRequest;

/** Finds what is declared about the nodes of a graph. */
final class NodeDeclarations {
    private final NodeTypes types;
    private final GraphSnapshot graph;
    private final RunRequest request;

    NodeDeclarations(NodeTypes types, GraphSnapshot graph, RunRequest request) {
        this.types = types;
        this.graph = graph;
        this.request = request;
    }

    /** The declaration of a node; a failure of its bundle is a failure of the node. */
    NodeDeclaration of(Node node) {
        Optional<NodeType> found = types.find(node.type());
        if (found.isEmpty()) {
            return new NodeDeclaration(found, Optional.empty(), Optional.of(missing(node)));
        }
        NodeType type = found.get();
        Optional<Diagnostic> failure = type.requirements().contains(Requirement.NETWORK) && !request.network()
                ? Optional.of(network(node))
                : Optional.empty();
        if (!type.dynamic()) {
            return new NodeDeclaration(found, Optional.of(type.signature()), failure);
        }
        try {
            NodeSignature signature = types.signature(
                    new SignatureRequest(type, node.parameters(), graph.folder(), request.confinement()));
            return new NodeDeclaration(found, Optional.of(signature), failure);
        } catch (DiagnosticException e) {
            return new NodeDeclaration(found, Optional.empty(), Optional.of(e.diagnostic()));
        } catch (IOException e) {
            return new NodeDeclaration(found, Optional.empty(), Optional.of(Failures.ofFile(node.id(), type, e)));
        } catch (RuntimeException | LinkageError | StackOverflowError e) {
            // The code of a contributed bundle.
            return new NodeDeclaration(found, Optional.empty(), Optional.of(Failures.of(node.id(), type, e)));
        }
    }

    private Diagnostic missing(Node node) {
        List<String> ids = types.all().stream().map(NodeType::id).toList();
        String near = NearestName.hint(node.type(), ids);
        return Diagnostic.error(
                        "engine.type-not-installed",
                        "the type " + node.type() + " of the node " + node.id() + " is not installed",
                        null)
                .withHint(near.isEmpty() ? install(node) : near);
    }

    private static String install(Node node) {
        return node.contributor().isEmpty()
                ? "install the plug-in that contributes it"
                : "install the plug-in with the bundle " + node.contributor();
    }

    private static Diagnostic network(Node node) {
        return Diagnostic.error("engine.network-not-allowed", "the node " + node.id() + " needs the network", null)
                .withHint("allow it with --network if you trust the graph");
    }
}
