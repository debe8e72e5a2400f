package org.chamfer.graph.validate;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chamfer.base.diagnostic.Diagnostic;
import org.chamfer.base.diagnostic.SourceRange;
import org.chamfer.graph.internal.validate.CycleCheck;
import org.chamfer.graph.internal.validate.IdCheck;
import org.chamfer.graph.internal.validate.ParameterCheck;
import org.chamfer.graph.internal.validate.WireCheck;
import org.chamfer.graph.model.Graph;
import org.chamfer.graph.model.Node;
import org.chamfer.graph.type.NodeTypes;
import org.chamfer.graph.type.PortTypes;

/**
 * Finds what is wrong with a graph before it runs: ids, missing node types (a warning: the node is kept), parameters,
 * wires, inputs that need one, and cycles. Changes nothing.
 */
public final class GraphValidator {
    private final NodeTypes nodeTypes;
    private final PortTypes portTypes;

    /** A validator with the types that there are. */
    public GraphValidator(NodeTypes nodeTypes, PortTypes portTypes) {
        this.nodeTypes = nodeTypes;
        this.portTypes = portTypes;
    }

    /**
     * Looks at a graph.
     *
     * @param folder the folder that relative paths start from, absolute
     * @param confinement if present, the only folder that files are read from
     * @param file the graph's file as the user calls it, for messages
     * @return what is wrong: ids, then nodes and wires in the order of the graph, then cycles
     */
    public List<GraphProblem> validate(Graph graph, Path folder, Optional<Path> confinement, String file) {
        GraphSite site = new GraphSite(nodeTypes, portTypes, folder, confinement, file);
        NodeSignatures signatures = new NodeSignatures(site);
        List<GraphProblem> problems = new ArrayList<>(IdCheck.problems(graph, site));
        for (Node node : graph.getNodes()) {
            signatures.problem(node).ifPresent(problem -> problems.add(new GraphProblem(id(node), problem)));
            newer(node, site).ifPresent(problem -> problems.add(new GraphProblem(id(node), problem)));
            signatures.of(node).ifPresent(signature -> problems.addAll(ParameterCheck.problems(node, signature, site)));
        }
        problems.addAll(WireCheck.problems(graph, site, signatures));
        problems.addAll(CycleCheck.problems(graph, site));
        return problems;
    }

    private static Optional<Diagnostic> newer(Node node, GraphSite site) {
        return site.nodeTypes()
                .find(String.valueOf(node.getType()))
                .filter(type -> node.getTypeVersion() > type.version())
                .map(type -> Diagnostic.warning(
                                "graph.newer-type",
                                "node " + node.getId() + " was made with version " + node.getTypeVersion()
                                        + " of the type " + type.id() + ", and version " + type.version()
                                        + " is installed",
                                SourceRange.ofFile(site.file()))
                        .withHint("update the bundle " + type.contributor()));
    }

    private static String id(Node node) {
        return String.valueOf(node.getId());
    }
}
