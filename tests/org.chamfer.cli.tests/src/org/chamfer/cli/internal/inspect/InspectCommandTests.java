package org.chamfer.cli.internal.inspect;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.chamfer.cli.internal.CommandLineRun;
import org.chamfer.cli.internal.PlainRegistry;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InspectCommandTests {
    private static final String CUBE = """
            OFF 8 12 0
            0 0 0
            10 0 0
            10 20 0
            0 20 0
            0 0 30
            10 0 30
            10 20 30
            0 20 30
            3 4 5 6 255 0 0
            3 4 6 7 255 0 0
            3 0 2 1
            3 0 3 2
            3 0 1 5
            3 0 5 4
            3 1 2 6
            3 1 6 5
            3 2 3 7
            3 2 7 6
            3 3 0 4
            3 3 4 7
            """;

    @TempDir
    private Path folder;

    @BeforeAll
    static void formatsAreKnown() {
        PlainRegistry.install();
    }

    private CommandLineRun inspect(String... arguments) {
        String[] all = new String[arguments.length + 1];
        all[0] = "inspect";
        System.arraycopy(arguments, 0, all, 1, arguments.length);
        return CommandLineRun.of(InspectCommand::new, folder, "", all);
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }

    /** The cube without its top. */
    private static String open() {
        return CUBE.replace("8 12 0", "8 10 0").replaceAll("3 4 [56] [67] 255 0 0\n", "");
    }

    private JsonObject json(String... arguments) {
        CommandLineRun run = inspect(arguments);
        assertEquals(0, run.code(), run.err());
        assertEquals("", run.err());
        assertEquals(1, run.out().lines().count());
        return JsonParser.parseString(run.out()).getAsJsonObject();
    }

    @Test
    void factsOfASolidArePrinted() throws IOException {
        write("cube.off", CUBE);
        CommandLineRun run = inspect("cube.off");
        assertEquals(0, run.code(), run.err());
        assertEquals("", run.err());
        assertEquals("""
                cube.off: OFF
                  triangles    12
                  vertices     8
                  size         10 x 20 x 30 mm
                  from         0, 0, 0
                  to           10, 20, 30
                  volume       6000 mm³
                  area         2200 mm²
                  centroid     5, 10, 15
                  components   1
                  genus        0
                  closed       yes
                  parts        (no name) #ff0000ff, 2 triangles
                               (no name), 10 triangles
                  defects      none
                """, run.out());
    }

    @Test
    void factsOfASolidAreJson() throws IOException {
        write("cube.off", CUBE);
        JsonObject json = json("cube.off", "--json");
        assertAll(
                () -> assertEquals("cube.off", json.get("file").getAsString()),
                () -> assertEquals("off", json.get("format").getAsString()),
                () -> assertTrue(json.get("success").getAsBoolean()),
                () -> assertEquals(12, json.get("triangles").getAsInt()),
                () -> assertEquals(8, json.get("vertices").getAsInt()),
                () -> assertEquals(6000, json.get("volume").getAsDouble(), 1e-9),
                () -> assertEquals(2200, json.get("area").getAsDouble(), 1e-9),
                () -> assertEquals(1, json.get("components").getAsInt()),
                () -> assertEquals(0, json.get("genus").getAsInt()),
                () -> assertTrue(json.get("closed").getAsBoolean()),
                () -> assertEquals(
                        "[10.0,20.0,30.0]",
                        json.getAsJsonObject("bounds").get("size").toString()),
                () -> assertEquals("[5.0,10.0,15.0]", json.get("centroid").toString()),
                () -> assertEquals(
                        "{\"name\":null,\"color\":\"#ff0000ff\",\"triangles\":2}",
                        json.getAsJsonArray("parts").get(0).toString()),
                () -> assertFalse(json.getAsJsonObject("defects").get("any").getAsBoolean()),
                () -> assertEquals(
                        0, json.getAsJsonObject("defects").get("crossings").getAsInt()));
    }

    @Test
    void defectsAreCountedAndFailOnlyWhenChecked() throws IOException {
        write("open.off", open());
        CommandLineRun run = inspect("open.off");
        assertEquals(0, run.code(), run.err());
        assertTrue(run.out().contains("  closed       no\n"), run.out());
        assertTrue(run.out().contains("""
                          defects      4 open edges
                          remarks      open at 5, 0, 30
                                       1 hole
                        """), run.out());
        assertTrue(run.out().contains("mm³, a guess: the surface is not closed\n"), run.out());
        assertEquals(1, inspect("open.off", "--check").code());
        write("cube.off", CUBE);
        assertEquals(0, inspect("cube.off", "--check").code());
        assertEquals(1, inspect("cube.off", "open.off", "--check").code());
        JsonObject defects = json("open.off", "--json").getAsJsonObject("defects");
        assertEquals(4, defects.get("openEdges").getAsInt());
        assertEquals(1, defects.get("holes").getAsInt());
        assertEquals("[5.0,0.0,30.0]", defects.get("firstOpenEdge").toString());
        assertTrue(defects.get("firstCrossing").isJsonNull());
    }

    @Test
    void repairedMeshIsWritten() throws IOException {
        write("open.off", open());
        CommandLineRun run = inspect("open.off", "--repair", "whole.stl", "--check");
        assertEquals(0, run.code(), run.err());
        assertTrue(run.out().endsWith("""
                  repair       filled 1 planar hole
                  left         no defects, not counting crossings
                  written      whole.stl: 12 triangles, 6000 mm³
                """), run.out());
        JsonObject json = json("whole.stl", "--json");
        assertEquals(6000, json.get("volume").getAsDouble(), 1e-6);
        assertTrue(json.get("closed").getAsBoolean());
    }

    @Test
    void repairIsJson() throws IOException {
        write("open.off", open());
        JsonObject json = json("open.off", "--repair", "whole.off", "--json");
        assertFalse(json.get("closed").getAsBoolean());
        JsonObject repair = json.getAsJsonObject("repair");
        assertEquals("whole.off", repair.get("output").getAsString());
        assertEquals(1, repair.get("filledHoles").getAsInt());
        assertEquals(2, repair.get("addedFacets").getAsInt());
        assertTrue(repair.get("closed").getAsBoolean());
        assertEquals(6000, repair.get("volume").getAsDouble(), 1e-9);
    }

    @Test
    void whatCannotBeMendedFailsTheCheck() throws IOException {
        write("triangle.off", "OFF 3 1 0\n0 0 0\n1 0 0\n0 1 0\n3 0 1 2\n");
        CommandLineRun run = inspect("triangle.off", "--repair", "out.off", "--check");
        assertEquals(1, run.code());
        assertTrue(run.out().contains("  repair       nothing to do\n  left         3 open edges\n"), run.out());
    }

    @Test
    void factsOfAFigureArePrinted() throws IOException {
        write("plate.svg", """
                <svg xmlns="http://www.w3.org/2000/svg" width="40mm" height="30mm" viewBox="0 0 40 30">
                  <path fill-rule="evenodd" d="M 0 0 H 40 V 30 H 0 Z M 10 10 H 20 V 20 H 10 Z"/>
                </svg>
                """);
        CommandLineRun run = inspect("plate.svg");
        assertEquals(0, run.code(), run.err());
        assertEquals("""
                plate.svg: SVG
                  vertices     8
                  size         40 x 30 mm
                  from         0, 0
                  to           40, 30
                  area         1100 mm²
                  perimeter    180 mm
                  contours     1
                  holes        1
                """, run.out());
        JsonObject json = json("plate.svg", "--json");
        assertEquals(1100, json.get("area").getAsDouble(), 1e-6);
        assertEquals(2, json.get("dimensions").getAsInt());
        assertEquals(1, json.get("holes").getAsInt());
        CommandLineRun repair = inspect("plate.svg", "--repair", "plate.stl");
        assertEquals(1, repair.code());
        assertTrue(repair.err().contains("only meshes can be mended"), repair.err());
    }

    @Test
    void filesThatCannotBeReadFailButDoNotStopTheRest() throws IOException {
        write("cube.off", CUBE);
        write("bad.off", "OFF 1 1 0\n0 0\n");
        CommandLineRun run = inspect("none.off", "bad.off", "what.xyz", "cube.off");
        assertEquals(1, run.code());
        List<String> lines = run.err().lines().toList();
        assertEquals("error: cannot read none.off: no such file or folder", lines.getFirst());
        assertTrue(run.err().contains("can't parse vertex"), run.err());
        assertTrue(run.err().contains("cannot read the format 'xyz'"), run.err());
        assertTrue(run.out().startsWith("cube.off: OFF\n"), run.out());
        CommandLineRun json = inspect("bad.off", "cube.off", "--json");
        assertEquals(1, json.code());
        assertEquals("", json.err());
        JsonObject bad = JsonParser.parseString(json.out().lines().findFirst().orElse(""))
                .getAsJsonObject();
        assertFalse(bad.get("success").getAsBoolean());
        assertEquals(1, bad.getAsJsonArray("diagnostics").size());
        assertEquals(2, json.out().lines().count());
    }

    @Test
    void programsAreReferredToRender() {
        CommandLineRun run = inspect("gear.scad");
        assertEquals(1, run.code());
        assertTrue(run.err().contains("chamfer render gear.scad --json"), run.err());
    }

    @Test
    void emptyMeshesHaveNoSize() throws IOException {
        write("empty.off", "OFF 3 1 0\n5 5 5\n6 6 6\n7 7 7\n3 0 0 1\n");
        CommandLineRun run = inspect("empty.off");
        assertEquals(0, run.code(), run.err());
        assertEquals(
                "empty.off: OFF\n  triangles    0\n  vertices     0\n  defects      none\n"
                        + "  remarks      3 vertices of no triangle\n",
                run.out());
        assertTrue(json("empty.off", "--json").get("bounds").isJsonNull());
    }

    @Test
    void outputsThatCannotBeWrittenFail() throws IOException {
        write("open.off", open());
        for (String output : List.of("no/folder/out.stl", "out.svg", "out.what", ".")) {
            CommandLineRun run = inspect("open.off", "--repair", output);
            assertEquals(1, run.code(), output);
            assertTrue(run.err().startsWith("error: "), run.err());
        }
        try (var files = Files.list(folder)) {
            assertEquals(1, files.filter(Files::isRegularFile).count());
        }
    }

    @Test
    void repairTakesOneFile() {
        CommandLineRun run = inspect("a.off", "b.off", "--repair", "out.off");
        assertEquals(2, run.code());
        assertTrue(run.err().contains("--repair takes a single file"), run.err());
        assertEquals(2, inspect().code());
    }
}
