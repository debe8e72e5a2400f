package org.chamfer.cli.internal.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.chamfer.cli.internal.CommandLineRun;
import org.chamfer.formats.Exporter;
import org.chamfer.formats.Format;
import org.chamfer.formats.FormatRegistry;
import org.chamfer.formats.RegisteredExporter;
import org.chamfer.geometry.Mesh;
import org.chamfer.geometry.MeshOrigin;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(10)
class InterruptedRenderTests {
    private static final Mesh TRIANGLE =
            Mesh.of(new double[] {0, 0, 0, 1, 0, 0, 0, 1, 0}, new int[] {0, 1, 2}, MeshOrigin.UNKNOWN);

    @TempDir
    private Path folder;

    private final CountDownLatch reached = new CountDownLatch(1);
    private final CountDownLatch interrupted = new CountDownLatch(1);

    @BeforeEach
    void writeSource() throws Exception {
        Files.writeString(folder.resolve("a.scad"), "");
        Files.writeString(folder.resolve("a.slow"), "old");
    }

    @Test
    void interruptedComputationsLeaveNothing() throws Exception {
        FakeModeler modeler = new FakeModeler(TRIANGLE).beforeGeometry(this::waitForInterruption);
        CommandLineRun run = interruptedRun(modeler, (_, out, _) -> out.write(1));
        assertEquals(new CommandLineRun(130, "", "interrupted\n"), run);
    }

    @Test
    void interruptedExportsLeaveNothing() throws Exception {
        byte[] data = new byte[1 << 20];
        CommandLineRun run = interruptedRun(new FakeModeler(TRIANGLE), (_, out, _) -> {
            out.write(data);
            waitForInterruption();
            out.write(data);
        });
        assertEquals(new CommandLineRun(130, "", "interrupted\n"), run);
    }

    private CommandLineRun interruptedRun(FakeModeler modeler, Exporter<Mesh> exporter) throws Exception {
        Format format = new Format("slow", "Slow", List.of("slow"), Mesh.class.getName(), "", "", 0);
        FormatRegistry formats =
                new FormatRegistry(List.of(RegisteredExporter.of(format, Mesh.class, () -> exporter)), List.of());
        AtomicReference<Runnable> interrupt = new AtomicReference<>();
        try (ExecutorService executor = Executors.newSingleThreadExecutor()) {
            Future<CommandLineRun> run = executor.submit(() -> CommandLineRun.of(
                    () -> new RenderCommand(modeler, formats),
                    folder,
                    "",
                    interrupt::set,
                    "render",
                    "a.scad",
                    "-o",
                    "a.slow"));
            assertTrue(reached.await(5, TimeUnit.SECONDS));
            interrupt.get().run();
            // The signal's thread ends the process now, so the folder must be clean before the command notices.
            assertEquals(List.of("a.scad", "a.slow"), files());
            interrupted.countDown();
            CommandLineRun result = run.get();
            assertEquals(List.of("a.scad", "a.slow"), files());
            assertEquals("old", Files.readString(folder.resolve("a.slow")));
            return result;
        }
    }

    private void waitForInterruption() {
        reached.countDown();
        try {
            assertTrue(interrupted.await(5, TimeUnit.SECONDS));
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private List<String> files() throws Exception {
        try (Stream<Path> all = Files.list(folder)) {
            return all.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
