package org.chamfer.cli.internal.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.chamfer.cli.internal.CommandLineRun;
import org.chamfer.formats.Format;
import org.chamfer.formats.FormatRegistry;
import org.chamfer.formats.RegisteredExporter;
import org.chamfer.geometry.Color;
import org.chamfer.geometry.Geometry;
import org.chamfer.geometry.Mesh;
import org.chamfer.geometry.MeshOrigin;
import org.chamfer.geometry.Region;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RenderCommandTests {
    private static final Mesh TETRAHEDRON = Mesh.of(
            new double[] {0, 0, 0, 6, 0, 0, 0, 6, 0, 0, 0, 6},
            new int[] {0, 2, 1, 0, 1, 3, 1, 2, 3, 2, 0, 3},
            new MeshOrigin(new Color(1, 0, 0, 1), "tip", 0));
    private static final Region SQUARE = new Region(List.of(new double[] {0, 0, 4, 0, 4, 4, 0, 4}));

    @TempDir
    private Path folder;

    private FakeModeler modeler = new FakeModeler(TETRAHEDRON);

    @BeforeEach
    void writeSource() throws IOException {
        Files.writeString(folder.resolve("a.scad"), "hello\n");
    }

    @Test
    void severalOutputsAreWritten() throws IOException {
        CommandLineRun run = render("a.scad", "-o", "a.solid", "-o", "b.tree", "-D", "x=1", "-Dy=2");
        assertEquals(0, run.code(), run.err());
        assertEquals("", run.out());
        assertEquals("""
                ECHO: hello
                wrote a.solid: Solid, 6 x 6 x 6 mm, 4 facets
                wrote b.tree: Tree, 6 x 6 x 6 mm, 4 facets
                """, run.err());
        assertEquals(List.of("a.scad", "a.solid", "b.tree"), files());
        assertEquals("4", Files.readString(folder.resolve("a.solid")));
        assertEquals("the tree", Files.readString(folder.resolve("b.tree")));
        assertEquals(List.of("x=1", "y=2"), modeler.programs.getFirst().definitions());
    }

    @Test
    void quietRunsSayNothing() {
        assertEquals(new CommandLineRun(0, "", ""), render("a.scad", "-o", "a.solid", "-q"));
    }

    @Test
    void verboseRunsSayWhereTheTimeGoes() {
        String err = render("a.scad", "-o", "a.solid", "-v").err();
        for (String phase : List.of("start", "parse", "evaluate", "geometry", "export")) {
            assertTrue(err.contains("\n" + phase + ": "), err);
        }
    }

    @Test
    void standardStreamsCanBeUsed() {
        CommandLineRun run = renderInput("warn\n", "-", "-o", "-", "--export-format", "SOLID", "-q");
        assertEquals(new CommandLineRun(0, "4", ""), run);
        assertEquals(folder, modeler.programs.getFirst().path().getParent());
        CommandLineRun warned = renderInput("warn\n", "-", "-o", "-", "--export-format", "solid");
        assertTrue(warned.err().startsWith("<stdin>:1:1: warning: take care\n  warn\n  ^~~~\n"), warned.err());
    }

    @Test
    void errorsAreShownInTheirLineAndNothingIsWritten() throws IOException {
        Files.writeString(folder.resolve("a.scad"), "hello\nfail\n");
        CommandLineRun run = render("a.scad", "-o", "a.solid");
        assertEquals(1, run.code());
        assertEquals("ECHO: hello\na.scad:2:1: error: it fails\n  fail\n  ^~~~\n", run.err());
        assertEquals(List.of("a.scad"), files());
    }

    @Test
    void hardWarningsAreErrors() throws IOException {
        Files.writeString(folder.resolve("a.scad"), "warn\n");
        assertEquals(0, render("a.scad", "-o", "a.solid").code());
        Files.delete(folder.resolve("a.solid"));
        assertEquals(1, render("a.scad", "-o", "a.solid", "--hardwarnings").code());
        assertEquals(List.of("a.scad"), files());
    }

    @Test
    void optionsForPicturesTakeNoOtherArgument() throws IOException {
        assertEquals(
                0,
                render("--render", "--viewall", "--autocenter", "--backend=Manifold", "a.scad", "-o", "a.solid")
                        .code());
        assertTrue(files().contains("a.solid"));
        assertEquals(2, render("a.scad", "-o", "b.solid", "--imgsize", "800").code());
        assertEquals(2, render("a.scad", "-o", "b.solid", "--projection", "x").code());
    }

    @Test
    void factsOfSolids() {
        JsonObject json = json(render("a.scad", "--json"));
        assertTrue(json.get("success").getAsBoolean());
        assertEquals(3, json.get("dimensions").getAsInt());
        assertEquals(36, json.get("volume").getAsDouble(), 1e-12);
        assertEquals(54 + 18 * Math.sqrt(3), json.get("surfaceArea").getAsDouble(), 1e-9);
        assertEquals(4, json.get("facets").getAsInt());
        assertEquals(4, json.get("vertices").getAsInt());
        assertEquals(1, json.get("components").getAsInt());
        assertEquals(0, json.get("genus").getAsInt());
        assertTrue(json.get("closed").getAsBoolean());
        assertEquals(
                "[6.0,6.0,6.0]", json.getAsJsonObject("boundingBox").get("size").toString());
        assertEquals("[\"tip\"]", json.get("parts").toString());
        assertEquals("[\"#ff0000ff\"]", json.get("colors").toString());
        assertEquals("fake 1", json.get("kernel").getAsString());
        JsonObject times = json.getAsJsonObject("milliseconds");
        for (String phase : List.of("start", "parse", "evaluate", "geometry", "export")) {
            assertTrue(times.get(phase).getAsDouble() >= 0, phase);
        }
    }

    @Test
    void summariesArePrintedOrWritten() throws IOException {
        CommandLineRun printed = render("a.scad", "--summary", "bounding-box");
        assertEquals(0, printed.code(), printed.err());
        assertTrue(printed.err().contains("6.00"), printed.err());
        assertEquals(
                0,
                render("a.scad", "--summary", "all", "--summary-file", "s.json").code());
        JsonObject json = JsonParser.parseString(Files.readString(folder.resolve("s.json")))
                .getAsJsonObject();
        assertEquals(4, json.getAsJsonObject("geometry").get("facets").getAsInt());
        assertEquals(2, render("a.scad", "--summary", "weight").code());
        assertEquals(2, render("a.scad", "--json", "--summary-file", "-").code());
    }

    @Test
    void repetitionsAreMeasuredOneByOne() {
        CommandLineRun run = render("a.scad", "--json", "-o", "a.solid", "--repeat", "3");
        JsonArray repetitions = json(run).getAsJsonArray("repetitions");
        assertEquals(3, modeler.programs.size());
        assertEquals(3, repetitions.size());
        for (String time : List.of("parse", "evaluate", "geometry", "export", "wall", "cpu")) {
            assertTrue(repetitions.get(2).getAsJsonObject().get(time).getAsDouble() >= 0, time);
        }
        assertEquals(1, run.err().lines().filter("ECHO: hello"::equals).count(), "messages are said once");
        assertFalse(json(render("a.scad", "--json")).has("repetitions"));
    }

    @Test
    void repetitionsEndWithTheFirstFailure() throws IOException {
        Files.writeString(folder.resolve("a.scad"), "fail\n");
        assertEquals(1, render("a.scad", "--json", "--repeat", "3").code());
        assertEquals(1, modeler.programs.size());
    }

    @Test
    void factsOfPlaneFigures() {
        JsonObject json = json(render(SQUARE, "a.scad", "--json", "-o", "a.figure"));
        assertEquals(2, json.get("dimensions").getAsInt());
        assertEquals(16, json.get("area").getAsDouble(), 1e-12);
        assertEquals(16, json.get("perimeter").getAsDouble(), 1e-12);
        assertEquals(4, json.get("vertices").getAsInt());
        assertEquals("[4.0,4.0]", json.getAsJsonObject("boundingBox").get("max").toString());
        assertEquals(
                "[{\"path\":\"a.figure\",\"format\":\"figure\"}]",
                json.get("outputs").toString());
    }

    @Test
    void factsOfNothing() {
        JsonObject json = json(render(Mesh.EMPTY, "a.scad", "--json"));
        assertTrue(json.get("empty").getAsBoolean());
        assertTrue(json.get("boundingBox").isJsonNull());
    }

    @Test
    void diagnosticsAreFacts() throws IOException {
        Files.writeString(folder.resolve("a.scad"), "\nfail\n");
        CommandLineRun run = render("a.scad", "--json");
        assertEquals(1, run.code());
        JsonObject json = JsonParser.parseString(run.out()).getAsJsonObject();
        assertFalse(json.get("success").getAsBoolean());
        JsonArray diagnostics = json.getAsJsonArray("diagnostics");
        JsonObject diagnostic = diagnostics.get(0).getAsJsonObject();
        assertEquals(1, diagnostics.size());
        assertEquals("error", diagnostic.get("severity").getAsString());
        assertEquals("fake.error", diagnostic.get("code").getAsString());
        assertEquals(2, diagnostic.get("line").getAsInt());
    }

    @Test
    void missingFilesAreFailuresAlsoInJson() {
        CommandLineRun run = render("b.scad", "--json");
        assertEquals(1, run.code());
        assertEquals("error: cannot read b.scad: no such file or folder\n", run.err());
        assertFalse(JsonParser.parseString(run.out())
                .getAsJsonObject()
                .get("success")
                .getAsBoolean());
        assertEquals(
                "error: cannot read .: it is a folder\n",
                render(".", "-o", "a.solid").err());
    }

    @Test
    void withoutOutputAnExampleIsShown() {
        CommandLineRun run = render("a.scad");
        assertEquals(2, run.code());
        assertTrue(run.err().contains("-o part.stl"), run.err());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "a.scad b.scad -o a.solid",
                "a.scad -o -",
                "a.scad -o - --export-format solid --json",
                "a.scad -o a.solid -o ./a.solid",
                "a.scad -o a.solid -D x",
                "a.scad -o a.solid -D =1",
                "a.scad -o a.solid --jobs 0",
                "a.scad -o a.solid --jobs many",
                "a.scad -o a.solid --repeat 0",
                "a.scad -o a.solid --timeout 0",
                "a.scad -o a.solid -q -v"
            })
    void wrongUsageExitsWithTwo(String arguments) throws IOException {
        CommandLineRun run = render(arguments.isEmpty() ? new String[0] : arguments.split(" "));
        assertEquals(2, run.code());
        assertTrue(run.err().startsWith("chamfer: error: "), run.err());
        assertEquals("", run.out());
        assertEquals(List.of("a.scad"), files());
    }

    @Test
    void unknownFormatsAreListed() {
        CommandLineRun run = render("a.scad", "-o", "a.xyz");
        assertEquals(1, run.code());
        assertEquals(
                "error: cannot write the format 'xyz'\n  hint: known formats: broken, figure, solid, tree\n",
                run.err());
    }

    @Test
    void unfitModelsAreRefused() throws IOException {
        CommandLineRun run = render(SQUARE, "a.scad", "-q", "-o", "b.figure", "-o", "a.solid");
        assertEquals(1, run.code());
        assertTrue(run.err().startsWith("error: Solid needs a solid; this model is two-dimensional\n"), run.err());
        assertEquals(List.of("a.scad"), files(), "the figure is not written either");
    }

    @Test
    void emptyModelsAreNotWritten() throws IOException {
        CommandLineRun run = render(Mesh.EMPTY, "a.scad", "-q", "-o", "a.solid");
        assertEquals(1, run.code());
        assertTrue(run.err().startsWith("error: the model is empty"), run.err());
        assertEquals(List.of("a.scad"), files());
    }

    @Test
    void fullDisksLeaveNothing() throws IOException {
        CommandLineRun run = render("a.scad", "-q", "-o", "a.solid", "-o", "a.broken");
        assertEquals(new CommandLineRun(1, "", "error: cannot write a.broken: No space left on device\n"), run);
        assertEquals(List.of("a.scad"), files());
    }

    @Test
    void treesNeedNoGeometry() {
        modeler.beforeGeometry(() -> {
            throw new AssertionError("not needed");
        });
        assertEquals(0, render("a.scad", "-o", "a.tree").code());
    }

    @Test
    void exhaustedMemoryLeavesNothing() throws IOException {
        modeler.beforeGeometry(() -> {
            throw new OutOfMemoryError("Java heap space");
        });
        CommandLineRun run = render("a.scad", "-q", "-o", "a.solid");
        assertEquals(1, run.code());
        assertTrue(run.err().startsWith("chamfer: error: out of memory\n"), run.err());
        assertEquals(List.of("a.scad"), files());
    }

    @Test
    void timeoutsAreFailures() throws IOException {
        modeler.beforeGeometry(() -> sleep(150));
        CommandLineRun run = render("a.scad", "-q", "-o", "a.solid", "--timeout", "0.1");
        assertEquals(1, run.code());
        assertTrue(run.err().startsWith("a.scad: error: not finished after 0.1 s\n"), run.err());
        assertEquals(List.of("a.scad"), files());
    }

    @Test
    void dependenciesAreListed() throws IOException {
        assertEquals(0, render("a.scad", "-o", "a.solid", "-d", "a.d").code());
        assertEquals("a.solid: \\\n\t" + folder.resolve("a.scad") + "\n", Files.readString(folder.resolve("a.d")));
    }

    private CommandLineRun render(String... arguments) {
        return renderInput("", arguments);
    }

    private CommandLineRun render(Geometry shape, String... arguments) {
        modeler = new FakeModeler(shape);
        return renderInput("", arguments);
    }

    private CommandLineRun renderInput(String input, String... arguments) {
        String[] all =
                Stream.concat(Stream.of("render"), Arrays.stream(arguments)).toArray(String[]::new);
        return CommandLineRun.of(() -> new RenderCommand(modeler, formats()), folder, input, all);
    }

    private static FormatRegistry formats() {
        return new FormatRegistry(
                List.of(
                        RegisteredExporter.of(
                                format("solid", Mesh.class),
                                Mesh.class,
                                () -> (mesh, out, _) -> out.write('0' + mesh.triangleCount())),
                        RegisteredExporter.of(
                                format("figure", Region.class), Region.class, () -> (_, out, _) -> out.write('f')),
                        RegisteredExporter.of(
                                format("tree", String.class),
                                String.class,
                                () -> (tree, out, _) -> out.write(tree.getBytes())),
                        RegisteredExporter.of(format("broken", Mesh.class), Mesh.class, () -> (_, out, _) -> {
                            out.write('b');
                            throw new IOException("No space left on device");
                        })),
                List.of());
    }

    private static Format format(String id, Class<?> subject) {
        String name = Character.toUpperCase(id.charAt(0)) + id.substring(1);
        return new Format(id, name, List.of(id), subject.getName(), "", "", 0);
    }

    private static JsonObject json(CommandLineRun run) {
        assertEquals(0, run.code(), run.err());
        return JsonParser.parseString(run.out()).getAsJsonObject();
    }

    private static void sleep(long milliseconds) {
        try {
            Thread.sleep(milliseconds);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private List<String> files() throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
