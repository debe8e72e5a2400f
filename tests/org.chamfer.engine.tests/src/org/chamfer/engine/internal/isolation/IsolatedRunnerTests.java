package org.chamfer.engine.internal.isolation;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import org.chamfer.base.diagnostic.Diagnostic;
import org.chamfer.base.diagnostic.DiagnosticException;
import org.chamfer.engine.internal.run.NodeJob;
import org.chamfer.engine.internal.run.NodeRunner;
import org.chamfer.geometry.Mesh;
import org.chamfer.geometry.MeshOrigin;
import org.chamfer.graph.node.NodeFile;
import org.chamfer.graph.node.NodeOutputs;
import org.chamfer.graph.type.Arity;
import org.chamfer.graph.type.NodeSignature;
import org.chamfer.graph.type.ParameterKind;
import org.chamfer.graph.type.ParameterSpec;
import org.chamfer.graph.type.PortSpec;
import org.chamfer.values.FileValue;
import org.chamfer.values.MeshValue;
import org.chamfer.values.NumberValue;
import org.chamfer.values.TextValue;
import org.chamfer.values.Value;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Nodes in real child processes. */
@Timeout(120)
class IsolatedRunnerTests {
    private final NodeRunner runner = runner(64);
    private final RecordingContext context = new RecordingContext();

    @TempDir
    Path folder;

    private static NodeRunner runner(int megabytes) {
        return new IsolatedRunners(ChildClassPath.launcher(), ChildTypes.PORT_TYPES).open(megabytes, 4);
    }

    @AfterEach
    void close() {
        runner.close();
    }

    @Test
    void valuesCrossWithoutLoss() throws Exception {
        Random random = new Random(3);
        double[] positions = random.doubles(300, -1e3, 1e3).toArray();
        positions[0] = -0.0;
        positions[1] = Math.PI * 1e-300;
        Mesh mesh = Mesh.of(positions, random.ints(600, 0, 100).toArray(), MeshOrigin.UNKNOWN);
        Path file = Files.write(folder.resolve("data.bin"), new byte[] {1, 2, 3});
        NodeOutputs outputs = runner.run(echo(new MeshValue(mesh), Optional.of(file)), context);
        MeshValue back = (MeshValue) outputs.values().get("mesh0");
        assertEquals(new MeshValue(mesh).digest(), back.digest());
        assertEquals(new TextValue("Größe 2.5"), outputs.values().get("text"));
        assertArrayEquals(new byte[] {1, 2, 3}, ((FileValue) outputs.values().get("file")).bytes());
        assertEquals(
                List.of("echoing 0.5", "log a line", "WARNING take care", "read read.txt", "missed missed.txt"),
                context.told);
    }

    @Test
    void filesThatStandNowhereAreSent() throws Exception {
        NodeOutputs outputs = runner.run(echo(new MeshValue(Mesh.EMPTY), Optional.empty()), context);
        assertArrayEquals(new byte[] {9, 8}, ((FileValue) outputs.values().get("file")).bytes());
    }

    @Test
    void failuresAreThoseOfTheNodeAlone() throws Exception {
        Diagnostic wrong = failure("fail");
        assertEquals("this is wrong", wrong.message());
        assertEquals("make it right", wrong.hint());
        assertEquals(
                "the node type throw of org.test failed: java.lang.IllegalStateException: a fault",
                failure("throw").message());
        assertTrue(failure("nothing").message().contains("gave no outputs"));
        assertEquals(
                new TextValue("slow"), runner.run(job("slow"), context).values().get("text"));
    }

    @Test
    void aChildThatEndsIsAFailedNodeAndIsReplaced() throws Exception {
        String message = failure("exit").message();
        assertEquals("node exit: the child process ended with the code 7: going down", message);
        assertEquals(
                new TextValue("slow"), runner.run(job("slow"), context).values().get("text"));
    }

    @Test
    void outOfMemoryIsAFailedNode() throws Exception {
        assertEquals(
                "node memory: the child process ran out of memory (it had 64 MB)",
                failure("memory").message());
        assertEquals(
                new TextValue("slow"), runner.run(job("slow"), context).values().get("text"));
    }

    @Test
    void whatRunsBesideANodeThatKillsItsProcessStillFinishes() throws Exception {
        CompletableFuture<NodeOutputs> slow = start("slow");
        CompletableFuture<NodeOutputs> other = start("slow");
        CompletableFuture<NodeOutputs> exit = start("exit");
        CompletionException death = assertThrows(CompletionException.class, exit::join);
        assertTrue(death.getCause() instanceof DiagnosticException);
        assertEquals(
                new TextValue("slow"), slow.get(60, TimeUnit.SECONDS).values().get("text"));
        assertEquals(
                new TextValue("slow"), other.get(60, TimeUnit.SECONDS).values().get("text"));
    }

    @Test
    void aNodeThatPollsIsCancelledAndItsProcessLives() throws Exception {
        CompletableFuture<NodeOutputs> polling = start("poll");
        Thread.sleep(500);
        context.cancelled = true;
        assertThrows(CancellationException.class, () -> join(polling));
        assertEquals(
                new TextValue("slow"),
                runner.run(job("slow"), new RecordingContext()).values().get("text"));
    }

    @Test
    void aNodeThatHangsIsKilled() throws Exception {
        CompletableFuture<NodeOutputs> hanging = start("hang");
        Thread.sleep(1000);
        context.cancelled = true;
        long before = System.nanoTime();
        assertThrows(CancellationException.class, () -> join(hanging));
        assertTrue(System.nanoTime() - before < 30_000_000_000L, "nobody waits for it");
        assertEquals(
                new TextValue("slow"),
                runner.run(job("slow"), new RecordingContext()).values().get("text"));
    }

    @Test
    void noProcessIsLeftWhenTheRunHasEnded() throws Exception {
        runner.run(job("slow"), context);
        List<ProcessHandle> children = ProcessHandle.current().children().toList();
        assertFalse(children.isEmpty());
        runner.close();
        for (ProcessHandle child : children) {
            child.onExit().get(30, TimeUnit.SECONDS);
        }
        assertThrows(CancellationException.class, () -> runner.run(job("slow"), context));
    }

    private Diagnostic failure(String type) {
        return assertThrows(DiagnosticException.class, () -> runner.run(job(type), context))
                .diagnostic();
    }

    private CompletableFuture<NodeOutputs> start(String type) {
        return CompletableFuture.supplyAsync(() -> {
            try {
                return runner.run(job(type), context);
            } catch (Exception e) {
                throw e instanceof CancellationException cancelled ? cancelled : new CompletionException(e);
            }
        });
    }

    private static void join(CompletableFuture<NodeOutputs> future) {
        try {
            future.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof CancellationException cancelled ? cancelled : e;
        }
    }

    private static NodeJob job(String type) {
        NodeSignature none = new NodeSignature(List.of(), List.of(), List.of());
        return new NodeJob(type, ChildTypes.type(type), none, new TreeMap<>(), new TreeMap<>(), new TreeMap<>());
    }

    private static NodeJob echo(MeshValue mesh, Optional<Path> file) {
        NodeSignature signature = new NodeSignature(
                List.of(new PortSpec("mesh", "mesh", Arity.MANY, "Mesh", "")),
                List.of(),
                List.of(
                        parameter("text", ParameterKind.TEXT),
                        parameter("number", ParameterKind.NUMBER),
                        parameter("file", ParameterKind.FILE)));
        Map<String, Value> parameters = Map.of("text", new TextValue("Größe"), "number", new NumberValue(2.5));
        NodeFile sent = new SentFile("data.bin", file, new byte[] {9, 8});
        return new NodeJob(
                "echo",
                ChildTypes.type("echo"),
                signature,
                new TreeMap<>(Map.of("mesh", List.of(mesh))),
                new TreeMap<>(parameters),
                new TreeMap<>(Map.of("file", sent)));
    }

    private static ParameterSpec parameter(String name, ParameterKind kind) {
        OptionalDouble none = OptionalDouble.empty();
        return new ParameterSpec(name, kind, name, "", none, none, none, List.of(), "", "", "");
    }
}
