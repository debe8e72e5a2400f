package org.chamfer.engine.hooks;

import java.util.List;
import java.util.Objects;
import org.chamfer.engine.GraphSnapshot;
import org.chamfer.engine.RunRequest;

/**
 * What is going to be run.
 *
 * @param graph the graph
 * @param request how it is run
 * @param nodes ids of the nodes that are needed, each after those that it takes from
 */
public record RunPlan(GraphSnapshot graph, RunRequest request, List<String> nodes) {
    public RunPlan {
        Objects.requireNonNull(graph, "graph");
        Objects.requireNonNull(request, "request");
        nodes = List.copyOf(nodes);
    }
}
