package org.chamfer.engine.internal.plan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
     * @throws DiagnosticException if the graph cannot be run at all: see {@link org.chamfer.engine.GraphEngine#run}
     */
    public Plan plan(GraphSnapshot graph, RunRequest request) throws DiagnosticException {
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
            declared.put(node.id(), declarations.of(node));
        }
        NodePlanner planner = new NodePlanner(index, places, declared, ports);
        List<PlannedNode> nodes = new ArrayList<>(needed.size());
        for (Node node : needed) {
            nodes.add(planner.plan(node));
        }
        return new Plan(graph, nodes, sorted.stream().map(places::get).toList());
    }
}
