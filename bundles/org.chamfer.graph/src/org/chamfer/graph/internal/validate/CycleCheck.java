package org.chamfer.graph.internal.validate;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.chamfer.base.diagnostic.Diagnostic;
import org.chamfer.base.diagnostic.SourceRange;
import org.chamfer.graph.model.Graph;
import org.chamfer.graph.model.Node;
import org.chamfer.graph.validate.GraphProblem;
import org.chamfer.graph.validate.GraphSite;

/** No node comes to depend on itself. */
public final class CycleCheck {
    /** More than anybody reads. */
    private static final int MOST = 10;

    private CycleCheck() {}

    /** One problem for each cycle, apart from those that share nodes with another; at most ten. */
    public static List<GraphProblem> problems(Graph graph, GraphSite site) {
        List<GraphProblem> problems = new ArrayList<>();
        WireGraph wires = new WireGraph(graph);
        for (List<Node> cycle = wires.takeCycle();
                !cycle.isEmpty() && problems.size() < MOST;
                cycle = wires.takeCycle()) {
            String path = cycle.stream().map(Node::getId).collect(Collectors.joining(" -> "));
            String first = String.valueOf(cycle.getFirst().getId());
            problems.add(new GraphProblem(
                    first,
                    Diagnostic.error(
                                    "graph.cycle",
                                    "nodes depend on each other in a circle: " + path + " -> " + first,
                                    SourceRange.ofFile(site.file()))
                            .withHint("remove one of the wires between them")));
        }
        return problems;
    }
}
