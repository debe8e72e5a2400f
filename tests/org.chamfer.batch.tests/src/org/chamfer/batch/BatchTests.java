package org.chamfer.batch;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.chamfer.base.diagnostic.DiagnosticException;
import org.chamfer.base.work.WorkContext;
import org.chamfer.engine.GraphSnapshot;
import org.chamfer.engine.RunRequest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BatchTests {
    @TempDir
    Path folder;

    private final FakeTypes types = new FakeTypes();
    private final FakeEngine engine = new FakeEngine();

    @Test
    void eachVariantGivesItsFilesAndFigures() throws Exception {
        List<VariantResult> results = run(4, variant("a", "2"), variant("b", "3.5"));
        assertEquals(
                List.of("a.stl", "a.obj"),
                results.get(0).files().stream().map(OutputFile::path).toList());
        assertEquals("size 3.5", Files.readString(folder.resolve("out/b.stl")));
        assertEquals(
                Map.of("volume", "3.5", "size.x", "3.5", "size.y", "3.5", "size.z", "3.5"),
                results.get(1).measures());
        assertTrue(results.get(0).thumbnail().length > 0);
    }

    @Test
    void planeFiguresAreMeasuredAsSuch() throws Exception {
        VariantResult result = run(1, variant("flat", "-2")).getFirst();
        assertTrue(result.succeeded(), result.failure());
        assertEquals(Map.of("area", "2"), result.measures());
    }

    @Test
    void failuresStopNoOthers() throws Exception {
        List<VariantResult> results = run(
                2,
                variant("bad", "13"),
                variant("none", "0"),
                variant("good", "1"),
                new Variant("odd", Map.of("sise", "1")));
        assertEquals(
                List.of(false, false, true, false),
                results.stream().map(VariantResult::succeeded).toList());
        assertEquals("13 is no size", results.get(0).failure());
        assertEquals("there is nothing in the result of model", results.get(1).failure());
        assertEquals(
                "variant 'odd' sets 'sise', which is no parameter of test",
                results.get(3).failure());
        try (Stream<Path> files = Files.list(folder.resolve("out"))) {
            assertEquals(2, files.count());
        }
    }

    @Test
    void theOrderIsThatOfTheRequestForAnyNumberOfJobs() throws Exception {
        Variant[] variants = IntStream.range(1, 60)
                .filter(i -> i != 13)
                .mapToObj(i -> variant("v" + i, "" + i))
                .toArray(Variant[]::new);
        BatchReport one = new BatchReport("test", run(1, variants));
        BatchReport many = new BatchReport("test", run(8, variants));
        assertArrayEquals(one.json(), many.json());
        assertArrayEquals(one.csv(), many.csv());
        assertArrayEquals(one.html(), many.html());
    }

    @Test
    void filesThatAreThereAreLeftAlone() throws Exception {
        run(1, variant("a", "2"));
        Path file = folder.resolve("out/a.stl");
        FileTime old = FileTime.fromMillis(1_000_000);
        Files.setLastModifiedTime(file, old);
        run(1, variant("a", "2"));
        assertEquals(old, Files.getLastModifiedTime(file));
        Files.writeString(file, "damaged!");
        run(1, variant("a", "2"));
        assertEquals("size 2.0", Files.readString(file));
    }

    @Test
    void aCancelledBatchEndsAndLeavesNoPartialFile() throws Exception {
        Variant[] variants = IntStream.range(100, 400)
                .mapToObj(i -> variant("v" + i, "" + i))
                .toArray(Variant[]::new);
        List<VariantResult> ready = new ArrayList<>();
        WorkContext work = () -> ready.size() >= 5;
        BatchRequest request = request(2, variants);
        assertThrows(CancellationException.class, () -> new Batch(engine, types)
                .run(request, (result, _, _) -> ready.add(result), work));
        assertTrue(ready.size() < 50, () -> ready.size() + " were ready");
        try (Stream<Path> files = Files.list(folder.resolve("out"))) {
            assertFalse(files.anyMatch(file -> file.toString().endsWith(".part")));
        }
    }

    @Test
    void theReportTellsEverything() throws Exception {
        List<VariantResult> results = run(1, variant("a & b", "2"), variant("<bad>".replaceAll("[<>]", ""), "13"));
        BatchReport report = new BatchReport("test <1>", results);
        JsonObject json = JsonParser.parseString(new String(report.json(), StandardCharsets.UTF_8))
                .getAsJsonObject();
        assertEquals(1, json.get("failures").getAsInt());
        JsonObject first = json.getAsJsonArray("results").get(0).getAsJsonObject();
        assertEquals(2, first.getAsJsonObject("measures").get("volume").getAsDouble());
        assertEquals(
                "name,size,volume,size.x,size.y,size.z,files,failure\n"
                        + "a & b,2,2,2,2,2,a & b.stl a & b.obj,\n"
                        + "bad,13,,,,,,13 is no size\n",
                new String(report.csv(), StandardCharsets.UTF_8));
        String html = new String(report.html(), StandardCharsets.UTF_8);
        assertTrue(html.contains("<title>test &lt;1&gt;</title>"));
        assertTrue(html.contains("href=\"a%20%26%20b.stl\""));
        assertTrue(html.contains("data:image/png;base64,"));
        assertFalse(html.contains("http"), "the page needs no network");
    }

    @Test
    void whatAnExportTakesIsWhatAGraphGives() throws Exception {
        GraphSnapshot graph = new GraphSnapshot(
                "g",
                folder,
                List.of(
                        new GraphSnapshot.Node("model", "solid", Map.of()),
                        new GraphSnapshot.Node("other", "solid", Map.of()),
                        new GraphSnapshot.Node("out", "export", Map.of("name", "x.stl"))),
                List.of(new GraphSnapshot.Wire("model", "mesh", "out", "subject")));
        BatchModel model = new BatchModels(types, Optional.empty()).of(graph);
        assertEquals(
                List.of(new BatchModel.Subject("", List.of(new BatchModel.Source("model", "mesh")))), model.subjects());
        assertEquals(
                List.of("model.size", "other.size"),
                List.copyOf(model.parameters().keySet()));
    }

    @Test
    void aGraphWithoutShapesIsRefused() {
        GraphSnapshot graph =
                new GraphSnapshot("g", folder, List.of(new GraphSnapshot.Node("out", "export", Map.of())), List.of());
        assertThrows(DiagnosticException.class, () -> new BatchModels(types, Optional.empty()).of(graph));
    }

    private List<VariantResult> run(int jobs, Variant... variants) throws Exception {
        return new Batch(engine, types).run(request(jobs, variants), BatchListener.NONE, WorkContext.NONE);
    }

    private BatchRequest request(int jobs, Variant... variants) throws Exception {
        GraphSnapshot graph = new GraphSnapshot(
                "test", folder, List.of(new GraphSnapshot.Node("model", "solid", Map.of())), List.of());
        BatchModel model = new BatchModels(types, Optional.empty()).of(graph);
        return new BatchRequest(
                model, List.of(variants), List.of("stl", "obj"), folder.resolve("out"), jobs, true, RunRequest.DEFAULT);
    }

    private static Variant variant(String name, String size) {
        return new Variant(name, Map.of("size", size));
    }
}
