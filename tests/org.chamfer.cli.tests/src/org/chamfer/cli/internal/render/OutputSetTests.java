package org.chamfer.cli.internal.render;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;
import org.chamfer.base.diagnostic.DiagnosticException;
import org.chamfer.formats.Format;
import org.chamfer.formats.RegisteredExporter;
import org.chamfer.geometry.Mesh;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutputSetTests {
    @TempDir
    private Path folder;

    private final ByteArrayOutputStream standardOutput = new ByteArrayOutputStream();

    @Test
    void nothingIsSeenBeforeTheCommit() throws Exception {
        Files.writeString(folder.resolve("a"), "old");
        try (OutputSet set = new OutputSet(standardOutput)) {
            write(set, target("a"), "new a");
            write(set, target("b"), "new b");
            write(set, new RenderTarget("-", null, exporters()), "out");
            assertEquals("old", Files.readString(folder.resolve("a")));
            assertTrue(Files.notExists(folder.resolve("b")));
            assertEquals(0, standardOutput.size());
            set.commit();
        }
        assertEquals("new a", Files.readString(folder.resolve("a")));
        assertEquals("new b", Files.readString(folder.resolve("b")));
        assertArrayEquals("out".getBytes(), standardOutput.toByteArray());
        assertEquals(List.of("a", "b"), files());
    }

    @Test
    void nothingRemainsWithoutCommit() throws Exception {
        try (OutputSet set = new OutputSet(standardOutput)) {
            write(set, target("a"), "new");
            assertEquals(1, files().size());
        }
        assertEquals(List.of(), files());
    }

    @Test
    void afterAnInterruptionNothingCanBeOpenedOrCommitted() throws Exception {
        try (OutputSet set = new OutputSet(standardOutput)) {
            write(set, target("a"), "new");
            set.close();
            assertThrows(CancellationException.class, set::commit);
            assertThrows(CancellationException.class, () -> set.open(target("b")));
        }
        assertEquals(List.of(), files());
    }

    @Test
    void linksStayLinks() throws Exception {
        Path real = Files.writeString(folder.resolve("real"), "old");
        Path link = Files.createSymbolicLink(folder.resolve("link"), real);
        try (OutputSet set = new OutputSet(standardOutput)) {
            write(set, target("link"), "new");
            set.commit();
        }
        assertTrue(Files.isSymbolicLink(link));
        assertEquals("new", Files.readString(real));
    }

    @Test
    void devicesAreWrittenToAndNotReplaced() throws Exception {
        Path full = Path.of("/dev/full");
        assumeTrue(Files.exists(full), "this system has no device that is always full");
        RenderTarget target = new RenderTarget("/dev/full", full, exporters());
        OutputSet.check(target);
        try (OutputSet set = new OutputSet(standardOutput)) {
            write(set, target, "new");
            DiagnosticException failure = assertThrows(DiagnosticException.class, set::commit);
            assertEquals("cannot write /dev/full: No space left on device", failure.getMessage());
        }
        assertTrue(Files.exists(full) && !Files.isRegularFile(full));
    }

    @Test
    void impossiblePlacesAreFoundEarly() throws Exception {
        Files.createDirectory(folder.resolve("d"));
        Files.writeString(folder.resolve("f"), "");
        assertEquals("cannot write d: it is a folder", refusal("d"));
        assertEquals("cannot write x/y: there is no folder " + folder.resolve("x"), refusal("x/y"));
        assertEquals("cannot write f/y: " + folder.resolve("f") + " is not a folder", refusal("f/y"));
    }

    private String refusal(String name) {
        return assertThrows(DiagnosticException.class, () -> OutputSet.check(target(name)))
                .getMessage();
    }

    private static void write(OutputSet set, RenderTarget target, String text) throws Exception {
        // The set owns the stream.
        @SuppressWarnings("resource")
        OutputStream out = set.open(target);
        out.write(text.getBytes());
    }

    private RenderTarget target(String name) {
        return new RenderTarget(name, folder.resolve(name), exporters());
    }

    private static List<RegisteredExporter> exporters() {
        Format format = new Format("t", "T", List.of("t"), Mesh.class.getName(), "", "", 0);
        return List.of(RegisteredExporter.of(format, Mesh.class, () -> (_, _, _) -> {}));
    }

    private List<String> files() throws Exception {
        try (Stream<Path> all = Files.list(folder)) {
            return all.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
