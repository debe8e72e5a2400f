package org.chamfer.graph.file;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chamfer.base.diagnostic.Diagnostic;
import org.chamfer.base.diagnostic.DiagnosticException;
import org.chamfer.base.diagnostic.SourceRange;
import org.chamfer.graph.model.Graph;
import org.chamfer.graph.model.GraphFactory;
import org.chamfer.graph.model.Node;
import org.chamfer.graph.model.Parameter;
import org.chamfer.graph.model.Wire;
import org.chamfer.graph.type.NodeType;
import org.chamfer.graph.type.NodeTypes;

/** Brings the nodes of a graph up to date with the installed versions of their types, right after it was loaded. */
public final class NodeMigrations {
    /** Where the migrations of node types are found. */
    @FunctionalInterface
    public interface Lookup {
        /**
         * The migration that comes with a type, if one does.
         *
         * @throws DiagnosticException if its class cannot be made; names the bundle
         */
        Optional<NodeMigration> of(NodeType type) throws DiagnosticException;
    }

    private final NodeTypes types;
    private final Lookup migrations;

    /**
     * Makes one.
     *
     * @param types the node types that there are
     * @param migrations where their migrations are found
     */
    public NodeMigrations(NodeTypes types, Lookup migrations) {
        this.types = types;
        this.migrations = migrations;
    }

    /**
     * Changes the nodes that are older than their type, if a migration comes with it. Others stay as they are.
     *
     * @param file the graph's file as the user calls it, for messages
     * @return a warning for each node whose migration failed; such nodes stay as they are
     */
    public List<Diagnostic> migrate(Graph graph, String file) {
        List<Diagnostic> problems = new ArrayList<>();
        for (Node node : graph.getNodes()) {
            Optional<NodeType> newer = types.find(node.getType())
                    .filter(type -> node.getTypeVersion() > 0 && node.getTypeVersion() < type.version());
            if (newer.isPresent()) {
                try {
                    Optional<NodeMigration> migration = migrations.of(newer.get());
                    if (migration.isPresent()) {
                        migrate(graph, node, newer.get(), migration.get());
                    }
                } catch (DiagnosticException e) {
                    problems.add(warning(node, newer.get(), e, file));
                }
            }
        }
        return problems;
    }

    private static Diagnostic warning(Node node, NodeType type, DiagnosticException cause, String file) {
        String hint = cause.diagnostic().hint();
        return Diagnostic.warning(
                        "graph.migration",
                        "node " + node.getId() + " cannot be brought from version " + node.getTypeVersion()
                                + " of the type " + type.id() + " to version " + type.version() + ": "
                                + cause.diagnostic().message(),
                        SourceRange.ofFile(file))
                .withHint(hint.isEmpty() ? "this is a fault of the bundle " + type.contributor() : hint);
    }

    private static void migrate(Graph graph, Node node, NodeType type, NodeMigration migration)
            throws DiagnosticException {
        Map<String, String> parameters = new LinkedHashMap<>();
        node.getParameters().forEach(parameter -> parameters.put(parameter.getName(), parameter.getValue()));
        OldNode old = new OldNode(parameters);
        try {
            migration.migrate(node.getTypeVersion(), old);
        } catch (RuntimeException | LinkageError e) {
            // A fault of the bundle that contributes the type; the rest of the graph is not to suffer.
            throw new DiagnosticException(Diagnostic.error("graph.migration", e.toString(), null), e);
        }
        apply(graph, node, old);
        node.setTypeVersion(type.version());
        node.setContributor(type.contributor());
    }

    private static void apply(Graph graph, Node node, OldNode old) {
        node.getParameters().clear();
        old.parameters().forEach((name, value) -> {
            Parameter parameter = GraphFactory.eINSTANCE.createParameter();
            parameter.setName(name);
            parameter.setValue(value);
            node.getParameters().add(parameter);
        });
        for (Wire wire : graph.getWires()) {
            if (wire.getTarget() == node) {
                wire.setInput(old.inputs().getOrDefault(wire.getInput(), wire.getInput()));
            }
            if (wire.getSource() == node) {
                wire.setOutput(old.outputs().getOrDefault(wire.getOutput(), wire.getOutput()));
            }
        }
    }
}
