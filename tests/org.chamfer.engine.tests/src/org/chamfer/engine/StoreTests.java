package org.chamfer.engine;

import static org.chamfer.engine.Arithmetic.number;
import static org.chamfer.engine.Arithmetic.run;
import static org.chamfer.engine.Arithmetic.states;
import static org.chamfer.engine.FakeNodeTypes.output;
import static org.chamfer.engine.Pictures.level;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.chamfer.base.work.WorkContext;
import org.chamfer.graph.type.NodeSignature;
import org.chamfer.store.ContentStore;
import org.chamfer.store.StoreSettings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoreTests {
    @TempDir
    Path folder;

    private final Pictures pictures = new Pictures();
    private final Arithmetic types = pictures.world;

    private GraphSnapshot pictures() {
        return pictures.graph(folder);
    }

    private ContentStore open() throws IOException {
        return ContentStore.open(folder.resolve("store"), StoreSettings.DEFAULT);
    }

    private List<Path> files(String part) throws IOException {
        try (Stream<Path> all = Files.walk(folder.resolve("store/v1").resolve(part))) {
            return all.filter(Files::isRegularFile).sorted().toList();
        }
    }

    @Test
    void valuesAreReadOnlyWhenNeeded() throws Exception {
        try (ContentStore store = open()) {
            try (GraphEngine engine = types.engine(store)) {
                run(engine, pictures());
            }
            // Blobs of the same lengths with other contents: who reads them finds out.
            for (Path blob : files("blobs")) {
                Files.write(blob, new byte[(int) Files.size(blob)]);
            }
            try (GraphEngine engine = types.engine(store)) {
                RunResult result = run(engine, pictures());
                assertEquals(List.of(NodeState.CACHED, NodeState.CACHED, NodeState.CACHED), states(result));
            }
        }
    }

    @Test
    void damagedValueIsComputedAgainInTheMiddleOfARun() throws Exception {
        try (ContentStore store = open()) {
            try (GraphEngine engine = types.engine(store)) {
                run(engine, pictures());
            }
            for (Path blob : files("blobs")) {
                Files.write(blob, new byte[(int) Files.size(blob)]);
            }
            try (GraphEngine engine = types.engine(store)) {
                // Only c is other than before: it needs b, which is damaged, and so is a.
                RunResult result = run(engine, pictures().with("c", "by", "5"));
                assertTrue(result.succeeded());
                assertEquals(16, level(result, "c"));
                assertEquals(11, level(result, "b"));
                assertEquals(
                        "its result was evicted or damaged",
                        result.node("b").orElseThrow().reason());
            }
            // What the first run had at c was not asked for any more.
            assertEquals(1, store.verify(WorkContext.NONE).damaged().size());
        }
    }

    @Test
    void everyHalfOfTheStoreGivesTheSameOutputs() throws Exception {
        Random random = new Random(7);
        try (ContentStore store = open()) {
            GraphSnapshot graph = pictures();
            for (int round = 0; round < 30; round++) {
                try (GraphEngine engine = types.engine(store)) {
                    RunResult result = run(engine, graph.with("c", "by", Integer.toString(round % 3)));
                    assertTrue(result.succeeded());
                    assertEquals(11 + round % 3, level(result, "c"));
                }
                List<Path> all = new ArrayList<>(files("blobs"));
                all.addAll(files("entries"));
                for (Path file : all) {
                    switch (random.nextInt(4)) {
                        case 0 -> Files.delete(file);
                        case 1 -> Files.write(file, new byte[] {1, 2, 3});
                        default -> {}
                    }
                }
            }
        }
    }

    @Test
    void storeThatHoldsNothingStillGivesResults() throws Exception {
        try (ContentStore store = open();
                GraphEngine engine = new EngineBuilder(types.types, types.ports)
                        .store(store)
                        .memory(0)
                        .build()) {
            GraphSnapshot graph = pictures();
            RunListener clearing = event -> {
                if (event instanceof RunEvent.StateChanged change && change.state() == NodeState.DONE) {
                    try {
                        store.clear();
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                }
            };
            RunResult result = engine.run(graph, RunRequest.DEFAULT, clearing, WorkContext.NONE);
            assertTrue(result.succeeded(), result.toString());
        }
    }

    @Test
    void storeThatCannotBeWrittenIsToldOnce() throws Exception {
        ContentStore store = open();
        store.close();
        try (GraphEngine engine = types.engine(store)) {
            EventLog log = new EventLog();
            RunResult result = engine.run(pictures(), RunRequest.DEFAULT, log, WorkContext.NONE);
            assertEquals(12, level(result, "c"));
            List<RunEvent> told = log.events().stream()
                    .filter(event -> event instanceof RunEvent.Reported reported
                            && reported.diagnostic().code().equals("engine.not-kept"))
                    .toList();
            assertEquals(1, told.size());
        }
    }

    @Test
    void enginesAtOnceOnOneStoreAgree() throws Exception {
        GraphSnapshot graph = pictures();
        try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
            List<Future<List<Object>>> results = new ArrayList<>();
            for (int at = 0; at < 8; at++) {
                Callable<List<Object>> task = () -> {
                    try (ContentStore store = open();
                            GraphEngine engine = types.engine(store)) {
                        RunResult result = run(engine, graph);
                        return result.nodes().stream()
                                .map(node ->
                                        (Object) node.outputs().get("value").digest())
                                .toList();
                    }
                };
                results.add(threads.submit(task));
            }
            for (Future<List<Object>> result : results) {
                assertEquals(results.getFirst().get(), result.get());
            }
        }
    }

    @Test
    void concurrentRunsOfOneEngineComputeOnce() throws Exception {
        GraphSnapshot graph = pictures();
        try (GraphEngine engine = types.engine();
                ExecutorService threads = Executors.newFixedThreadPool(4)) {
            List<Future<RunResult>> results = new ArrayList<>();
            for (int at = 0; at < 8; at++) {
                results.add(threads.submit(() -> run(engine, graph)));
            }
            for (Future<RunResult> result : results) {
                assertEquals(12, level(result.get(), "c"));
            }
        }
        assertEquals(1, types.runs("grey"));
        assertEquals(2, types.runs("brighter"));
    }

    @Test
    void typeOfAnotherVersionRunsAgain() throws Exception {
        NodeSignature signature = new NodeSignature(List.of(), List.of(output("value", "number")), List.of());
        Arithmetic world = new Arithmetic();
        GraphSnapshot graph = world.node("n", "versioned").graph(folder);
        try (ContentStore store = open();
                GraphEngine engine = world.engine(store)) {
            world.types.add(FakeNodeTypes.type("versioned", 1, signature, Set.of(), true), (_, _) -> number(1));
            assertEquals(1, number(run(engine, graph), "n"));
            world.types.add(FakeNodeTypes.type("versioned", 2, signature, Set.of(), true), (_, _) -> number(2));
            RunResult result = run(engine, graph);
            assertEquals(2, number(result, "n"));
            assertEquals(
                    "the type changed: versioned 1 -> versioned 2",
                    result.node("n").orElseThrow().reason());
        }
    }

    @Test
    void resultsThatAreNotToBeKeptAreThereForTheRun() throws Exception {
        NodeSignature signature = new NodeSignature(List.of(), List.of(output("value", "number")), List.of());
        Arithmetic world = new Arithmetic();
        world.types.add(
                FakeNodeTypes.type("cheap", 1, signature, Set.of(), false), (_, _) -> number(world.count("cheap", 9)));
        GraphSnapshot graph =
                world.node("n", "cheap").node("f", "floor").wire("n", "f", "of").graph(folder);
        try (ContentStore store = open();
                GraphEngine engine = world.engine(store)) {
            run(engine, graph);
            RunResult second = run(engine, graph);
            assertEquals(List.of(NodeState.DONE, NodeState.CACHED), states(second));
            assertEquals(9, number(second, "n"));
            assertEquals(2, world.runs("cheap"));
        }
    }
}
