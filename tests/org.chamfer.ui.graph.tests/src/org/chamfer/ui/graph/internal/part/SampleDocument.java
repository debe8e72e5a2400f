package org.chamfer.ui.graph.internal.part;

import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.chamfer.engine.RunListener;
import org.chamfer.graph.command.AddNodeCommand;
import org.chamfer.graph.command.ConnectCommand;
import org.chamfer.graph.command.GraphCommandStack;
import org.chamfer.graph.model.Graph;
import org.chamfer.graph.model.GraphFactory;
import org.chamfer.graph.model.Node;
import org.chamfer.graph.model.Wire;
import org.chamfer.graph.type.NodeSignature;
import org.chamfer.graph.type.NodeType;
import org.chamfer.graph.validate.GraphProblem;
import org.chamfer.graph.validate.GraphSite;
import org.chamfer.ui.graph.internal.document.GraphDocument;
import org.chamfer.workbench.look.Look;
import org.chamfer.workbench.run.GraphInstallation;
import org.chamfer.workbench.run.NodeRun;
import org.chamfer.workbench.run.RunBoard;
import org.eclipse.emf.common.command.Command;

/** A document of {@link SampleTypes} without files, runs and display. */
public final class SampleDocument implements GraphDocument {
    private static final Path FILE =
            Path.of("project", "data", "canvases", "sample.canvas").toAbsolutePath();

    private final Graph graph = GraphFactory.eINSTANCE.createGraph();
    private final GraphCommandStack stack = new GraphCommandStack(graph);
    private final SampleTypes types = new SampleTypes();
    private final GraphSite site =
            new GraphSite(types, new SampleTypes.Ports(), FILE.getParent(), Optional.empty(), "sample.canvas");
    private final Board board = new Board();

    /** Adds a node. */
    public Node add(String type) {
        AddNodeCommand command = new AddNodeCommand(graph, types.find(type).orElseThrow(), 0, 0);
        stack.execute(command);
        return command.node();
    }

    /** Adds a wire. */
    public Wire connect(Node source, String output, Node target, String input) {
        ConnectCommand command = new ConnectCommand(graph, site, source, output, target, input);
        stack.execute(command);
        return command.wire();
    }

    /** Says what is known of a node. */
    public void tell(Node node, NodeRun run) {
        board.runs.put(node.getId(), run);
    }

    /** A look that gives out nothing. */
    public static Look noLook() {
        return (Look) Proxy.newProxyInstance(
                SampleDocument.class.getClassLoader(),
                new Class<?>[] {Look.class},
                (_, method, _) -> method.getReturnType() == boolean.class ? Boolean.FALSE : null);
    }

    @Override
    public Graph graph() {
        return graph;
    }

    @Override
    public GraphCommandStack commands() {
        return stack;
    }

    @Override
    public void execute(Command command) {
        stack.execute(command);
    }

    @Override
    public Path file() {
        return FILE;
    }

    @Override
    public GraphInstallation installation() {
        throw new UnsupportedOperationException("nothing is installed");
    }

    @Override
    public GraphSite site() {
        return site;
    }

    @Override
    public Optional<NodeType> type(Node node) {
        return types.find(node.getType());
    }

    @Override
    public Optional<NodeSignature> signature(Node node) {
        return type(node).map(NodeType::signature);
    }

    @Override
    public List<GraphProblem> problems() {
        return List.of();
    }

    @Override
    public RunBoard runs() {
        return board;
    }

    @Override
    public void addListener(Listener listener) {
        // Nothing is told.
    }

    @Override
    public void removeListener(Listener listener) {
        // Nothing is told.
    }

    private static final class Board implements RunBoard {
        private final Map<String, NodeRun> runs = new HashMap<>();

        @Override
        public RunListener listener() {
            throw new UnsupportedOperationException("nothing runs here");
        }

        @Override
        public Optional<NodeRun> node(String id) {
            return Optional.ofNullable(runs.get(id));
        }

        @Override
        public void markStale(Set<String> ids) {
            // Nothing is stale.
        }

        @Override
        public void forget(Set<String> ids) {
            runs.keySet().removeAll(ids);
        }

        @Override
        public void addListener(Consumer<Set<String>> listener) {
            // Nothing is told.
        }

        @Override
        public void removeListener(Consumer<Set<String>> listener) {
            // Nothing is told.
        }
    }
}
