package org.chamfer.cli.internal.run;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.chamfer.engine.NodeResult;
import org.chamfer.engine.NodeState;

/** How many nodes of a run ended how. */
final class RunCounts {
    private static final List<NodeState> SHOWN =
            List.of(NodeState.DONE, NodeState.CACHED, NodeState.FAILED, NodeState.SKIPPED, NodeState.CANCELLED);

    private final Map<NodeState, Integer> counts = new EnumMap<>(NodeState.class);

    RunCounts(List<NodeResult> nodes) {
        nodes.forEach(node -> counts.merge(node.state(), 1, Integer::sum));
    }

    /** The number of nodes in a state. */
    int of(NodeState state) {
        return counts.getOrDefault(state, 0);
    }

    /** A phrase such as {@code 3 nodes: 1 done, 2 cached}. */
    String text() {
        int all = counts.values().stream().mapToInt(Integer::intValue).sum();
        List<String> parts = new ArrayList<>();
        for (NodeState state : SHOWN) {
            if (of(state) > 0) {
                parts.add(of(state) + " " + state.name().toLowerCase(Locale.ROOT));
            }
        }
        String total = all + (all == 1 ? " node" : " nodes");
        return parts.isEmpty() ? total : total + ": " + String.join(", ", parts);
    }
}
