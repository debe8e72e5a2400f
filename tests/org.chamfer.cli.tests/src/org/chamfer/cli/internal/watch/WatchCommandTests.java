package org.chamfer.cli.internal.watch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.atomic.AtomicReference;
import org.chamfer.cli.internal.CommandLineRun;
import org.chamfer.cli.internal.run.FakeEngines;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code chamfer watch} runs again when something changes, until it is interrupted. */
class WatchCommandTests {
    private static final long PATIENCE_MILLIS = 30_000;

    @TempDir
    private Path folder;

    private final FakeEngines engines = new FakeEngines();
    private final AtomicReference<Runnable> interrupt = new AtomicReference<>();

    private CommandLineRun run(String... arguments) {
        return CommandLineRun.of(() -> new WatchCommand(() -> engines), folder, "", interrupt::set, arguments);
    }

    private void graph(int value) throws IOException {
        Path temporary = folder.resolve("temporary");
        Files.writeString(temporary, """
                n number value=%d
                text read file=in.txt
                number export name=n.txt
                words export name=words.txt
                n.value -> number.subject
                text.value -> words.subject
                """.formatted(value));
        Files.move(temporary, folder.resolve("a.canvas"), StandardCopyOption.REPLACE_EXISTING);
    }

    private void await(String name, String content) throws IOException, InterruptedException {
        Path file = folder.resolve(".generated").resolve(name);
        long end = System.nanoTime() + PATIENCE_MILLIS * 1_000_000;
        while (!Files.exists(file)
                || !Files.readString(file, StandardCharsets.UTF_8).equals(content)) {
            assertTrue(System.nanoTime() - end < 0, name + " never became " + content);
            Thread.sleep(10);
        }
    }

    @Test
    void changesOfTheGraphAndOfFilesAreFollowed() throws IOException, InterruptedException, ExecutionException {
        graph(1);
        Files.writeString(folder.resolve("in.txt"), "first");
        CompletableFuture<CommandLineRun> watching =
                CompletableFuture.supplyAsync(() -> run("watch", "a.canvas", "--cache", "cache"));
        try {
            await("n.txt", "1.0");
            await("words.txt", "first");
            graph(2);
            await("n.txt", "2.0");
            Files.writeString(folder.resolve("in.txt"), "second");
            await("words.txt", "second");
            Files.writeString(folder.resolve("a.canvas"), "broken");
            Thread.sleep(500);
            graph(3);
            await("n.txt", "3.0");
        } finally {
            interrupt.get().run();
        }
        CommandLineRun ended = watching.get();
        assertEquals(130, ended.code(), ended.err());
        assertTrue(ended.err().contains("changed in.txt\n"), ended.err());
        assertTrue(ended.err().contains("cached  n\n"), ended.err());
        assertTrue(ended.err().contains("a.canvas is no graph"), ended.err());
    }

    @Test
    void changeEndsARunThatGoesOn() throws IOException, InterruptedException, ExecutionException {
        // The first run would take longer than the test has patience.
        Files.writeString(folder.resolve("a.canvas"), "s slow seconds=90\nf export name=n.txt\ns.value -> f.subject\n");
        CompletableFuture<CommandLineRun> watching =
                CompletableFuture.supplyAsync(() -> run("watch", "a.canvas", "--cache", "cache"));
        try {
            long end = System.nanoTime() + PATIENCE_MILLIS * 1_000_000;
            while (engines.requests().isEmpty() && System.nanoTime() - end < 0) {
                Thread.sleep(10);
            }
            Files.writeString(folder.resolve("in.txt"), "words");
            graph(4);
            await("n.txt", "4.0");
        } finally {
            interrupt.get().run();
        }
        assertEquals(130, watching.get().code());
        assertEquals(2, engines.requests().size());
    }

    @Test
    void wrongUsage() throws IOException {
        graph(1);
        assertEquals(2, run("watch").code());
        assertEquals(2, run("watch", "node:number").code());
        assertEquals(2, run("watch", "a.canvas", "-D", "x.value=1").code());
        assertEquals(1, run("watch", "nosuch.canvas").code());
        assertEquals(0, run("watch", "--help").code());
    }
}
