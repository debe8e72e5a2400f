package org.chamfer.graph.internal.validate;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.chamfer.graph.model.Node;
import org.chamfer.graph.model.Wire;

/** Shortest ways along wires. */
public final class WirePath {
    private WirePath() {}

    /** The nodes from one to another in the direction of the wires, with both of them; empty if no way leads there. */
    public static List<Node> find(Collection<Wire> wires, Node from, Node to) {
        Map<Node, List<Node>> after = new LinkedHashMap<>();
        for (Wire wire : wires) {
            after.computeIfAbsent(wire.getSource(), _ -> new ArrayList<>()).add(wire.getTarget());
        }
        Map<Node, Node> reachedFrom = new LinkedHashMap<>();
        reachedFrom.put(from, from);
        Deque<Node> next = new ArrayDeque<>(List.of(from));
        while (!next.isEmpty() && !reachedFrom.containsKey(to)) {
            Node node = next.poll();
            for (Node other : after.getOrDefault(node, List.of())) {
                if (other != null && reachedFrom.putIfAbsent(other, node) == null) {
                    next.add(other);
                }
            }
        }
        return reachedFrom.containsKey(to) ? back(reachedFrom, from, to) : List.of();
    }

    private static List<Node> back(Map<Node, Node> reachedFrom, Node from, Node to) {
        List<Node> path = new ArrayList<>(List.of(to));
        for (Node node = to; node != from; node = reachedFrom.get(node)) {
            path.addFirst(reachedFrom.get(node));
        }
        return path;
    }
}
