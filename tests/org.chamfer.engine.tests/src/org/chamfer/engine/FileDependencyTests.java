package org.chamfer.engine;

import static org.chamfer.engine.Arithmetic.number;
import static org.chamfer.engine.Arithmetic.run;
import static org.chamfer.engine.Arithmetic.states;
import static org.chamfer.engine.FakeNodeTypes.output;
import static org.chamfer.engine.FakeNodeTypes.parameter;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.chamfer.base.diagnostic.DiagnosticException;
import org.chamfer.base.work.WorkContext;
import org.chamfer.graph.node.NodeContext;
import org.chamfer.graph.node.NodeInputs;
import org.chamfer.graph.node.NodeOutputs;
import org.chamfer.graph.type.NodeSignature;
import org.chamfer.graph.type.ParameterKind;
import org.chamfer.store.ContentStore;
import org.chamfer.store.StoreSettings;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileDependencyTests {
    @TempDir
    Path folder;

    private final Arithmetic world = new Arithmetic();
    private final AtomicBoolean changing = new AtomicBoolean();

    @BeforeEach
    void types() {
        world.types.add(
                "length",
                new NodeSignature(
                        List.of(),
                        List.of(output("value", "number")),
                        List.of(parameter("file", ParameterKind.FILE, ""))),
                (inputs, _) -> number(world.count(
                        "length", inputs.parameters().file("file").orElseThrow().bytes().length)));
        world.types.add(
                "include", new NodeSignature(List.of(), List.of(output("value", "number")), List.of()), this::include);
    }

    /** The length of {@code first.txt}, or of {@code second.txt} if there is no such file. */
    private NodeOutputs include(NodeInputs inputs, NodeContext context) throws IOException {
        world.count("include", inputs.parameters().names().size());
        Path first = context.folder().resolve("first.txt");
        if (!Files.exists(first)) {
            context.fileMissed(first);
            first = context.folder().resolve("second.txt");
        }
        byte[] bytes = Files.readAllBytes(first);
        context.fileRead(first);
        if (changing.getAndSet(false)) {
            Files.writeString(first, "changed while the node was running");
        }
        return number(bytes.length);
    }

    private void write(String name, String text) throws IOException {
        Files.createDirectories(folder.resolve(name).getParent());
        Files.writeString(folder.resolve(name), text, StandardCharsets.UTF_8);
    }

    /** Makes a file look as if nobody had touched it for a while. */
    private void age(String name) throws IOException {
        Files.setLastModifiedTime(folder.resolve(name), FileTime.fromMillis(System.currentTimeMillis() - 60_000));
    }

    @Test
    void fileOfAParameterCountsByContent() throws Exception {
        write("a.txt", "12345");
        GraphSnapshot graph = world.node("n", "length", "file", "a.txt").graph(folder);
        try (GraphEngine engine = world.engine()) {
            assertEquals(5, number(run(engine, graph), "n"));
            age("a.txt");
            assertEquals(List.of(NodeState.CACHED), states(run(engine, graph)));
            // Same length, same moment.
            write("a.txt", "123456");
            RunResult changed = run(engine, graph);
            assertEquals(6, number(changed, "n"));
            String reason = changed.node("n").orElseThrow().reason();
            assertTrue(reason.matches("file a.txt changed: [0-9a-f]{4} -> [0-9a-f]{4}"), reason);
            assertEquals(
                    List.of(new UsedFile(folder.resolve("a.txt"), true)),
                    changed.node("n").orElseThrow().files());
        }
    }

    @Test
    void changeWithinTheClockOfTheFileSystemIsSeen() throws Exception {
        write("a.txt", "12345");
        FileTime time = Files.getLastModifiedTime(folder.resolve("a.txt"));
        GraphSnapshot graph = world.node("n", "include").graph(folder);
        write("first.txt", "one");
        Files.setLastModifiedTime(folder.resolve("first.txt"), time);
        try (GraphEngine engine = world.engine()) {
            run(engine, graph);
            write("first.txt", "two");
            Files.setLastModifiedTime(folder.resolve("first.txt"), time);
            assertEquals(List.of(NodeState.DONE), states(run(engine, graph)));
        }
    }

    @Test
    void missingFileIsAFailedNode() throws Exception {
        GraphSnapshot graph = world.node("n", "length", "file", "a.txt").graph(folder);
        try (GraphEngine engine = world.engine()) {
            RunResult result = run(engine, graph);
            assertEquals(List.of(NodeState.FAILED), states(result));
            assertEquals(
                    "node n: there is no file a.txt",
                    result.node("n").orElseThrow().diagnostics().getLast().message());
            assertEquals(
                    List.of(new UsedFile(folder.resolve("a.txt"), false)),
                    result.node("n").orElseThrow().files());
        }
    }

    @Test
    void confinedRunReadsNoFileOutside() throws Exception {
        write("a.txt", "12345");
        Files.createDirectories(folder.resolve("in"));
        GraphSnapshot graph = world.node("n", "length", "file", "../a.txt").graph(folder.resolve("in"));
        RunRequest free = RunRequest.DEFAULT;
        RunRequest confined = new RunRequest(
                free.targets(),
                free.workers(),
                free.isolation(),
                free.timeLimit(),
                false,
                Optional.of(folder.resolve("in")));
        try (GraphEngine engine = world.engine()) {
            assertTrue(
                    engine.run(graph, free, RunListener.NONE, WorkContext.NONE).succeeded());
            RunResult result = engine.run(graph, confined, RunListener.NONE, WorkContext.NONE);
            assertEquals(
                    "engine.file-confined",
                    result.node("n").orElseThrow().diagnostics().getLast().code());
        }
    }

    @Test
    void filesThatANodeReadOrMissedAreFollowed() throws Exception {
        write("second.txt", "12");
        age("second.txt");
        GraphSnapshot graph = world.node("n", "include").graph(folder);
        try (ContentStore store = ContentStore.open(folder.resolve("store"), StoreSettings.DEFAULT)) {
            try (GraphEngine engine = world.engine(store)) {
                RunResult first = run(engine, graph);
                assertEquals(2, number(first, "n"));
                assertEquals(
                        List.of(
                                new UsedFile(folder.resolve("first.txt"), false),
                                new UsedFile(folder.resolve("second.txt"), true)),
                        first.node("n").orElseThrow().files());
                assertEquals(List.of(NodeState.CACHED), states(run(engine, graph)));
                write("first.txt", "123");
                RunResult appeared = run(engine, graph);
                assertEquals(3, number(appeared, "n"));
                assertEquals(
                        "file first.txt changed: absent -> "
                                + appeared.node("n")
                                        .orElseThrow()
                                        .reason()
                                        .substring("file first.txt changed: absent -> ".length()),
                        appeared.node("n").orElseThrow().reason());
                Files.delete(folder.resolve("first.txt"));
            }
            try (GraphEngine engine = world.engine(store)) {
                RunResult again = run(engine, graph);
                assertEquals(List.of(NodeState.CACHED), states(again));
                assertEquals(2, number(again, "n"));
            }
        }
        assertEquals(2, world.runs("include"));
    }

    @Test
    void graphInAnotherFolderFindsTheSameResults() throws Exception {
        for (String place : List.of("one", "two")) {
            write(place + "/first.txt", "1234");
            write(place + "/a.txt", "1234567");
            age(place + "/first.txt");
            age(place + "/a.txt");
        }
        world.node("n", "include").node("f", "length", "file", "a.txt");
        try (GraphEngine engine = world.engine()) {
            run(engine, world.graph(folder.resolve("one")));
            assertEquals(
                    List.of(NodeState.CACHED, NodeState.CACHED),
                    states(run(engine, world.graph(folder.resolve("two")))));
            write("two/first.txt", "12345");
            assertEquals(5, number(run(engine, world.graph(folder.resolve("two"))), "n"));
        }
    }

    @Test
    void resultOfAFileThatChangesWhileTheNodeRunsIsNotKept() throws Exception {
        write("first.txt", "1234");
        age("first.txt");
        GraphSnapshot graph = world.node("n", "include").graph(folder);
        try (GraphEngine engine = world.engine()) {
            changing.set(true);
            assertEquals(4, number(run(engine, graph), "n"));
            assertEquals(34, number(run(engine, graph), "n"));
            assertEquals(2, world.runs("include"));
        }
    }

    @Test
    void parameterWithoutFileGivesNone() throws DiagnosticException {
        world.types.add(
                "optional",
                new NodeSignature(
                        List.of(),
                        List.of(output("value", "number")),
                        List.of(parameter("file", ParameterKind.FILE, ""))),
                (inputs, _) -> number(inputs.parameters().file("file").isPresent() ? 1 : 0));
        try (GraphEngine engine = world.engine()) {
            assertEquals(0, number(run(engine, world.node("n", "optional").graph(folder)), "n"));
        }
    }
}
