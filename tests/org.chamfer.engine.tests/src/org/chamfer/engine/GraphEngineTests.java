package org.chamfer.engine;

import static org.chamfer.engine.Arithmetic.number;
import static org.chamfer.engine.Arithmetic.run;
import static org.chamfer.engine.Arithmetic.states;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.chamfer.base.diagnostic.DiagnosticException;
import org.chamfer.base.work.WorkContext;
import org.chamfer.store.ContentStore;
import org.chamfer.store.StoreSettings;
import org.chamfer.values.TextValue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GraphEngineTests {
    @TempDir
    Path folder;

    private final Arithmetic world = new Arithmetic();

    @Test
    void valuesFlowThroughWires() throws DiagnosticException {
        try (GraphEngine engine = world.engine()) {
            RunResult result = run(engine, world.chain().graph(folder));
            assertTrue(result.succeeded());
            assertEquals(7.5, number(result, "sum"));
            assertEquals(
                    new TextValue("<7.0>"),
                    result.node("text").orElseThrow().outputs().get("value").value());
            assertEquals(
                    List.of("a", "b", "sum", "floor", "text"),
                    result.nodes().stream().map(NodeResult::id).toList());
        }
    }

    @Test
    void secondRunComputesNothing() throws DiagnosticException {
        try (GraphEngine engine = world.engine()) {
            GraphSnapshot graph = world.chain().graph(folder);
            run(engine, graph);
            int before = world.runs();
            RunResult second = run(engine, graph);
            assertEquals(Collections.nCopies(5, NodeState.CACHED), states(second));
            assertEquals(before, world.runs());
            assertEquals(7, number(second, "floor"));
            assertEquals("unchanged", second.node("a").orElseThrow().reason());
        }
    }

    @Test
    void anotherEngineFindsResultsInTheStore() throws Exception {
        GraphSnapshot graph = world.chain().graph(folder);
        for (int round = 0; round < 2; round++) {
            try (ContentStore store = ContentStore.open(folder.resolve("store"), StoreSettings.DEFAULT);
                    GraphEngine engine = world.engine(store)) {
                RunResult result = run(engine, graph);
                assertEquals(Collections.nCopies(5, round == 0 ? NodeState.DONE : NodeState.CACHED), states(result));
                assertEquals(7, number(result, "floor"));
                assertEquals(
                        round == 0 ? "first time" : "unchanged",
                        result.node("sum").orElseThrow().reason());
            }
        }
        assertEquals(5, world.runs());
    }

    @Test
    void onlyWhatTargetsNeedIsRun() throws DiagnosticException {
        try (GraphEngine engine = world.engine()) {
            RunResult result = engine.run(
                    world.chain().graph(folder),
                    RunRequest.DEFAULT.withTargets(Set.of("sum")),
                    RunListener.NONE,
                    WorkContext.NONE);
            assertEquals(
                    List.of("a", "b", "sum"),
                    result.nodes().stream().map(NodeResult::id).toList());
            assertEquals(0, world.runs("floor"));
        }
    }

    @Test
    void onlyDependantsOfAChangeRunAndSayWhy() throws DiagnosticException {
        try (GraphEngine engine = world.engine()) {
            GraphSnapshot graph = world.chain().graph(folder);
            run(engine, graph);
            RunResult result = run(engine, graph.with("b", "value", "3.5"));
            assertEquals(
                    List.of(NodeState.CACHED, NodeState.DONE, NodeState.DONE, NodeState.DONE, NodeState.DONE),
                    states(result));
            assertEquals(
                    "parameter value changed: 2.5 -> 3.5",
                    result.node("b").orElseThrow().reason());
            assertTrue(
                    result.node("sum")
                            .orElseThrow()
                            .reason()
                            .matches("input terms changed: [0-9a-f]{4} -> [0-9a-f]{4}"),
                    result.node("sum").orElseThrow().reason());
        }
    }

    @Test
    void sameValueAsBeforeRunsNoDependants() throws DiagnosticException {
        try (GraphEngine engine = world.engine()) {
            GraphSnapshot graph = world.chain().graph(folder);
            run(engine, graph);
            // 2 * (1.25 + 2.6) = 7.7 is rounded down to 7 as before.
            RunResult result = run(engine, graph.with("b", "value", "2.6"));
            assertEquals(
                    List.of(NodeState.CACHED, NodeState.DONE, NodeState.DONE, NodeState.DONE, NodeState.CACHED),
                    states(result));
        }
    }

    @Test
    void equalNodesAreComputedOnce() throws DiagnosticException {
        for (int index = 0; index < 20; index++) {
            world.node("n" + index, "constant", "value", "5");
        }
        try (GraphEngine engine = world.engine()) {
            assertTrue(run(engine, world.graph(folder)).succeeded());
            assertEquals(1, world.runs());
        }
    }

    @Test
    void linesAreToldAgainWhenCached() throws DiagnosticException {
        try (GraphEngine engine = world.engine()) {
            GraphSnapshot graph = world.chain().graph(folder);
            for (int round = 0; round < 2; round++) {
                EventLog log = new EventLog();
                engine.run(graph, RunRequest.DEFAULT, log, WorkContext.NONE);
                assertEquals(List.of("a sum of 2"), log.lines());
            }
        }
    }

    @Test
    void eventsTellTheStatesOfEachNodeOneAfterTheOther() throws DiagnosticException {
        try (GraphEngine engine = world.engine()) {
            EventLog log = new EventLog();
            engine.run(world.chain().graph(folder), RunRequest.DEFAULT.withWorkers(4), log, WorkContext.NONE);
            assertEquals(List.of(NodeState.QUEUED, NodeState.RUNNING, NodeState.DONE), log.states("floor"));
            assertEquals(new RunEvent.Started(5), log.events().getFirst());
            assertTrue(log.events().getLast() instanceof RunEvent.Finished);
            assertTrue(!log.isOverlapped());
        }
    }

    @Test
    void parameterByWireWinsOverTheSetValue() throws DiagnosticException {
        world.node("f", "constant", "value", "3")
                .node("a", "constant", "value", "2")
                .node("s", "sum", "factor", "50")
                .wire("a", "s", "terms")
                .wire("f", "s", "factor");
        try (GraphEngine engine = world.engine()) {
            assertEquals(6, number(run(engine, world.graph(folder)), "s"));
        }
    }

    @Test
    void workersDoNotChangeResults() throws DiagnosticException {
        for (int index = 0; index < 60; index++) {
            world.node("c" + index, "constant", "value", Integer.toString(index))
                    .node("s" + index, "sum", "factor", "3");
            for (int source = 0; source <= index; source += 7) {
                world.wire("c" + source, "s" + index, "terms");
            }
            if (index > 0) {
                world.wire("s" + (index - 1) / 2, "s" + index, "terms");
            }
        }
        GraphSnapshot graph = world.graph(folder);
        List<List<Object>> digests = new ArrayList<>();
        for (int workers : new int[] {1, 4}) {
            try (GraphEngine engine = world.engine()) {
                RunResult result =
                        engine.run(graph, RunRequest.DEFAULT.withWorkers(workers), RunListener.NONE, WorkContext.NONE);
                digests.add(result.nodes().stream()
                        .map(node -> (Object) node.outputs().get("value").digest())
                        .toList());
            }
        }
        assertEquals(digests.get(0), digests.get(1));
    }

    @Test
    void thousandNodesAreCachedTheSecondTime() throws Exception {
        for (int index = 0; index < 500; index++) {
            world.node("c" + index, "constant", "value", Integer.toString(index))
                    .node("s" + index, "sum");
            world.wire("c" + index, "s" + index, "terms");
            if (index > 0) {
                world.wire("s" + (index - 1), "s" + index, "terms");
            }
        }
        GraphSnapshot graph = world.graph(folder);
        try (ContentStore store = ContentStore.open(folder.resolve("store"), StoreSettings.DEFAULT)) {
            for (int round = 0; round < 3; round++) {
                try (GraphEngine engine = world.engine(store)) {
                    RunResult result = run(engine, graph);
                    assertEquals(499 * 500 / 2, number(result, "s499"));
                    if (round > 0) {
                        assertEquals(Collections.nCopies(1000, NodeState.CACHED), states(result));
                    }
                }
            }
        }
        assertEquals(1000, world.runs());
    }
}
