package org.chamfer.engine.internal.plan;

import java.util.List;
import org.chamfer.engine.GraphSnapshot;

/**
 * What is to be run.
 *
 * @param graph the graph
 * @param nodes the nodes that are asked for, in the order of the graph
 * @param order their indices such that each node stands after those it takes from
 */
public record Plan(GraphSnapshot graph, List<PlannedNode> nodes, List<Integer> order) {
    public Plan {
        nodes = List.copyOf(nodes);
        order = List.copyOf(order);
    }
}
