package org.chamfer.graph.internal.validate;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SequencedSet;
import java.util.Set;
import org.chamfer.graph.model.Graph;
import org.chamfer.graph.model.Node;
import org.chamfer.graph.model.Wire;

/**
 * What depends on what. Nodes that nothing leads to, or that lead to nothing, are taken away until only those on and
 * between cycles are left (Kahn 1962, from both sides); without recursion, as chains may be long.
 */
final class WireGraph {
    private final Map<Node, SequencedSet<Node>> after = new LinkedHashMap<>();
    private final Map<Node, SequencedSet<Node>> before = new LinkedHashMap<>();

    WireGraph(Graph graph) {
        for (Node node : graph.getNodes()) {
            after.put(node, new LinkedHashSet<>());
            before.put(node, new LinkedHashSet<>());
        }
        for (Wire wire : graph.getWires()) {
            if (after.containsKey(wire.getSource()) && after.containsKey(wire.getTarget())) {
                after.get(wire.getSource()).add(wire.getTarget());
                before.get(wire.getTarget()).add(wire.getSource());
            }
        }
        prune(new ArrayDeque<>(after.keySet()));
    }

    /** The nodes of one cycle in the direction of the wires; empty if there are no more. They are taken away. */
    List<Node> takeCycle() {
        if (after.isEmpty()) {
            return List.of();
        }
        // Every node that is left leads to another one that is left: going on must come back.
        SequencedSet<Node> path = new LinkedHashSet<>();
        Node node = after.keySet().iterator().next();
        while (path.add(node)) {
            node = after.get(node).getFirst();
        }
        List<Node> cycle = new ArrayList<>(path);
        cycle = List.copyOf(cycle.subList(cycle.indexOf(node), cycle.size()));
        Deque<Node> loosened = new ArrayDeque<>();
        cycle.forEach(member -> remove(member, loosened));
        prune(loosened);
        return cycle;
    }

    private void prune(Deque<Node> candidates) {
        while (!candidates.isEmpty()) {
            Node node = candidates.pop();
            if (after.containsKey(node)
                    && (after.get(node).isEmpty() || before.get(node).isEmpty())) {
                remove(node, candidates);
            }
        }
    }

    private void remove(Node node, Deque<Node> loosened) {
        Set<Node> next = after.remove(node);
        Set<Node> previous = before.remove(node);
        for (Node other : next) {
            if (before.containsKey(other)) {
                before.get(other).remove(node);
                loosened.push(other);
            }
        }
        for (Node other : previous) {
            if (after.containsKey(other)) {
                after.get(other).remove(node);
                loosened.push(other);
            }
        }
    }
}
