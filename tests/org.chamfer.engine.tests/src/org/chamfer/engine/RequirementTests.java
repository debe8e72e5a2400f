package org.chamfer.engine;

import static org.chamfer.engine.Arithmetic.number;
import static org.chamfer.engine.Arithmetic.run;
import static org.chamfer.engine.Arithmetic.states;
import static org.chamfer.engine.FakeNodeTypes.output;
import static org.chamfer.engine.FakeNodeTypes.parameter;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.chamfer.base.diagnostic.DiagnosticException;
import org.chamfer.base.work.WorkContext;
import org.chamfer.geometry.kernel.GeometryKernel;
import org.chamfer.geometry.kernel.KernelSession;
import org.chamfer.geometry.kernel.Readiness;
import org.chamfer.graph.type.NodeSignature;
import org.chamfer.graph.type.ParameterKind;
import org.chamfer.graph.type.Requirement;
import org.chamfer.store.ContentStore;
import org.chamfer.store.StoreSettings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Nodes that need more than their inputs: a kernel, the file of a model. */
class RequirementTests {
    private static final NodeSignature NUMBER =
            new NodeSignature(List.of(), List.of(output("value", "number")), List.of());

    /** Within so many milliseconds what is not to happen would have happened. */
    private static final long SOON = 200;

    @TempDir
    Path folder;

    private final Arithmetic world = new Arithmetic();

    /**
     * A kernel that computes nothing.
     *
     * @param ready told how ready it is made
     */
    private record FakeKernel(String identity, Consumer<Readiness> ready) implements GeometryKernel {
        @Override
        public void warmUp(Readiness readiness, WorkContext work) {
            ready.accept(readiness);
        }

        @Override
        public KernelSession open(WorkContext context) {
            throw new UnsupportedOperationException("nothing is computed");
        }
    }

    @Test
    void anotherKernelRunsTheNodesThatNeedOne() throws Exception {
        world.types.add(FakeNodeTypes.type("solid", 1, NUMBER, Set.of(Requirement.KERNEL), true), (_, _) -> number(1));
        GraphSnapshot graph = world.node("s", "solid").node("c", "constant").graph(folder);
        try (ContentStore store = ContentStore.open(folder.resolve("store"), StoreSettings.DEFAULT)) {
            for (String identity : List.of("one 1.0", "one 1.1")) {
                try (GraphEngine engine = new EngineBuilder(world.types, world.ports)
                        .store(store)
                        .kernel(() -> new FakeKernel(identity, _ -> {}))
                        .build()) {
                    RunResult result = run(engine, graph);
                    if (identity.equals("one 1.1")) {
                        assertEquals(List.of(NodeState.DONE, NodeState.CACHED), states(result));
                        assertEquals(
                                "the kernel changed: one 1.0 -> one 1.1",
                                result.node("s").orElseThrow().reason());
                    }
                }
            }
        }
    }

    @Test
    void kernelIsMadeReadyOnceAndOnlyIfItIsNeeded() throws Exception {
        world.types.add(FakeNodeTypes.type("solid", 1, NUMBER, Set.of(Requirement.KERNEL), true), (_, _) -> number(1));
        world.types.add(FakeNodeTypes.type("other", 1, NUMBER, Set.of(Requirement.KERNEL), true), (_, _) -> number(2));
        GraphSnapshot withoutSolid = world.node("c", "constant").graph(folder);
        GraphSnapshot withSolid = world.node("s", "solid").graph(folder);
        BlockingQueue<Readiness> made = new LinkedBlockingQueue<>();
        try (ContentStore store = ContentStore.open(folder.resolve("store"), StoreSettings.DEFAULT)) {
            EngineBuilder builder = new EngineBuilder(world.types, world.ports)
                    .store(store)
                    .kernel(() -> new FakeKernel("one 1.0", made::add));
            try (GraphEngine engine = builder.build()) {
                assertEquals(List.of(NodeState.DONE), states(run(engine, withoutSolid)));
                assertNull(made.poll(SOON, TimeUnit.MILLISECONDS), "nothing needs the kernel");
                assertEquals(List.of(NodeState.CACHED, NodeState.DONE), states(run(engine, withSolid)));
                assertEquals(Readiness.LOADED, made.poll(10, TimeUnit.SECONDS));
                GraphSnapshot withBoth = world.node("o", "other").graph(folder);
                assertEquals(
                        List.of(NodeState.CACHED, NodeState.CACHED, NodeState.DONE), states(run(engine, withBoth)));
                assertNull(made.poll(SOON, TimeUnit.MILLISECONDS), "made ready again");
            }
            try (GraphEngine engine = builder.build()) {
                assertEquals(List.of(NodeState.CACHED, NodeState.CACHED), states(run(engine, withSolid)));
            }
            assertNull(made.poll(SOON, TimeUnit.MILLISECONDS), "made ready for results that are there");
        }
    }

    @Test
    void kernelThatCannotBeStartedIsAFailedNode() throws DiagnosticException {
        world.types.add(FakeNodeTypes.type("solid", 1, NUMBER, Set.of(Requirement.KERNEL), true), (_, _) -> number(1));
        world.node("s", "solid").node("c", "constant");
        try (GraphEngine engine = new EngineBuilder(world.types, world.ports)
                .kernel(() -> {
                    throw new IllegalStateException("no bundle contributes a kernel");
                })
                .build()) {
            assertEquals(List.of(NodeState.FAILED, NodeState.DONE), states(run(engine, world.graph(folder))));
        }
    }

    @Test
    void nodeOfANeuralModelDependsOnTheModelsContent() throws Exception {
        world.types.add(
                FakeNodeTypes.type(
                        "infer",
                        1,
                        new NodeSignature(
                                List.of(),
                                List.of(output("value", "number")),
                                List.of(parameter("model", ParameterKind.MODEL, ""))),
                        Set.of(Requirement.MODEL),
                        true),
                (inputs, context) -> {
                    context.progress("inference", 0.5);
                    return number(
                            inputs.parameters().file("model").orElseThrow().bytes().length);
                });
        GraphSnapshot graph = world.node("n", "infer", "model", "small.onnx").graph(folder.resolve("elsewhere"));
        try (GraphEngine engine =
                new EngineBuilder(world.types, world.ports).models(folder).build()) {
            RunResult missing = run(engine, graph);
            assertEquals(
                    "node n: there is no model small.onnx",
                    missing.node("n").orElseThrow().diagnostics().getLast().message());
            Files.write(folder.resolve("small.onnx"), new byte[10]);
            EventLog log = new EventLog();
            RunResult first = engine.run(graph, RunRequest.DEFAULT, log, WorkContext.NONE);
            assertEquals(10, number(first, "n"));
            assertTrue(log.events().contains(new RunEvent.Progress("n", "inference", 0.5)));
            Files.write(folder.resolve("small.onnx"), new byte[11]);
            assertEquals(11, number(run(engine, graph), "n"));
        }
    }

    @Test
    void resultsOfAnotherProgramAreNotUsed() throws Exception {
        GraphSnapshot graph = world.node("c", "constant").graph(folder);
        try (ContentStore store = ContentStore.open(folder.resolve("store"), StoreSettings.DEFAULT)) {
            for (String program : List.of("1", "2")) {
                try (GraphEngine engine = new EngineBuilder(world.types, world.ports)
                        .store(store)
                        .program(program)
                        .build()) {
                    assertEquals(List.of(NodeState.DONE), states(run(engine, graph)));
                }
            }
        }
    }
}
