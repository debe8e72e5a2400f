package org.chamfer.engine;

import static org.chamfer.engine.Arithmetic.number;
import static org.chamfer.engine.Arithmetic.run;
import static org.chamfer.engine.Arithmetic.states;
import static org.chamfer.engine.FakeNodeTypes.output;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.chamfer.base.diagnostic.Diagnostic;
import org.chamfer.base.diagnostic.DiagnosticException;
import org.chamfer.base.work.WorkContext;
import org.chamfer.graph.node.NodeFunction;
import org.chamfer.graph.node.NodeOutputs;
import org.chamfer.graph.type.NodeSignature;
import org.chamfer.graph.type.Requirement;
import org.chamfer.values.TextValue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(60)
class FailureTests {
    private static final NodeSignature GIVES_NUMBER =
            new NodeSignature(List.of(), List.of(output("value", "number")), List.of());

    @TempDir
    Path folder;

    private final Arithmetic world = new Arithmetic();

    /** A graph with a node of the type {@code bad}, one that depends on it, and one that does not. */
    private GraphSnapshot around(NodeFunction function) {
        world.types.add("bad", GIVES_NUMBER, function);
        return world.node("bad", "bad")
                .node("after", "floor")
                .node("other", "constant", "value", "4")
                .wire("bad", "after", "of")
                .graph(folder);
    }

    private static Diagnostic failure(RunResult result, String node) {
        return result.node(node).orElseThrow().diagnostics().getLast();
    }

    private static NodeFunction function(String fault) {
        return switch (fault) {
            case "exception" ->
                (_, _) -> {
                    throw new IllegalStateException("the cause");
                };
            case "message" ->
                (_, _) -> {
                    throw new DiagnosticException(Diagnostic.error("test.cause", "the cause", null));
                };
            case "linkage" ->
                (_, _) -> {
                    throw new NoClassDefFoundError("com/example/Missing");
                };
            case "stack" -> (_, _) -> number(depth(1));
            case "memory" ->
                (_, _) -> {
                    throw new OutOfMemoryError("Java heap space");
                };
            case "nothing" -> (_, _) -> null;
            case "missing" -> (_, _) -> NodeOutputs.of("valve", new TextValue(""));
            case "type" -> (_, _) -> NodeOutputs.of("value", new TextValue(""));
            case "more" -> (_, _) -> number(1).and("second", new TextValue(""));
            case "cancellation" ->
                (_, _) -> {
                    throw new CancellationException("nobody asked for it");
                };
            default -> throw new IllegalArgumentException(fault);
        };
    }

    private static double depth(double level) {
        return depth(level + 1) + 1;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "exception",
                "message",
                "linkage",
                "stack",
                "memory",
                "nothing",
                "missing",
                "type",
                "more",
                "cancellation"
            })
    void faultyNodeFailsAloneAndTheRestFinishes(String fault) throws DiagnosticException {
        try (GraphEngine engine = world.engine()) {
            RunResult result = run(engine, around(function(fault)));
            assertEquals(List.of(NodeState.FAILED, NodeState.SKIPPED, NodeState.DONE), states(result));
            assertEquals("node bad failed", result.node("after").orElseThrow().reason());
            String message = failure(result, "bad").message();
            if (fault.equals("message")) {
                assertEquals("the cause", message);
            } else {
                assertTrue(message.contains("node bad (bad of org.example.test 1.0.0.v1)"), message);
            }
        }
    }

    @Test
    void failuresAreNotKept() throws DiagnosticException {
        AtomicInteger runs = new AtomicInteger();
        try (GraphEngine engine = world.engine()) {
            GraphSnapshot graph = around((_, _) -> {
                if (runs.incrementAndGet() == 1) {
                    throw new IllegalStateException("the first time only");
                }
                return number(3);
            });
            assertEquals(NodeState.FAILED, states(run(engine, graph)).getFirst());
            assertEquals(NodeState.DONE, states(run(engine, graph)).getFirst());
        }
    }

    @Test
    void typeThatIsNotInstalledIsAFailedNode() throws DiagnosticException {
        world.node("gear", "com.example.gear")
                .node("after", "floor")
                .node("other", "constant")
                .wire("gear", "after", "of");
        try (GraphEngine engine = world.engine()) {
            RunResult result = run(engine, world.graph(folder));
            assertEquals(List.of(NodeState.FAILED, NodeState.SKIPPED, NodeState.DONE), states(result));
            assertEquals(
                    "the type com.example.gear of the node gear is not installed",
                    failure(result, "gear").message());
            RunResult without = engine.run(
                    world.graph(folder),
                    RunRequest.DEFAULT.withTargets(Set.of("other")),
                    RunListener.NONE,
                    WorkContext.NONE);
            assertTrue(without.succeeded());
        }
    }

    @Test
    void nodeThatNeedsTheNetworkFailsUnlessItIsAllowed() throws DiagnosticException {
        world.types.add(
                FakeNodeTypes.type("web", 1, GIVES_NUMBER, Set.of(Requirement.NETWORK), true), (_, _) -> number(1));
        world.node("web", "web");
        try (GraphEngine engine = world.engine()) {
            assertEquals(
                    "engine.network-not-allowed",
                    failure(run(engine, world.graph(folder)), "web").code());
        }
    }

    @Test
    void hangingNodeFailsAfterTheTimeLimitAndItsWorkerIsReplaced() throws DiagnosticException {
        CountDownLatch never = new CountDownLatch(1);
        GraphSnapshot graph = around((_, _) -> {
            while (never.getCount() > 0) {
                try {
                    never.await();
                } catch (InterruptedException _) {
                    // Deaf on purpose.
                }
            }
            return number(1);
        });
        try (GraphEngine engine = world.engine()) {
            RunResult result = engine.run(
                    graph,
                    RunRequest.DEFAULT.withWorkers(1).withTimeLimit(Duration.ofMillis(200)),
                    RunListener.NONE,
                    WorkContext.NONE);
            assertEquals(List.of(NodeState.FAILED, NodeState.SKIPPED, NodeState.DONE), states(result));
            Diagnostic failure = failure(result, "bad");
            assertEquals("engine.time-limit", failure.code());
            assertTrue(failure.hint().contains("--isolate"), failure.hint());
        } finally {
            never.countDown();
        }
    }

    @Test
    void cancelEndsARunWhoseNodePolls() throws DiagnosticException {
        AtomicBoolean cancelled = new AtomicBoolean();
        GraphSnapshot graph = around((_, context) -> {
            cancelled.set(true);
            while (true) {
                context.checkCancelled();
                Thread.onSpinWait();
            }
        });
        cancel(graph, cancelled);
    }

    @Test
    void cancelEndsARunWhoseNodeIsDeaf() throws DiagnosticException {
        AtomicBoolean cancelled = new AtomicBoolean();
        AtomicBoolean released = new AtomicBoolean();
        GraphSnapshot graph = around((_, _) -> {
            cancelled.set(true);
            while (!released.get()) {
                Thread.onSpinWait();
            }
            return number(1);
        });
        try {
            cancel(graph, cancelled);
        } finally {
            released.set(true);
        }
    }

    private void cancel(GraphSnapshot graph, AtomicBoolean cancelled) throws DiagnosticException {
        try (GraphEngine engine = world.engine()) {
            RunResult result = engine.run(graph, RunRequest.DEFAULT.withWorkers(1), RunListener.NONE, cancelled::get);
            assertTrue(result.cancelled());
            assertEquals(NodeState.CANCELLED, states(result).getFirst());
            assertEquals(NodeState.CANCELLED, states(result).get(1));
        }
    }

    @Test
    void cancelledResultIsNotKept() throws DiagnosticException {
        AtomicBoolean cancelled = new AtomicBoolean();
        GraphSnapshot graph = around((_, context) -> {
            world.count("bad", 0);
            boolean first = !cancelled.getAndSet(true);
            while (first && !context.isCancelled()) {
                Thread.onSpinWait();
            }
            // Half a result instead of an exception.
            return number(first ? 1 : 2);
        });
        try (GraphEngine engine = world.engine()) {
            engine.run(graph, RunRequest.DEFAULT, RunListener.NONE, cancelled::get);
            assertEquals(2, number(run(engine, graph), "bad"));
        }
    }

    @Test
    void listenerThatThrowsDisturbsNothing() throws DiagnosticException {
        try (GraphEngine engine = world.engine()) {
            RunResult result = engine.run(
                    world.chain().graph(folder),
                    RunRequest.DEFAULT,
                    _ -> {
                        throw new IllegalStateException("a listener");
                    },
                    WorkContext.NONE);
            assertTrue(result.succeeded());
        }
    }
}
