package org.chamfer.engine;

import static org.chamfer.engine.Arithmetic.number;
import static org.chamfer.engine.FakeNodeTypes.output;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.chamfer.base.diagnostic.DiagnosticException;
import org.chamfer.graph.type.NodeSignature;
import org.chamfer.graph.type.NodeType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Runs that are cancelled before any node is begun. */
@Timeout(60)
class PlanningTests {
    private static final Duration AT_ONCE = Duration.ofMillis(500);
    private static final int NODES = 200;
    private static final NodeSignature GIVES_NUMBER =
            new NodeSignature(List.of(), List.of(output("value", "number")), List.of());

    @TempDir
    Path folder;

    private final Arithmetic world = new Arithmetic();
    private final AtomicBoolean cancelled = new AtomicBoolean();

    /** As many nodes without wires, whose signatures are asked for. */
    private GraphSnapshot dynamic() {
        NodeType type = new NodeType(
                "code",
                1,
                "code",
                "Test",
                "",
                "",
                GIVES_NUMBER,
                true,
                Set.of(),
                Set.of(),
                true,
                "org.example.test",
                "1.0.0.v1");
        world.types.add(type, (_, _) -> number(1));
        List<GraphSnapshot.Node> nodes = new ArrayList<>();
        for (int i = 0; i < NODES; i++) {
            nodes.add(new GraphSnapshot.Node("n" + i, "code", Map.of()));
        }
        return new GraphSnapshot("planned", folder, nodes, List.of());
    }

    private RunResult run(GraphSnapshot graph, EventLog log) throws DiagnosticException {
        try (GraphEngine engine = world.engine()) {
            return engine.run(graph, RunRequest.DEFAULT, log, cancelled::get);
        }
    }

    private static void checkCancelled(RunResult result, EventLog log) {
        assertTrue(result.cancelled());
        assertEquals(NODES, result.nodes().size());
        assertTrue(result.nodes().stream().allMatch(node -> node.state() == NodeState.CANCELLED));
        assertEquals(List.of(NodeState.CANCELLED), log.states("n0"));
        assertEquals(new RunEvent.Finished(result), log.events().getLast());
    }

    @Test
    void endsAtOnceWhileASignatureTakesLong() throws DiagnosticException {
        GraphSnapshot graph = dynamic();
        CountDownLatch never = new CountDownLatch(1);
        long[] since = new long[1];
        world.types.signatures(_ -> {
            since[0] = System.nanoTime();
            cancelled.set(true);
            await(never);
            return GIVES_NUMBER;
        });
        EventLog log = new EventLog();

        RunResult result = run(graph, log);

        Duration waited = Duration.ofNanos(System.nanoTime() - since[0]);
        never.countDown();
        assertTrue(waited.compareTo(AT_ONCE) < 0, () -> "it took " + waited);
        checkCancelled(result, log);
    }

    @Test
    void asksForNoMoreSignaturesOnceCancelled() throws DiagnosticException {
        GraphSnapshot graph = dynamic();
        AtomicInteger asked = new AtomicInteger();
        CountDownLatch ended = new CountDownLatch(1);
        world.types.signatures(_ -> {
            if (asked.incrementAndGet() == 3) {
                cancelled.set(true);
                await(ended);
            }
            return GIVES_NUMBER;
        });
        EventLog log = new EventLog();

        try (GraphEngine engine = world.engine()) {
            checkCancelled(engine.run(graph, RunRequest.DEFAULT, log, cancelled::get), log);
            ended.countDown();
            cancelled.set(false);
            assertTrue(engine.run(graph, RunRequest.DEFAULT, RunListener.NONE, cancelled::get)
                    .succeeded());
        }

        assertEquals(3 + NODES, asked.get());
    }

    @Test
    void aRunThatIsCancelledFromTheBeginningLooksAtNothing() throws DiagnosticException {
        GraphSnapshot graph = dynamic();
        AtomicInteger asked = new AtomicInteger();
        world.types.signatures(_ -> {
            asked.incrementAndGet();
            return GIVES_NUMBER;
        });
        cancelled.set(true);
        EventLog log = new EventLog();

        checkCancelled(run(graph, log), log);

        assertEquals(0, asked.get());
    }

    /** As code that knows of no cancelling: not even an interruption ends it. */
    private static void await(CountDownLatch latch) {
        boolean interrupted = false;
        while (true) {
            try {
                latch.await();
                break;
            } catch (InterruptedException _) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
