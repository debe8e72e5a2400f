package org.chamfer.cli.internal.run;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.chamfer.cli.internal.CommandLineRun;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code chamfer run} with the engine, the kernel and the nodes that are installed. */
class InstalledEnginesTests {
    @TempDir
    private Path folder;

    private CommandLineRun run(String... arguments) {
        return CommandLineRun.of(folder, arguments);
    }

    @Test
    void nodeTypeBecomesFilesOnceAndIsCachedThen() throws IOException {
        CommandLineRun first = run("run", "node:box", "--cache", "c", "-D", "width=2", "-o", "box.stl", "--json");
        assertEquals(0, first.code(), first.err());
        byte[] bytes = Files.readAllBytes(folder.resolve("box.stl"));
        // Binary: a header of 80 bytes, the count, and 50 bytes for each of the 12 triangles.
        assertEquals(84 + 12 * 50, bytes.length);
        CommandLineRun second = run("run", "node:box", "--cache", "c", "-D", "width=2", "-o", "b/box.stl");
        assertTrue(second.err().contains("2 nodes: 2 cached"), second.err());
        assertArrayEquals(bytes, Files.readAllBytes(folder.resolve("b/box.stl")));
        assertTrue(run("run", "node:box", "--cache", "c", "-D", "width=3", "-o", "box.stl")
                .err()
                .contains("2 nodes: 2 done"));
    }

    @Test
    void codeIsRunWithItsParametersAndIncludedFilesAreInputs() throws IOException {
        Files.writeString(folder.resolve("part.scad"), "use <lib.scad>\nside = 3; // [1:10]\npart(side);\n");
        Files.writeString(folder.resolve("lib.scad"), "module part(s) cube(s);\n");
        CommandLineRun first = run("run", "part.scad", "--no-cache", "-D", "side=2", "--out", "out", "--json", "-q");
        assertEquals(0, first.code(), first.err());
        JsonObject manifest = JsonParser.parseString(Files.readString(folder.resolve("out/manifest.json")))
                .getAsJsonObject();
        assertEquals(
                "2", manifest.getAsJsonObject("parameters").get("part.side").getAsString());
        assertEquals(
                "lib.scad",
                manifest.getAsJsonArray("inputs")
                        .get(0)
                        .getAsJsonObject()
                        .get("file")
                        .getAsString());
        CommandLineRun verified = run("run", "--verify", "out/manifest.json");
        assertEquals(0, verified.code(), verified.out() + verified.err());
        Files.writeString(folder.resolve("lib.scad"), "module part(s) cube(s + 1);\n");
        CommandLineRun differs = run("run", "--verify", "out/manifest.json");
        assertEquals(1, differs.code());
        assertTrue(differs.out().contains("differs  value part.mesh: "), differs.out());
        assertTrue(differs.out().contains("changed  input lib.scad: "), differs.out());
        assertEquals(2, run("run", "part.scad", "--no-cache", "-D", "side=11").code());
        assertEquals(2, run("run", "part.scad", "--no-cache", "-D", "sid=2").code());
    }

    @Test
    void planeFigureIsExportedFromTheOutputThatHasOne() throws IOException {
        Files.writeString(folder.resolve("flat.scad"), "square(5);\n");
        CommandLineRun flat = run("run", "flat.scad", "--no-cache", "-o", "flat.svg", "-o", "flat.png");
        assertEquals(0, flat.code(), flat.err());
        assertTrue(Files.readString(folder.resolve("flat.svg")).contains("<svg"));
        assertEquals(1, run("run", "flat.scad", "--no-cache", "-o", "flat.stl").code());
    }

    @Test
    void badGraphEndsInADiagnostic() throws IOException {
        Files.writeString(folder.resolve("bad.canvas"), "<graph");
        CommandLineRun bad = run("run", "bad.canvas", "--no-cache");
        assertEquals(1, bad.code());
        assertTrue(bad.err().contains("error: "), bad.err());
        CommandLineRun missing = run("run", "missing.canvas", "--no-cache");
        assertEquals(1, missing.code());
        assertTrue(missing.err().contains("missing.canvas"), missing.err());
    }

    @Test
    void builtInNodesAreListed() {
        CommandLineRun list = run("nodes");
        assertEquals(0, list.code(), list.err());
        assertTrue(list.out().contains("  gear "), list.out());
        assertEquals("", list.err());
        assertTrue(run("nodes", "--markdown").out().contains("(`scad-file`)"));
    }
}
