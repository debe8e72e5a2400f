package org.chamfer.cli.internal.run;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.locks.LockSupport;
import org.chamfer.base.diagnostic.Diagnostic;
import org.chamfer.base.diagnostic.DiagnosticException;
import org.chamfer.base.digest.Digest;
import org.chamfer.base.work.WorkContext;
import org.chamfer.engine.GraphEngine;
import org.chamfer.engine.GraphSnapshot;
import org.chamfer.engine.GraphSnapshot.Node;
import org.chamfer.engine.GraphSnapshot.Wire;
import org.chamfer.engine.NodeResult;
import org.chamfer.engine.NodeState;
import org.chamfer.engine.OutputValue;
import org.chamfer.engine.RunEvent;
import org.chamfer.engine.RunListener;
import org.chamfer.engine.RunRequest;
import org.chamfer.engine.RunResult;
import org.chamfer.values.FileValue;
import org.chamfer.values.NumberValue;
import org.chamfer.values.TextValue;
import org.chamfer.values.Value;

/** Runs nodes of {@link FakeTypes} in the order of the graph, which must be one in which they can run. */
final class FakeEngine implements GraphEngine {
    private final Map<String, Value> cache;
    private final List<RunRequest> requests;

    /** An engine that finds in a cache what was computed with the same parameters and inputs. */
    FakeEngine(Map<String, Value> cache, List<RunRequest> requests) {
        this.cache = cache;
        this.requests = requests;
    }

    private record Output(Value value) implements OutputValue {
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
    public RunResult run(GraphSnapshot graph, RunRequest request, RunListener listener, WorkContext work) {
        requests.add(request);
        Set<String> wanted = wanted(graph, request.targets());
        listener.event(new RunEvent.Started(wanted.size()));
        Map<String, NodeResult> results = new LinkedHashMap<>();
        for (Node node : graph.nodes()) {
            if (wanted.contains(node.id())) {
                if (work.isCancelled()) {
                    return new RunResult(List.copyOf(results.values()), true);
                }
                rest(node, work);
                NodeResult result = run(graph, node, results, listener);
                results.put(node.id(), result);
                listener.event(new RunEvent.StateChanged(node.id(), result.state(), result.reason(), result.nanos()));
            }
        }
        RunResult result = new RunResult(List.copyOf(results.values()), false);
        listener.event(new RunEvent.Finished(result));
        return result;
    }

    /** Nodes may take their time, unless they are cancelled. */
    private static void rest(Node node, WorkContext work) {
        double seconds = Double.parseDouble(node.parameters().getOrDefault("seconds", "0"));
        long end = System.nanoTime() + (long) (seconds * 1e9);
        while (System.nanoTime() - end < 0) {
            work.checkCancelled();
            LockSupport.parkNanos(1_000_000);
        }
    }

    private static Set<String> wanted(GraphSnapshot graph, Set<String> targets) {
        Set<String> wanted = new HashSet<>(targets);
        if (targets.isEmpty()) {
            graph.nodes().forEach(node -> wanted.add(node.id()));
        }
        for (Wire wire : graph.wires().reversed()) {
            if (wanted.contains(wire.target())) {
                wanted.add(wire.source());
            }
        }
        return wanted;
    }

    private NodeResult run(GraphSnapshot graph, Node node, Map<String, NodeResult> results, RunListener listener) {
        List<Value> inputs = new ArrayList<>();
        for (Wire wire : graph.wires()) {
            if (wire.target().equals(node.id())) {
                NodeResult source = results.get(wire.source());
                if (source.outputs().isEmpty()) {
                    return result(node, NodeState.SKIPPED, "input " + wire.input() + " failed", null, List.of());
                }
                inputs.add(((Output) source.outputs().get(wire.output())).value());
            }
        }
        listener.event(new RunEvent.StateChanged(node.id(), NodeState.RUNNING, "", 0));
        try {
            String content = node.type().equals("read") ? text(graph, node) : "";
            String key = node.type()
                    + node.parameters()
                    + inputs.stream().map(Value::digest).toList()
                    + content;
            Value known = cache.get(key);
            if (known != null) {
                return result(node, NodeState.CACHED, "nothing changed", known, List.of());
            }
            Value value = compute(node, inputs, content, listener);
            cache.put(key, value);
            return result(node, NodeState.DONE, "not in the cache", value, List.of());
        } catch (DiagnosticException e) {
            listener.event(new RunEvent.Reported(node.id(), e.diagnostic()));
            return result(node, NodeState.FAILED, "not in the cache", null, List.of(e.diagnostic()));
        }
    }

    private static Value compute(Node node, List<Value> inputs, String content, RunListener listener)
            throws DiagnosticException {
        return switch (node.type()) {
            case "number" ->
                new NumberValue(Double.parseDouble(node.parameters().getOrDefault("value", "1")));
            case "sum" -> {
                listener.event(new RunEvent.Logged(node.id(), "adding " + inputs.size()));
                yield new NumberValue(inputs.stream()
                        .mapToDouble(value -> ((NumberValue) value).number())
                        .sum());
            }
            case "read" -> new TextValue(content);
            case "export" ->
                new FileValue(
                        node.parameters().getOrDefault("name", "out.txt"),
                        shown(inputs.getFirst()).getBytes(StandardCharsets.UTF_8));
            default ->
                throw new DiagnosticException(
                        Diagnostic.error("test.fail", "it fails", null).withHint("do not use it"));
        };
    }

    private static String shown(Value value) {
        return value instanceof NumberValue(double number) ? Double.toString(number) : ((TextValue) value).text();
    }

    private static String text(GraphSnapshot graph, Node node) throws DiagnosticException {
        try {
            return Files.readString(graph.folder().resolve(node.parameters().get("file")));
        } catch (IOException e) {
            throw new DiagnosticException(Diagnostic.error("test.read", "cannot read " + e.getMessage(), null), e);
        }
    }

    private static NodeResult result(
            Node node, NodeState state, String reason, Value value, List<Diagnostic> diagnostics) {
        SortedMap<String, OutputValue> outputs = new TreeMap<>();
        if (value != null) {
            outputs.put(value instanceof FileValue ? "file" : "value", new Output(value));
        }
        return new NodeResult(node.id(), state, reason, outputs, List.of(), diagnostics, 1_230_000_000);
    }

    @Override
    public void validate(GraphSnapshot graph, RunRequest request) {
        // Everything is legal here.
    }

    @Override
    public void close() {
        // Nothing is open.
    }
}
