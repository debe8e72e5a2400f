package org.chamfer.graph.type;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chamfer.base.diagnostic.Diagnostic;
import org.chamfer.base.diagnostic.DiagnosticException;
import org.chamfer.graph.file.NodeMigration;
import org.chamfer.graph.internal.registry.NodeTypeContributions;
import org.chamfer.graph.node.NodeFunction;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.core.runtime.RegistryFactory;

/**
 * The node types that bundles contribute to the extension point {@code org.chamfer.graph.nodeTypes}. Declarations are
 * read when first asked for, the code of a type is loaded when it first runs. A contribution that makes no sense is left
 * out and told as a problem. Thread-safe.
 */
public final class NodeTypeRegistry implements NodeTypes {
    private final NodeTypeContributions contributions;

    /** The node types of the running platform. */
    public NodeTypeRegistry() {
        this(RegistryFactory.getRegistry(), new PortTypeRegistry());
    }

    /**
     * The node types that an extension registry holds.
     *
     * @param extensions {@code null} means that there are none
     * @param portTypes the port types that they may have
     */
    public NodeTypeRegistry(IExtensionRegistry extensions, PortTypes portTypes) {
        contributions = new NodeTypeContributions(extensions, portTypes);
    }

    /** What is wrong with contributions that are left out. */
    public List<Diagnostic> problems() {
        return new ArrayList<>(contributions.problems());
    }

    @Override
    public List<NodeType> all() {
        return contributions.types();
    }

    @Override
    public Optional<NodeType> find(String id) {
        return contributions.find(id);
    }

    @Override
    public NodeFunction function(NodeType type) throws DiagnosticException {
        return contributions.function(type);
    }

    @Override
    public Optional<NodeMigration> migration(NodeType type) throws DiagnosticException {
        return contributions.migration(type);
    }

    @Override
    public NodeSignature signature(SignatureRequest request) throws DiagnosticException, IOException {
        return contributions.signature(request);
    }
}
