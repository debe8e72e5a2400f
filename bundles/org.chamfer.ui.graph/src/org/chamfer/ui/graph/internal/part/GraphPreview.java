package org.chamfer.ui.graph.internal.part;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.chamfer.engine.OutputValue;
import org.chamfer.graph.model.Node;
import org.chamfer.ui.graph.internal.document.GraphDocument;
import org.chamfer.values.PortTypeIds;
import org.chamfer.workbench.preview.PreviewSource;
import org.chamfer.workbench.run.NodeRun;

/** What can be looked at of a graph: the result of a node, or the last mesh of all. */
public final class GraphPreview implements PreviewSource {
    /** What is rather looked at comes first. */
    private static final List<String> TYPES = List.of(PortTypeIds.MESH, PortTypeIds.REGION, PortTypeIds.IMAGE);

    private final GraphDocument document;
    private final Optional<Node> chosen;
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private final Consumer<Set<String>> runs = _ -> listeners.forEach(Runnable::run);

    private GraphPreview(GraphDocument document, Optional<Node> chosen) {
        this.document = document;
        this.chosen = chosen;
    }

    /** The last mesh of the graph: that at the end of the longest chain of nodes. */
    public static GraphPreview of(GraphDocument document) {
        return new GraphPreview(document, Optional.empty());
    }

    /** The result of a node, or the last mesh of the graph if the node has none that has looks. */
    static GraphPreview of(GraphDocument document, Node node) {
        return new GraphPreview(document, Optional.of(node));
    }

    @Override
    public Optional<Content> content() {
        return chosen.flatMap(this::result)
                .or(this::last)
                .map(result -> content(result.node(), result.run(), result.output()));
    }

    private record Result(Node node, NodeRun run, OutputValue output) {
        int rank() {
            return TYPES.indexOf(output.type());
        }
    }

    /** What a node has to show, if it has run. */
    private Optional<Result> result(Node node) {
        return document.runs().node(node.getId()).flatMap(run -> shown(run)
                .map(output -> new Result(node, run, output)));
    }

    /** Of what is rather looked at the one behind the most other nodes, of equals the later one. */
    private Optional<Result> last() {
        List<Result> results = document.graph().getNodes().reversed().stream()
                .flatMap(node -> result(node).stream())
                .toList();
        if (results.size() < 2) {
            return results.stream().findFirst();
        }
        Map<Node, Integer> depths = NodeDepths.of(document.graph());
        return results.stream()
                .min(Comparator.comparingInt(Result::rank)
                        .thenComparing(result -> depths.getOrDefault(result.node(), 0), Comparator.reverseOrder()));
    }

    @Override
    public void addListener(Runnable listener) {
        if (listeners.isEmpty()) {
            document.runs().addListener(runs);
        }
        listeners.add(listener);
    }

    @Override
    public void removeListener(Runnable listener) {
        listeners.remove(listener);
        if (listeners.isEmpty()) {
            document.runs().removeListener(runs);
        }
    }

    private Content content(Node node, NodeRun run, OutputValue output) {
        String title = NodeViewBuilder.title(node, document.type(node));
        return new Content(title, output.digest(), run.stale(), output::value);
    }

    private static Optional<OutputValue> shown(NodeRun run) {
        return run.outputs().entrySet().stream()
                .filter(entry -> TYPES.contains(entry.getValue().type()))
                .min(Comparator.comparingInt(
                        entry -> TYPES.indexOf(entry.getValue().type())))
                .map(Map.Entry::getValue);
    }
}
