package org.chamfer.workbench.internal.run;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.chamfer.base.diagnostic.Diagnostic;
import org.chamfer.base.diagnostic.DiagnosticException;
import org.chamfer.base.digest.Digest;
import org.chamfer.base.work.WorkContext;
import org.chamfer.engine.GraphEngine;
import org.chamfer.engine.GraphSnapshot;
import org.chamfer.engine.NodeResult;
import org.chamfer.engine.NodeState;
import org.chamfer.engine.OutputValue;
import org.chamfer.engine.RunEvent;
import org.chamfer.engine.RunListener;
import org.chamfer.engine.RunRequest;
import org.chamfer.engine.RunResult;
import org.chamfer.engine.hooks.RunHooks;
import org.chamfer.engine.installation.Environment;
import org.chamfer.graph.file.NodeMigrations;
import org.chamfer.graph.node.NodeFunction;
import org.chamfer.graph.type.NodeSignature;
import org.chamfer.graph.type.NodeType;
import org.chamfer.graph.type.NodeTypes;
import org.chamfer.graph.type.PortTypes;
import org.chamfer.graph.type.SignatureRequest;
import org.chamfer.graph.validate.GraphSite;
import org.chamfer.values.FileValue;
import org.chamfer.values.Value;
import org.chamfer.workbench.run.GraphInstallation;

/**
 * An installation with two types of nodes: {@code export} gives a file named like the node, {@code slow} goes on until it
 * is cancelled. A node with the parameter {@code fail} fails; a graph named {@code bad} cannot be run.
 */
final class FakeGraphs implements GraphInstallation, NodeTypes, GraphEngine {
    private final List<String> ran = new ArrayList<>();

    /** A graph of one node. */
    static GraphSnapshot graph(String name, Path folder, String type, Map<String, String> parameters) {
        return new GraphSnapshot(name, folder, List.of(new GraphSnapshot.Node("node", type, parameters)), List.of());
    }

    /** The graphs that were run, in their order. */
    synchronized List<String> ran() {
        return List.copyOf(ran);
    }

    @Override
    public RunResult run(GraphSnapshot graph, RunRequest request, RunListener listener, WorkContext work)
            throws DiagnosticException {
        synchronized (this) {
            ran.add(graph.name());
        }
        if (graph.name().equals("bad")) {
            throw new DiagnosticException(Diagnostic.error("test", "the graph has a cycle", null));
        }
        listener.event(new RunEvent.Started(graph.nodes().size()));
        List<NodeResult> results = new ArrayList<>();
        boolean cancelled = false;
        for (GraphSnapshot.Node node : graph.nodes()) {
            listener.event(new RunEvent.StateChanged(node.id(), NodeState.RUNNING, "", 0));
            listener.event(new RunEvent.Logged(node.id(), "ECHO: " + graph.name()));
            while (node.type().equals("slow") && !work.isCancelled()) {
                Thread.onSpinWait();
            }
            cancelled = work.isCancelled();
            NodeState state = cancelled
                    ? NodeState.CANCELLED
                    : node.parameters().containsKey("fail") ? NodeState.FAILED : NodeState.DONE;
            listener.event(new RunEvent.StateChanged(node.id(), state, "", 1));
            TreeMap<String, OutputValue> outputs = new TreeMap<>();
            if (state == NodeState.DONE) {
                outputs.put(
                        "file",
                        new Held(new FileValue(
                                graph.name() + ".txt", graph.name().getBytes(StandardCharsets.UTF_8))));
            }
            results.add(new NodeResult(node.id(), state, "", outputs, List.of(), List.of(), 1));
        }
        RunResult result = new RunResult(results, cancelled);
        listener.event(new RunEvent.Finished(result));
        return result;
    }

    private record Held(Value value) implements OutputValue {
        @Override
        public String type() {
            return value.type();
        }

        @Override
        public Digest digest() {
            return value.digest();
        }
    }

    @Override
    public Optional<NodeType> find(String id) {
        return Optional.of(new NodeType(
                id,
                1,
                id,
                "Test",
                "",
                "",
                new NodeSignature(List.of(), List.of(), List.of()),
                false,
                Set.of(),
                Set.of("file"),
                true,
                "test",
                "1"));
    }

    @Override
    public GraphEngine engine() {
        return this;
    }

    @Override
    public NodeTypes nodeTypes() {
        return this;
    }

    @Override
    public Environment environment() {
        return new Environment("test", "", new TreeMap<>(), new TreeMap<>());
    }

    @Override
    public RunHooks hooks() {
        return new RunHooks(List.of());
    }

    @Override
    public List<Diagnostic> problems() {
        return List.of();
    }

    @Override
    public List<NodeType> all() {
        return List.of();
    }

    @Override
    public void validate(GraphSnapshot graph, RunRequest request) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void close() {
        throw new UnsupportedOperationException();
    }

    @Override
    public PortTypes portTypes() {
        throw new UnsupportedOperationException();
    }

    @Override
    public NodeMigrations migrations() {
        return new NodeMigrations(this, _ -> Optional.empty());
    }

    @Override
    public GraphSite site(Path file) {
        throw new UnsupportedOperationException();
    }

    @Override
    public NodeFunction function(NodeType type) {
        throw new UnsupportedOperationException();
    }

    @Override
    public NodeSignature signature(SignatureRequest request) {
        return request.type().signature();
    }
}
