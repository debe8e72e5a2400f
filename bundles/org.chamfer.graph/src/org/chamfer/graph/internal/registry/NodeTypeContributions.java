package org.chamfer.graph.internal.registry;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import org.chamfer.base.diagnostic.Diagnostic;
import org.chamfer.base.diagnostic.DiagnosticException;
import org.chamfer.graph.file.NodeMigration;
import org.chamfer.graph.node.NodeFunction;
import org.chamfer.graph.type.NodeSignature;
import org.chamfer.graph.type.NodeType;
import org.chamfer.graph.type.PortTypes;
import org.chamfer.graph.type.SignatureProvider;
import org.chamfer.graph.type.SignatureRequest;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExtensionRegistry;

/** Reads node types once, and makes instances of their classes once. */
public final class NodeTypeContributions {
    private static final String EXTENSION_POINT = "org.chamfer.graph.nodeTypes";

    private final IExtensionRegistry extensions;
    private final PortTypes portTypes;
    private final Map<String, Declared> byId = new HashMap<>();
    private final List<Diagnostic> problems = new ArrayList<>();
    private final Map<String, NodeFunction> functions = new HashMap<>();
    private final Map<String, SignatureProvider> providers = new HashMap<>();
    private final Map<String, NodeMigration> migrations = new HashMap<>();
    private List<NodeType> types;

    private record Declared(NodeType type, IConfigurationElement element) {}

    /** Makes a reader of a registry; {@code null} if there is none. */
    public NodeTypeContributions(IExtensionRegistry extensions, PortTypes portTypes) {
        this.extensions = extensions;
        this.portTypes = portTypes;
    }

    /** All types, by category and label. */
    public synchronized List<NodeType> types() {
        if (types == null) {
            read();
            types = byId.values().stream()
                    .map(Declared::type)
                    .sorted(Comparator.comparing(NodeType::category)
                            .thenComparing(NodeType::label)
                            .thenComparing(NodeType::id))
                    .toList();
        }
        return types;
    }

    /** The type of an id. */
    public synchronized Optional<NodeType> find(String id) {
        types();
        return Optional.ofNullable(byId.get(id)).map(Declared::type);
    }

    /** What is wrong with what was left out. */
    public synchronized List<Diagnostic> problems() {
        types();
        return problems;
    }

    /** What computes a type. */
    public NodeFunction function(NodeType type) throws DiagnosticException {
        return instance(type, "class", NodeFunction.class, functions);
    }

    /** What brings older nodes of a type up to date. */
    public Optional<NodeMigration> migration(NodeType type) throws DiagnosticException {
        boolean declared = find(type.id()).isPresent() && declares(type, "migration");
        return declared ? Optional.of(instance(type, "migration", NodeMigration.class, migrations)) : Optional.empty();
    }

    private synchronized boolean declares(NodeType type, String attribute) {
        return byId.get(type.id()).element().getAttribute(attribute) != null;
    }

    /** The signature of a node. */
    public NodeSignature signature(SignatureRequest request) throws DiagnosticException, IOException {
        NodeType type = request.type();
        if (!type.dynamic()) {
            return type.signature();
        }
        SignatureProvider provider = instance(type, "signature", SignatureProvider.class, providers);
        try {
            NodeSignature signature = provider.signature(request);
            if (signature != null) {
                return signature;
            }
        } catch (CancellationException e) {
            throw e;
        } catch (RuntimeException | LinkageError | StackOverflowError e) {
            throw new DiagnosticException(failure(type, "fails at telling its ports: " + e), e);
        }
        throw new DiagnosticException(failure(type, "tells no ports"));
    }

    private synchronized <T> T instance(NodeType type, String attribute, Class<T> kind, Map<String, T> made)
            throws DiagnosticException {
        T present = made.get(type.id());
        if (present != null) {
            return present;
        }
        if (find(type.id()).isEmpty()) {
            throw new DiagnosticException(
                    Diagnostic.error("graph.unknown-type", "the node type '" + type.id() + "' is not installed", null)
                            .withHint("'chamfer nodes' lists what is there"));
        }
        IConfigurationElement element = byId.get(type.id()).element();
        T instance = new Contribution(element, "node type " + type.id()).create(attribute, kind);
        made.put(type.id(), instance);
        return instance;
    }

    private void read() {
        NodeTypeReader reader = new NodeTypeReader(portTypes);
        for (IConfigurationElement element : elements(extensions, EXTENSION_POINT, "nodeType")) {
            try {
                NodeType type = reader.read(element);
                Declared other = byId.putIfAbsent(type.id(), new Declared(type, element));
                if (other != null) {
                    throw new Contribution(element, "node type " + type.id())
                            .failure("has the id of one of " + other.type().contributor() + " and is left out");
                }
            } catch (DiagnosticException e) {
                problems.add(e.diagnostic());
            }
        }
    }

    /** The elements of an extension point in an order that does not depend on how bundles were installed. */
    static List<IConfigurationElement> elements(IExtensionRegistry extensions, String point, String name) {
        if (extensions == null) {
            return List.of();
        }
        return Arrays.stream(extensions.getConfigurationElementsFor(point))
                .filter(element -> element.getName().equals(name))
                .sorted(Comparator.comparing(element -> element.getContributor().getName()))
                .toList();
    }

    private static Diagnostic failure(NodeType type, String message) {
        return Diagnostic.error(
                        "graph.signature",
                        "the node type '" + type.id() + "' of " + type.contributor() + " " + message,
                        null)
                .withHint("this is a fault of the bundle " + type.contributor());
    }
}
