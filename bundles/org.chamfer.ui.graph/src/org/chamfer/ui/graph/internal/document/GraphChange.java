package org.chamfer.ui.graph.internal.document;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import org.chamfer.engine.GraphSnapshot;

/**
 * What an edit means for results: layout, labels and notes mean nothing.
 *
 * @param edited ids of nodes that are new, have other parameters, or have other wires to their inputs
 * @param affected ids of these nodes and of all behind them
 * @param removed ids of nodes that are gone
 */
public record GraphChange(Set<String> edited, Set<String> affected, Set<String> removed) {
    /** What a result rests on, apart from the values at the inputs. */
    private record Ground(String type, SortedMap<String, String> parameters, List<GraphSnapshot.Wire> inputs) {}

    /** The difference between two states of a graph. */
    public static GraphChange between(GraphSnapshot before, GraphSnapshot after) {
        Map<String, Ground> old = grounds(before);
        Map<String, Ground> now = grounds(after);
        Set<String> edited = new LinkedHashSet<>();
        now.forEach((id, ground) -> {
            if (!ground.equals(old.get(id))) {
                edited.add(id);
            }
        });
        Set<String> removed = new LinkedHashSet<>(old.keySet());
        removed.removeAll(now.keySet());
        return new GraphChange(edited, edited.isEmpty() ? edited : behind(after, edited), removed);
    }

    /** These nodes and all that take from them, directly or not. */
    public static Set<String> behind(GraphSnapshot graph, Collection<String> nodes) {
        Map<String, Set<String>> takers = new HashMap<>();
        for (GraphSnapshot.Wire wire : graph.wires()) {
            takers.computeIfAbsent(wire.source(), _ -> new HashSet<>()).add(wire.target());
        }
        Set<String> found = new LinkedHashSet<>(nodes);
        Deque<String> next = new ArrayDeque<>(found);
        while (!next.isEmpty()) {
            for (String taker : takers.getOrDefault(next.poll(), Set.of())) {
                if (found.add(taker)) {
                    next.add(taker);
                }
            }
        }
        return found;
    }

    private static Map<String, Ground> grounds(GraphSnapshot graph) {
        Map<String, List<GraphSnapshot.Wire>> inputs = new HashMap<>();
        for (GraphSnapshot.Wire wire : graph.wires()) {
            inputs.computeIfAbsent(wire.target(), _ -> new ArrayList<>()).add(wire);
        }
        Map<String, Ground> grounds = new LinkedHashMap<>();
        for (GraphSnapshot.Node node : graph.nodes()) {
            grounds.put(
                    node.id(), new Ground(node.type(), node.parameters(), inputs.getOrDefault(node.id(), List.of())));
        }
        return grounds;
    }
}
