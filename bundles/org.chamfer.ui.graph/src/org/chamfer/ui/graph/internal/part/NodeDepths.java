package org.chamfer.ui.graph.internal.part;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.chamfer.graph.model.Graph;
import org.chamfer.graph.model.Node;
import org.chamfer.graph.model.Wire;

/** How many nodes are before a node in the longest chain of wires that leads to it. */
final class NodeDepths {
    private NodeDepths() {}

    /**
     * The depths of all nodes that no circle of wires leads to; 0 for a node without wires into it. Takes time in
     * proportion to the wires.
     */
    static Map<Node, Integer> of(Graph graph) {
        Map<Node, Set<Node>> targets = new HashMap<>();
        Map<Node, Integer> waiting = new HashMap<>();
        for (Wire wire : graph.getWires()) {
            if (targets.computeIfAbsent(wire.getSource(), _ -> new HashSet<>()).add(wire.getTarget())) {
                waiting.merge(wire.getTarget(), 1, Integer::sum);
            }
        }
        Map<Node, Integer> depths = new HashMap<>();
        Deque<Node> open = new ArrayDeque<>();
        for (Node node : graph.getNodes()) {
            if (!waiting.containsKey(node)) {
                depths.put(node, 0);
                open.add(node);
            }
        }
        Map<Node, Integer> longest = new HashMap<>();
        while (!open.isEmpty()) {
            Node node = open.remove();
            int next = depths.get(node) + 1;
            for (Node target : targets.getOrDefault(node, Set.of())) {
                longest.merge(target, next, Math::max);
                if (waiting.merge(target, -1, Integer::sum) == 0) {
                    depths.put(target, longest.get(target));
                    open.add(target);
                }
            }
        }
        return depths;
    }
}
