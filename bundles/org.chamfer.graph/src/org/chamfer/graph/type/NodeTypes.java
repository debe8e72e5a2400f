package org.chamfer.graph.type;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.chamfer.base.diagnostic.DiagnosticException;
import org.chamfer.graph.file.NodeMigration;
import org.chamfer.graph.node.NodeFunction;

/** The node types that there are. Thread-safe. */
public interface NodeTypes {
    /** All of them, ordered by category and label. */
    List<NodeType> all();

    /** The type of an id. */
    Optional<NodeType> find(String id);

    /**
     * What computes nodes of a type; loads its bundle when first asked for.
     *
     * @throws DiagnosticException if its class cannot be made; names the bundle
     */
    NodeFunction function(NodeType type) throws DiagnosticException;

    /**
     * What brings nodes of older versions of a type up to date, if something does.
     *
     * @throws DiagnosticException if its class cannot be made; names the bundle
     */
    default Optional<NodeMigration> migration(NodeType type) throws DiagnosticException {
        return Optional.empty();
    }

    /**
     * The ports and parameters of one node. Those of the type unless it is {@linkplain NodeType#dynamic() dynamic}.
     *
     * @throws DiagnosticException if the node does not tell them, or its bundle fails
     * @throws IOException if a file cannot be read
     */
    NodeSignature signature(SignatureRequest request) throws DiagnosticException, IOException;
}
