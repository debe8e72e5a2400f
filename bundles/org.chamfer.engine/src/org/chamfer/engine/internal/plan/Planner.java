package org.chamfer.engine.internal.plan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import org.chamfer.base.diagnostic.DiagnosticException;
import org.chamfer.engine.GraphSnapshot;
import org.chamfer.engine.GraphSnapshot.Node;
import org.chamfer.engine.RunRequest;
import org.chamfer.graph.type.NodeTypes;
import org.chamfer.graph.type.PortTypes;

/** Checks graphs and finds out what is to be run. */
public final class Planner {
    private final NodeTypes types;
    private final PortTypes ports;

    /** Makes a planner for nodes of these types. */
    public Planner(NodeTypes types, PortTypes ports) {
        this.types = types;
        this.ports = ports;
    }

    /**
     * Plans a run. A node that cannot be run by its own fault (its type is not installed, its code has errors) is part
     * of the plan.
     *
     * @param cancelled asked before each node
     * @throws DiagnosticException if the graph cannot be run at all: see {@link org.chamfer.engine.GraphEngine#run}
     * @throws CancellationException if cancelled
     */
    public Plan plan(GraphSnapshot graph, RunRequest request, BooleanSupplier cancelled) throws DiagnosticException {
        GraphIndex index = new GraphIndex(graph);
        List<Node> needed = index.needed(request.targets());
        List<String> sorted = index.sorted(needed);
        Map<String, Integer> places = new HashMap<>();
        for (Node node : needed) {
            places.put(node.id(), places.size());
        }
        NodeDeclarations declarations = new NodeDeclarations(types, graph, request);
        Map<String, NodeDeclaration> declared = new HashMap<>();
        for (Node node : needed) {
            check(cancelled);
            declared.put(node.id(), declarations.of(node));
        }
        NodePlanner planner = new NodePlanner(index, places, declared, ports);
        List<PlannedNode> nodes = new ArrayList<>(needed.size());
        for (Node node : needed) {
            check(cancelled);
            nodes.add(planner.plan(node));
        }
        return new Plan(graph, nodes, sorted.stream().map(places::get).toList());
    }

    /**
     * The ids of the nodes that a run would be about, in the order of the graph.
     *
     * @throws DiagnosticException if a target is not there, or ids and wires do not fit together
     */
    public static List<String> needed(GraphSnapshot graph, RunRequest request) throws DiagnosticException {
        return new GraphIndex(graph)
                .needed(request.targets()).stream().map(Node::id).toList();
    }

    private static void check(BooleanSupplier cancelled) {
        if (cancelled.getAsBoolean()) {
            throw new CancellationException("cancelled while the run was planned");
        }
    }
}
