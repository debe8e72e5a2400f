package org.chamfer.product;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Batches of files, graphs and node types. */
class BatchTests {
    @TempDir
    private Path folder;

    @Test
    void variantsOfAFileAreMeasuredAndFailuresStopNoOthers() throws IOException {
        Files.writeString(folder.resolve("plate.scad"), """
                width = 10; // [1:100]
                depth = 10; // [1:100]
                assert(width != 13, "13 is unlucky");
                cube([width, depth, 2]);
                """);
        Files.writeString(folder.resolve("plates.csv"), "name,width,depth\nsmall,5,4\nbad,13,4\nlarge,50,40\n");
        Chamfer.Result result =
                run("batch", "plate.scad", "--sets", "plates.csv", "--formats", "stl,obj,glb", "--out", "out");
        assertEquals(1, result.code(), "one failed");
        assertTrue(result.err().contains("13 is unlucky"), result.err());
        JsonObject report = JsonParser.parseString(Files.readString(folder.resolve("out/report.json")))
                .getAsJsonObject();
        JsonArray results = report.getAsJsonArray("results");
        assertEquals(1, report.get("failures").getAsInt());
        assertEquals(40, volume(results.get(0).getAsJsonObject()), 1e-9);
        assertEquals(4000, volume(results.get(2).getAsJsonObject()), 1e-9);
        for (String file : List.of("small.stl", "small.obj", "small.glb", "large.stl")) {
            assertTrue(Files.size(folder.resolve("out").resolve(file)) > 100, file);
        }
        assertFalse(Files.exists(folder.resolve("out/bad.stl")));
        assertEquals(40, Solid.read(folder.resolve("out/small.stl")).volume(), 1e-3);
        String html = Files.readString(folder.resolve("out/report.html"));
        assertEquals(3, html.split("data:image/png;base64,").length, "two pictures");
        assertEquals(4, Files.readAllLines(folder.resolve("out/report.csv")).size());
    }

    @Test
    void aGridOfANodeTypeAndASampleOfItsRanges() throws IOException {
        Chamfer.Result grid =
                run("batch", "node:gear", "--grid", "teeth=12,18", "--grid", "thickness=4:2:8", "--out", "grid");
        assertEquals(0, grid.code(), grid.err());
        assertTrue(Files.exists(folder.resolve("grid/teeth-18_thickness-6.stl")));
        Chamfer.Result sample =
                run("batch", "node:box", "--sample", "5", "--vary", "width=1:9", "--seed", "4", "--json");
        assertEquals(0, sample.code(), sample.err());
        JsonObject report = JsonParser.parseString(sample.out()).getAsJsonObject();
        for (var result : report.getAsJsonArray("results")) {
            double width = Double.parseDouble(result.getAsJsonObject()
                    .getAsJsonObject("values")
                    .get("width")
                    .getAsString());
            assertTrue(width >= 1 && width <= 9);
            assertEquals(width * 400, volume(result.getAsJsonObject()), 1e-5 * width * 400);
        }
    }

    @Test
    void aBatchThatWasKilledGoesOnWhereItStopped() throws Exception {
        String[] batch = {
            "batch", GraphRuns.example("name_plate"), "--sets", people(), "--formats", "stl", "--out", "out"
        };
        Process process = new Chamfer(folder)
                .with("CHAMFER_CACHE", folder.resolve("cache").toString())
                .start(folder.resolve("o").toFile(), folder.resolve("e").toFile(), batch);
        Path firstFile = folder.resolve("out/ada.stl");
        for (int wait = 0; wait < 1200 && !Files.exists(firstFile) && process.isAlive(); wait++) {
            Thread.sleep(50);
        }
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
        assertTrue(process.waitFor(30, TimeUnit.SECONDS));
        Chamfer.Result again = run(batch);
        assertEquals(0, again.code(), again.err());
        assertTrue(
                again.err().lines().anyMatch(line -> line.startsWith("cached") && line.endsWith("ada")), again.err());
        Map<String, String> resumed = GraphRuns.digests(folder.resolve("out"));
        resumed.keySet().removeIf(file -> file.endsWith(".part"));

        batch[batch.length - 1] = "whole";
        Chamfer.Result whole = new Chamfer(folder)
                .with("CHAMFER_CACHE", folder.resolve("other").toString())
                .run(batch);
        assertEquals(0, whole.code(), whole.err());
        assertEquals(GraphRuns.digests(folder.resolve("whole")), resumed);
    }

    @Test
    void mistakesAreTold() throws IOException {
        Files.writeString(folder.resolve("a.scad"), "size = 1;\ncube(size);\n");
        Files.writeString(folder.resolve("a.csv"), "sise\n1\n");
        assertEquals(2, run("batch", "a.scad").code(), "no variants");
        assertEquals(1, run("batch", "a.scad", "--sets", "none.csv").code());
        Chamfer.Result typo = run("batch", "a.scad", "--sets", "a.csv");
        assertEquals(1, typo.code());
        assertTrue(typo.err().contains("sise"), typo.err());
        assertEquals(2, run("batch", "a.scad", "--sample", "3").code(), "no ranges");
        Chamfer.Result format = run("batch", "a.scad", "--grid", "size=1", "--formats", "nonsense");
        assertEquals(1, format.code());
        assertTrue(format.err().contains("nonsense"), format.err());
    }

    private static double volume(JsonObject result) {
        return result.getAsJsonObject("measures").get("volume").getAsDouble();
    }

    private static String people() {
        return Chamfer.checkout().resolve("data/canvases/name_plates.csv").toString();
    }

    private Chamfer.Result run(String... arguments) {
        return new Chamfer(folder)
                .with("CHAMFER_CACHE", folder.resolve("cache").toString())
                .run(arguments);
    }
}
