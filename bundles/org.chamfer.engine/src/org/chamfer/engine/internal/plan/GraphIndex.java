package org.chamfer.engine.internal.plan;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chamfer.base.diagnostic.Diagnostic;
import org.chamfer.base.diagnostic.DiagnosticException;
import org.chamfer.base.diagnostic.NearestName;
import org.chamfer.engine.GraphSnapshot;
import org.chamfer.engine.GraphSnapshot.Node;
import org.chamfer.engine.GraphSnapshot.Wire;

/** The nodes and wires of a graph by id, and which of them are needed. */
final class GraphIndex {
    private final GraphSnapshot graph;
    private final Map<String, Node> nodes = new HashMap<>();
    private final Map<String, List<Wire>> incoming = new HashMap<>();

    /**
     * Indexes a graph.
     *
     * @throws DiagnosticException if two nodes have the same id, or a wire leads to a node that is not there
     */
    GraphIndex(GraphSnapshot graph) throws DiagnosticException {
        this.graph = graph;
        for (Node node : graph.nodes()) {
            if (nodes.put(node.id(), node) != null) {
                throw problem("engine.duplicate-node", "the graph has two nodes " + node.id(), "give one another id");
            }
        }
        for (Wire wire : graph.wires()) {
            known(wire.source(), "a wire begins at");
            known(wire.target(), "a wire ends at");
            incoming.computeIfAbsent(wire.target(), _ -> new ArrayList<>()).add(wire);
        }
    }

    /** The wires that end at a node, in the order of the graph. */
    List<Wire> incoming(String id) {
        return incoming.getOrDefault(id, List.of());
    }

    /**
     * The nodes that are needed for some nodes, in the order of the graph.
     *
     * @param targets ids; empty for all nodes
     * @throws DiagnosticException if there is no such node
     */
    List<Node> needed(Set<String> targets) throws DiagnosticException {
        if (targets.isEmpty()) {
            return graph.nodes();
        }
        Set<String> found = new HashSet<>();
        Deque<String> open = new ArrayDeque<>();
        for (String target : targets) {
            known(target, "the run is to end at");
            open.push(target);
        }
        while (!open.isEmpty()) {
            String id = open.pop();
            if (found.add(id)) {
                incoming(id).forEach(wire -> open.push(wire.source()));
            }
        }
        return graph.nodes().stream().filter(node -> found.contains(node.id())).toList();
    }

    /**
     * These nodes such that each stands after those it takes from, otherwise in the order of the graph.
     *
     * @throws DiagnosticException if wires go round in a circle; names its nodes
     */
    List<String> sorted(List<Node> needed) throws DiagnosticException {
        Map<String, Integer> open = new HashMap<>();
        Map<String, List<String>> outgoing = new HashMap<>();
        Deque<String> ready = new ArrayDeque<>();
        for (Node node : needed) {
            List<Wire> wires = incoming(node.id());
            open.put(node.id(), wires.size());
            wires.forEach(wire -> outgoing.computeIfAbsent(wire.source(), _ -> new ArrayList<>())
                    .add(wire.target()));
            if (wires.isEmpty()) {
                ready.add(node.id());
            }
        }
        List<String> order = new ArrayList<>(needed.size());
        while (!ready.isEmpty()) {
            String id = ready.poll();
            order.add(id);
            for (String target : outgoing.getOrDefault(id, List.of())) {
                if (open.merge(target, -1, Integer::sum) == 0) {
                    ready.add(target);
                }
            }
        }
        if (order.size() < needed.size()) {
            throw problem(
                    "engine.cycle",
                    "the wires go round in a circle: " + circle(needed, open),
                    "remove one of these wires");
        }
        return order;
    }

    /** Walks backwards among the nodes that could not be sorted, each of which takes from another one. */
    private String circle(List<Node> needed, Map<String, Integer> open) {
        String id = needed.stream()
                .map(Node::id)
                .filter(node -> open.get(node) > 0)
                .findFirst()
                .orElseThrow();
        Set<String> seen = new LinkedHashSet<>();
        while (seen.add(id)) {
            id = incoming(id).stream()
                    .map(Wire::source)
                    .filter(source -> open.get(source) > 0)
                    .findFirst()
                    .orElseThrow();
        }
        List<String> path = new ArrayList<>(seen);
        path = path.subList(path.indexOf(id), path.size()).reversed();
        return String.join(" -> ", path) + " -> " + path.getFirst();
    }

    private void known(String id, String what) throws DiagnosticException {
        if (!nodes.containsKey(id)) {
            throw problem(
                    "engine.unknown-node",
                    what + " the node " + id + ", which is not in the graph",
                    NearestName.hint(id, nodes.keySet()));
        }
    }

    private static DiagnosticException problem(String code, String message, String hint) {
        return new DiagnosticException(Diagnostic.error(code, message, null).withHint(hint));
    }
}
