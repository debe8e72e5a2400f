package org.chamfer.engine;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * How a run ended.
 *
 * @param nodes a result for each node that was asked for, in the order of the graph
 * @param cancelled true if the run was cancelled
 */
public record RunResult(List<NodeResult> nodes, boolean cancelled) {
    private static final Set<NodeState> BAD = Set.of(NodeState.FAILED, NodeState.SKIPPED, NodeState.CANCELLED);

    public RunResult {
        nodes = List.copyOf(nodes);
    }

    /** True if every node that was asked for has its outputs. */
    public boolean succeeded() {
        return !cancelled && nodes.stream().noneMatch(node -> BAD.contains(node.state()));
    }

    /** The result of a node. */
    public Optional<NodeResult> node(String id) {
        return nodes.stream().filter(node -> node.id().equals(id)).findFirst();
    }
}
