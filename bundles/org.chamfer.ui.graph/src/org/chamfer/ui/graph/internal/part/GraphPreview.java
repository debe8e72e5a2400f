package org.chamfer.ui.graph.internal.part;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.chamfer.engine.OutputValue;
import org.chamfer.graph.model.Graph;
import org.chamfer.graph.model.Node;
import org.chamfer.graph.model.Wire;
import org.chamfer.ui.graph.internal.document.GraphDocument;
import org.chamfer.values.PortTypeIds;
import org.chamfer.workbench.preview.PreviewSource;
import org.chamfer.workbench.run.NodeRun;

/** What can be looked at of a graph: the result of a node, or the last mesh of all. */
public final class GraphPreview implements PreviewSource {
    /** What is rather looked at comes first. */
    private static final List<String> TYPES = List.of(PortTypeIds.MESH, PortTypeIds.REGION, PortTypeIds.IMAGE);

    private final GraphDocument document;
    private final Supplier<Collection<Node>> nodes;
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private final Consumer<Set<String>> runs = _ -> listeners.forEach(Runnable::run);

    private GraphPreview(GraphDocument document, Supplier<Collection<Node>> nodes) {
        this.document = document;
        this.nodes = nodes;
    }

    /** The last mesh of the graph: that of a node which feeds no other mesh. */
    public static GraphPreview of(GraphDocument document) {
        return new GraphPreview(document, () -> last(document.graph()));
    }

    /** The result of a node, or the last mesh of the graph if the node has none that has looks. */
    static GraphPreview of(GraphDocument document, Node node) {
        return new GraphPreview(document, () -> {
            boolean own = document.runs()
                    .node(node.getId())
                    .flatMap(GraphPreview::shown)
                    .isPresent();
            return own ? List.of(node) : last(document.graph());
        });
    }

    @Override
    public Optional<Content> content() {
        return nodes.get().stream()
                .flatMap(node -> document.runs().node(node.getId()).stream()
                        .flatMap(run -> shown(run).map(output -> new Result(node, run, output)).stream()))
                .min(Comparator.comparingInt(
                        result -> TYPES.indexOf(result.output().type())))
                .map(result -> content(result.node(), result.run(), result.output()));
    }

    private record Result(Node node, NodeRun run, OutputValue output) {}

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

    /** Nodes that more others lead to come first, the later ones of equals before the earlier ones. */
    private static Collection<Node> last(Graph graph) {
        Map<Node, Set<Node>> sources = new HashMap<>();
        for (Wire wire : graph.getWires()) {
            sources.computeIfAbsent(wire.getTarget(), _ -> new LinkedHashSet<>())
                    .add(wire.getSource());
        }
        return graph.getNodes().reversed().stream()
                .sorted(Comparator.<Node>comparingInt(node -> leadingTo(node, sources))
                        .reversed())
                .toList();
    }

    private static int leadingTo(Node node, Map<Node, Set<Node>> sources) {
        Set<Node> found = new HashSet<>();
        Deque<Node> open = new ArrayDeque<>(Set.of(node));
        while (!open.isEmpty()) {
            for (Node source : sources.getOrDefault(open.pop(), Set.of())) {
                if (found.add(source)) {
                    open.push(source);
                }
            }
        }
        return found.size();
    }
}
