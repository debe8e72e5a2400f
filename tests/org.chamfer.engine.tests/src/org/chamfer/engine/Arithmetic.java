package org.chamfer.engine;

import static org.chamfer.engine.FakeNodeTypes.input;
import static org.chamfer.engine.FakeNodeTypes.limited;
import static org.chamfer.engine.FakeNodeTypes.output;
import static org.chamfer.engine.FakeNodeTypes.parameter;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.chamfer.base.diagnostic.DiagnosticException;
import org.chamfer.base.work.WorkContext;
import org.chamfer.engine.GraphSnapshot.Node;
import org.chamfer.engine.GraphSnapshot.Wire;
import org.chamfer.graph.node.NodeOutputs;
import org.chamfer.graph.type.Arity;
import org.chamfer.graph.type.NodeSignature;
import org.chamfer.graph.type.ParameterKind;
import org.chamfer.store.ContentStore;
import org.chamfer.values.NumberValue;
import org.chamfer.values.TextValue;

/**
 * Node types that compute with numbers and count how often they run, and graphs of them: {@code constant} (parameter
 * {@code value}), {@code sum} (many {@code terms}, parameter {@code factor}), {@code floor} (one {@code of}),
 * {@code text} (one {@code of}, a text).
 */
public final class Arithmetic {
    /** The types, to which tests add their own. */
    public final FakeNodeTypes types = new FakeNodeTypes();

    /** The types of values. */
    public final FakePortTypes ports = new FakePortTypes();

    private final Map<String, AtomicInteger> runs = new ConcurrentHashMap<>();
    private final List<Node> nodes = new ArrayList<>();
    private final List<Wire> wires = new ArrayList<>();

    /** Makes the types and an empty graph. */
    public Arithmetic() {
        types.add(
                "constant",
                new NodeSignature(
                        List.of(),
                        List.of(output("value", "number")),
                        List.of(parameter("value", ParameterKind.NUMBER, "0"))),
                (inputs, _) -> number(count("constant", inputs.parameters().number("value"))));
        types.add(
                "sum",
                new NodeSignature(
                        List.of(input("terms", "number", Arity.MANY)),
                        List.of(output("value", "number")),
                        List.of(limited("factor"))),
                (inputs, context) -> {
                    context.log(
                            "a sum of " + inputs.all("terms", NumberValue.class).size());
                    double sum = inputs.all("terms", NumberValue.class).stream()
                            .mapToDouble(NumberValue::number)
                            .sum();
                    return number(count("sum", sum * inputs.parameters().number("factor")));
                });
        types.add(
                "floor",
                new NodeSignature(
                        List.of(input("of", "number", Arity.ONE)), List.of(output("value", "number")), List.of()),
                (inputs, _) -> number(count(
                        "floor", Math.floor(inputs.get("of", NumberValue.class).number()))));
        types.add(
                "text",
                new NodeSignature(List.of(input("of", "text", Arity.ONE)), List.of(output("value", "text")), List.of()),
                (inputs, _) -> {
                    count("text", 0);
                    return NodeOutputs.of(
                            "value",
                            new TextValue(
                                    "<" + inputs.get("of", TextValue.class).text() + ">"));
                });
    }

    /** The output of a node that gives a number at {@code value}. */
    public static NodeOutputs number(double number) {
        return NodeOutputs.of("value", new NumberValue(number));
    }

    /** Counts a run of a type. */
    public double count(String type, double result) {
        runs.computeIfAbsent(type, _ -> new AtomicInteger()).incrementAndGet();
        return result;
    }

    /** How often nodes of a type ran. */
    public int runs(String type) {
        return runs.getOrDefault(type, new AtomicInteger()).get();
    }

    /** How often nodes ran. */
    public int runs() {
        return runs.values().stream().mapToInt(AtomicInteger::get).sum();
    }

    /** Adds a node to the graph. */
    public Arithmetic node(String id, String type, String... settings) {
        Map<String, String> parameters = new TreeMap<>();
        for (int at = 0; at < settings.length; at += 2) {
            parameters.put(settings[at], settings[at + 1]);
        }
        nodes.add(new Node(id, type, parameters));
        return this;
    }

    /** Adds a wire from the output {@code value} of a node. */
    public Arithmetic wire(String source, String target, String input) {
        wires.add(new Wire(source, "value", target, input));
        return this;
    }

    /** The graph so far. */
    public GraphSnapshot graph(Path folder) {
        return new GraphSnapshot("test.canvas", folder, nodes, wires);
    }

    /** Two constants, their sum, the sum rounded down, and that as a text: {@code a b sum floor text}. */
    public Arithmetic chain() {
        return node("a", "constant", "value", "1.25")
                .node("b", "constant", "value", "2.5")
                .node("sum", "sum", "factor", "2")
                .node("floor", "floor")
                .node("text", "text")
                .wire("a", "sum", "terms")
                .wire("b", "sum", "terms")
                .wire("sum", "floor", "of")
                .wire("floor", "text", "of");
    }

    /** An engine without store. */
    public GraphEngine engine() {
        return new EngineBuilder(types, ports).build();
    }

    /** An engine on a store. */
    public GraphEngine engine(ContentStore store) {
        return new EngineBuilder(types, ports).store(store).build();
    }

    /** Runs a graph with two workers. */
    public static RunResult run(GraphEngine engine, GraphSnapshot graph) throws DiagnosticException {
        return engine.run(graph, RunRequest.DEFAULT.withWorkers(2), RunListener.NONE, WorkContext.NONE);
    }

    /** The number at an output. */
    public static double number(RunResult result, String node) throws DiagnosticException {
        return ((NumberValue)
                        result.node(node).orElseThrow().outputs().get("value").value())
                .number();
    }

    /** The states of all nodes in the order of the graph. */
    public static List<NodeState> states(RunResult result) {
        return result.nodes().stream().map(NodeResult::state).toList();
    }
}
