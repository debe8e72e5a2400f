package org.chamfer.product;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What users do wrong, and what goes wrong around them: a message at the right place, an exit code, no half file. */
class MistakeTests {
    private static final int INTERRUPTED = 130;

    /** Milliseconds from Ctrl-C to the end: half a second, and what a loaded machine adds. */
    private static final long LONGEST_FAREWELL = 1500;

    @TempDir
    private Path folder;

    @AfterEach
    void noUnfinishedFileIsLeft() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            assertEquals(
                    List.of(),
                    files.map(file -> file.getFileName().toString())
                            .filter(name -> !name.endsWith(".scad") && !name.endsWith(".txt"))
                            .toList());
        }
    }

    @Test
    void syntaxError() throws IOException {
        expectError("module a() {\n  cube(10;\n}\n", "part.scad:2:10: error:", "  cube(10;", "         ^");
    }

    @Test
    void missingFile() {
        Chamfer.Result result = new Chamfer(folder).run("render", "nothing.scad", "-o", "part.stl");

        assertEquals(1, result.code());
        assertTrue(result.err().contains("cannot read nothing.scad: no such file"), result.err());
    }

    @Test
    void includeThatIsNotFound() throws IOException {
        expectError(
                "include <screws.scad>\nscrew(3);\n",
                "part.scad:1:1: warning: Can't open include file 'screws.scad'.",
                "part.scad:2:1: warning: Ignoring unknown module 'screw'",
                "error: Current top level object is empty.");
    }

    @Test
    void failedAssertion() throws IOException {
        expectError(
                "wall = 0.2;\nassert(wall >= 0.4, \"too thin to print\");\ncube(wall);\n",
                "part.scad:2:1: error: Assertion '(wall >= 0.4)' failed: \"too thin to print\"",
                "  assert(wall >= 0.4, \"too thin to print\");");
    }

    @Test
    void unknownModule() throws IOException {
        expectError(
                "kube(3);\n",
                "part.scad:1:1: warning: Ignoring unknown module 'kube'",
                "  ^~~~~~~",
                "hint: did you mean cube?");
    }

    @Test
    void divisionByZero() throws IOException {
        expectError("x = 1 / 0;\necho(x);\ncube([1, 2, x]);\n", "ECHO: inf", "error:");
    }

    @Test
    void recursionWithoutEnd() throws IOException {
        expectError(
                "function f(n) = 1 + f(n + 1);\ncube(f(1));\n",
                "part.scad:1:21: error: Recursion detected calling function 'f'",
                "hint: give the recursion a condition under which it ends");
        expectError("module m() { m(); }\nm();\n", "part.scad:1:14: error: Recursion detected calling module 'm'");
    }

    @Test
    void openPolyhedron() throws IOException {
        Files.writeString(
                folder.resolve("part.scad"),
                "translate([1, 0, 0])\n"
                        + "  polyhedron([[0,0,0],[1,0,0],[0,1,0],[0,0,1]], [[0,1,2],[0,3,1],[0,2,3]]);\n");

        Chamfer.Result result = new Chamfer(folder).run("render", "part.scad", "-o", "part.stl");

        assertEquals(0, result.code(), result.err());
        assertTrue(
                result.err().contains("part.scad:2:3: warning: polyhedron is not closed: 3 open edges"), result.err());
        Files.delete(folder.resolve("part.stl"));
    }

    @Test
    void warningsAreErrorsOnRequest() throws IOException {
        Files.writeString(folder.resolve("part.scad"), "cube(1, wide = true);\n");

        Chamfer.Result result = new Chamfer(folder).run("render", "part.scad", "-o", "part.stl", "--hardwarnings");

        assertEquals(1, result.code());
        assertTrue(result.err().contains("variable \"wide\" not specified as parameter"), result.err());
    }

    @Test
    void wrongUsage() {
        Chamfer.Result result = new Chamfer(folder).run("render", "--exprot-format", "stl");

        assertEquals(2, result.code());
        assertTrue(result.err().contains("--exprot-format"), result.err());
    }

    @Test
    void fullDisk() throws IOException {
        Path disk = Files.createTempDirectory("small disk");
        Chamfer mount = new Chamfer(folder);
        boolean mounted = mount.exec(List.of("mount", "-t", "tmpfs", "-o", "size=16k", "chamfer", disk.toString()))
                        .code()
                == 0;
        assumeTrue(mounted, "only root may mount a small disk");
        try {
            Files.writeString(folder.resolve("part.scad"), "sphere(10, $fn = 60);\n");

            Chamfer.Result result = new Chamfer(folder)
                    .run("render", "part.scad", "-o", disk.resolve("part.stl").toString());

            assertEquals(1, result.code());
            assertTrue(result.err().contains("No space left on device"), result.err());
            assertNoTrace(result.err());
            try (Stream<Path> files = Files.list(disk)) {
                assertEquals(List.of(), files.toList());
            }
        } finally {
            mount.exec(List.of("umount", disk.toString()));
            Files.delete(disk);
        }
    }

    @Test
    void interruptionInsideALongOperation() throws Exception {
        Files.writeString(
                folder.resolve("part.scad"),
                "union() for (i = [0:999]) translate(rands(0, 50, 3, i)) sphere(6, $fn = 120);\n");
        Path err = folder.resolve("err.txt");
        Process process = new Chamfer(folder)
                .start(folder.resolve("out.txt").toFile(), err.toFile(), "render", "part.scad", "-o", "part.stl");
        // Long enough for the kernel to be in the middle of it.
        assertFalse(process.waitFor(5, TimeUnit.SECONDS), () -> "the model is too easy for this test");
        long start = System.nanoTime();
        new Chamfer(folder).exec(List.of("kill", "-INT", Long.toString(process.pid())));

        assertTrue(process.waitFor(30, TimeUnit.SECONDS));

        long milliseconds = (System.nanoTime() - start) / 1_000_000;
        assertEquals(INTERRUPTED, process.exitValue(), Files.readString(err));
        assertTrue(milliseconds < LONGEST_FAREWELL, milliseconds + " ms");
        assertNoTrace(Files.readString(err));
    }

    private void expectError(String code, String... messages) throws IOException {
        Files.writeString(folder.resolve("part.scad"), code);

        Chamfer.Result result = new Chamfer(folder).run("render", "part.scad", "-o", "part.stl");

        assertEquals(1, result.code(), result.err());
        for (String message : messages) {
            assertTrue(result.err().contains(message), () -> "expected: " + message + "\nfound:\n" + result.err());
        }
        assertNoTrace(result.err());
    }

    private static void assertNoTrace(String text) {
        assertFalse(text.contains("\tat ") || text.contains("Exception"), text);
    }
}
