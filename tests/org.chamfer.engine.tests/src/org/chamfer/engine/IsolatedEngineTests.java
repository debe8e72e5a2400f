package org.chamfer.engine;

import static org.chamfer.engine.FakeNodeTypes.output;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.chamfer.base.diagnostic.Diagnostic;
import org.chamfer.base.diagnostic.DiagnosticException;
import org.chamfer.base.work.WorkContext;
import org.chamfer.engine.Isolation.Scope;
import org.chamfer.engine.worker.NodeWorker;
import org.chamfer.graph.type.NodeSignature;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Engines whose nodes run in real child processes. */
@Timeout(120)
class IsolatedEngineTests {
    @TempDir
    Path folder;

    /** Serves the types of these tests. */
    static final class Worker {
        private Worker() {}

        public static void main(String[] arguments) throws IOException {
            try (OutputStream out = new FileOutputStream(FileDescriptor.out)) {
                System.setOut(System.err);
                Pictures pictures = faulty();
                new NodeWorker(pictures.world.types, pictures.world.ports, Worker::none)
                        .serve(new FileInputStream(FileDescriptor.in), out);
            } finally {
                Runtime.getRuntime().halt(0);
            }
        }

        private static <T> T none(Class<T> type) {
            throw new IllegalArgumentException("there is no " + type);
        }
    }

    /** The pictures, and types that hang and that take all memory. */
    private static Pictures faulty() {
        Pictures pictures = new Pictures();
        NodeSignature number = new NodeSignature(List.of(), List.of(output("value", "number")), List.of());
        pictures.world.types.add("hang", number, (_, _) -> {
            while (true) {
                Thread.onSpinWait();
            }
        });
        pictures.world.types.add("greedy", number, (_, _) -> {
            List<long[]> all = new ArrayList<>();
            while (true) {
                all.add(new long[1 << 20]);
            }
        });
        return pictures;
    }

    private static RunResult run(Pictures pictures, GraphSnapshot graph, Isolation isolation, Duration limit)
            throws DiagnosticException {
        try (GraphEngine engine = new EngineBuilder(pictures.world.types, pictures.world.ports)
                .isolation(_ -> EngineProcess.command(Worker.class))
                .build()) {
            return engine.run(
                    graph,
                    RunRequest.DEFAULT.withWorkers(2).withIsolation(isolation).withTimeLimit(limit),
                    RunListener.NONE,
                    WorkContext.NONE);
        }
    }

    private static List<Object> digests(RunResult result) {
        return result.nodes().stream()
                .map(node -> (Object) node.outputs().get("value").digest())
                .toList();
    }

    @Test
    void isolatedRunGivesTheSameOutputs() throws DiagnosticException {
        Pictures here = faulty();
        RunResult local = run(here, here.graph(folder), Isolation.NONE, Duration.ZERO);
        assertEquals(3, here.world.runs());
        Pictures there = faulty();
        RunResult isolated = run(there, there.graph(folder), new Isolation(Scope.RUN, Set.of(), 0), Duration.ZERO);
        assertTrue(isolated.succeeded(), isolated.toString());
        assertEquals(0, there.world.runs());
        assertEquals(digests(local), digests(isolated));
    }

    @Test
    void onlyTheNamedTypesAreIsolated() throws DiagnosticException {
        Pictures pictures = faulty();
        RunResult result = run(
                pictures,
                pictures.graph(folder),
                new Isolation(Scope.NODE_TYPES, Set.of("brighter"), 0),
                Duration.ZERO);
        assertTrue(result.succeeded(), result.toString());
        assertEquals(1, pictures.world.runs("grey"));
        assertEquals(0, pictures.world.runs("brighter"));
    }

    @Test
    void hangingAndGreedyNodesFailAlone() throws DiagnosticException {
        Pictures pictures = faulty();
        pictures.world.node("hang", "hang").node("greedy", "greedy");
        RunResult result = run(
                pictures,
                pictures.graph(folder),
                new Isolation(Scope.NODE_TYPES, Set.of("hang", "greedy"), 0),
                Duration.ofSeconds(10));
        assertEquals(
                List.of(NodeState.DONE, NodeState.DONE, NodeState.DONE, NodeState.FAILED, NodeState.FAILED),
                Arithmetic.states(result));
        Diagnostic hang = result.node("hang").orElseThrow().diagnostics().getLast();
        assertEquals("engine.time-limit", hang.code());
        assertEquals("", hang.hint());
    }

    @Test
    void withoutLauncherNodesCannotBeIsolated() throws DiagnosticException {
        Pictures pictures = new Pictures();
        try (GraphEngine engine = pictures.world.engine()) {
            RunResult result = engine.run(
                    pictures.graph(folder),
                    RunRequest.DEFAULT.withIsolation(new Isolation(Scope.RUN, Set.of(), 0)),
                    RunListener.NONE,
                    WorkContext.NONE);
            assertEquals(
                    "engine.no-isolation",
                    result.node("a").orElseThrow().diagnostics().getLast().code());
        }
    }
}
