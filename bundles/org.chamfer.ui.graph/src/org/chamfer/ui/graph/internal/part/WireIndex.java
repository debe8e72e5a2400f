package org.chamfer.ui.graph.internal.part;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.chamfer.graph.model.Graph;
import org.chamfer.graph.model.Node;
import org.chamfer.graph.model.Wire;

/** Finds the wires of a node at once, in graphs of thousands of wires. Has to be rebuilt when wires come, go or move. */
public final class WireIndex {
    private final Graph graph;
    private final Map<Node, List<Wire>> incoming = new HashMap<>();
    private final Map<Node, List<Wire>> outgoing = new HashMap<>();

    /** The wires of a graph as they are now. */
    public WireIndex(Graph graph) {
        this.graph = graph;
        rebuild();
    }

    /** Looks at the graph again. */
    public void rebuild() {
        incoming.clear();
        outgoing.clear();
        for (Wire wire : graph.getWires()) {
            // A wire with a loose end, as in a broken file, cannot be shown.
            if (wire.getSource() != null && wire.getTarget() != null) {
                outgoing.computeIfAbsent(wire.getSource(), _ -> new ArrayList<>(2))
                        .add(wire);
                incoming.computeIfAbsent(wire.getTarget(), _ -> new ArrayList<>(2))
                        .add(wire);
            }
        }
    }

    /** The wires that end at a node, in the order of the graph. */
    public List<Wire> incoming(Node node) {
        return incoming.getOrDefault(node, List.of());
    }

    /** The wires that begin at a node. */
    public List<Wire> outgoing(Node node) {
        return outgoing.getOrDefault(node, List.of());
    }

    /** The wires that end at an input port. */
    public List<Wire> at(Node node, String input) {
        return incoming(node).stream()
                .filter(wire -> input.equals(wire.getInput()))
                .toList();
    }
}
