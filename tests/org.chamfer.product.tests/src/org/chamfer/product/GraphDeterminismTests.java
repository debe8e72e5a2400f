package org.chamfer.product;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The same graph gives the same bytes, however it is run. */
class GraphDeterminismTests {
    private static final List<String> GRAPHS = List.of("gear_pair", "weight_label", "name_plate", "nut_pocket");

    @TempDir
    private static Path shared;

    private static Map<String, String> expected;

    @TempDir
    private Path folder;

    @BeforeAll
    static void runOnce() throws IOException {
        for (String graph : GRAPHS) {
            runAll(shared, Chamfer.checkout(), shared.resolve("out"), List.of(graph), Map.of(), "--jobs", "1");
        }
        expected = GraphRuns.digests(shared.resolve("out"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--jobs 4",
                "--jobs 4 --isolate --max-heap 700",
                "--no-cache",
                "--jobs 2 --isolate-type scad-file"
            })
    void withAColdCache(String options) throws IOException {
        runAll(folder, Chamfer.checkout(), folder.resolve("out"), GRAPHS, Map.of(), options.split(" "));
        assertEquals(expected, GraphRuns.digests(folder.resolve("out")));
    }

    @Test
    void withAHalfEvictedCache() throws IOException {
        runAll(folder, Chamfer.checkout(), folder.resolve("first"), GRAPHS, Map.of());
        int count = 0;
        try (Stream<Path> files = Files.walk(folder.resolve("cache/store"))) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                if (file.toString().contains("entries") || file.toString().contains("blobs")) {
                    count++;
                    if (count % 2 == 0) {
                        Files.delete(file);
                    } else if (count % 5 == 0) {
                        Files.write(file, new byte[] {1, 2, 3});
                    }
                }
            }
        }
        runAll(folder, Chamfer.checkout(), folder.resolve("out"), GRAPHS, Map.of());
        assertEquals(expected, GraphRuns.digests(folder.resolve("out")));
        // What no run needed is found and removed by the first verification.
        Chamfer cache = new Chamfer(folder)
                .with("CHAMFER_CACHE", folder.resolve("cache").toString());
        cache.run("cache", "verify");
        Chamfer.Result verified = cache.run("cache", "verify");
        assertEquals(0, verified.code(), verified.err());
    }

    @Test
    void inAnotherFolderLocaleAndTimeZone() throws IOException {
        Path elsewhere = folder.resolve("anderer Ort");
        for (String name : List.of("canvases", "input", "examples")) {
            Path copy = Files.createDirectories(elsewhere.resolve("data").resolve(name));
            try (Stream<Path> files =
                    Files.list(Chamfer.checkout().resolve("data").resolve(name))) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    Files.copy(file, copy.resolve(file.getFileName().toString()));
                }
            }
        }
        Map<String, String> environment = Map.of(
                "TZ",
                "Pacific/Chatham",
                "LANG",
                "tr_TR.ISO-8859-9",
                "JDK_JAVA_OPTIONS",
                "-Duser.language=tr -Duser.country=TR -Duser.timezone=Pacific/Chatham");
        runAll(folder, elsewhere, folder.resolve("out"), GRAPHS, environment);
        assertEquals(expected, GraphRuns.digests(folder.resolve("out")));
    }

    /** Runs graphs one after the other; each manifest stays beside the files of its graph. */
    private static void runAll(
            Path work,
            Path checkout,
            Path out,
            List<String> graphs,
            Map<String, String> environment,
            String... options) {
        for (String graph : graphs) {
            Chamfer chamfer = new Chamfer(work)
                    .with("CHAMFER_CACHE", work.resolve("cache").toString());
            environment.forEach(chamfer::with);
            List<String> arguments = new ArrayList<>(List.of(
                    "run",
                    checkout.resolve("data/canvases/" + graph + ".canvas").toString(),
                    "--out",
                    out.resolve(graph).toString()));
            arguments.addAll(List.of(options));
            Chamfer.Result result = chamfer.run(arguments.toArray(String[]::new));
            assertEquals(0, result.code(), () -> arguments + "\n" + result.err());
        }
    }
}
