package org.chamfer.product;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files and pictures, in and out, end to end. */
class FileTests {
    private static final List<String> SOLIDS = List.of("stl", "off", "obj", "amf", "3mf", "glb", "ply");

    @TempDir
    private Path folder;

    @BeforeEach
    void writeTheModel() throws IOException {
        Files.writeString(folder.resolve("box.scad"), """
                module lid() cube([20, 10, 2]);
                color("steelblue") cube([20, 10, 8]);
                translate([0, 20, 0]) color("orange") lid();
                """);
    }

    @Test
    void everyFormatOfSolidsComesBack() {
        List<String> arguments = new ArrayList<>(List.of("box.scad"));
        SOLIDS.forEach(format -> arguments.addAll(List.of("-o", "box." + format)));
        Chamfer.Result written = chamfer("render", arguments);
        assertEquals(0, written.code(), written.err());
        assertTrue(Files.exists(folder.resolve("box.mtl")), "the colours of the OBJ file");
        for (String format : SOLIDS) {
            JsonObject facts = json(chamfer("inspect", List.of("box." + format, "--json", "--check")));
            assertEquals(2000, facts.get("volume").getAsDouble(), 1e-3, format);
            assertEquals(2, facts.get("components").getAsInt(), format);
        }
    }

    @Test
    void figuresAreWrittenForDrawingsAndPaper() throws IOException {
        Files.writeString(folder.resolve("plate.scad"), "difference() { square([30, 20]); circle(5, $fn = 60); }");
        Chamfer.Result result =
                chamfer("render", List.of("plate.scad", "-o", "p.svg", "-o", "p.dxf", "-o", "p.pdf", "-o", "p.png"));
        assertEquals(0, result.code(), result.err());
        assertTrue(text("p.pdf").startsWith("%PDF-"), "a PDF file");
        JsonObject facts = json(chamfer("inspect", List.of("p.dxf", "--json")));
        assertEquals(
                json(chamfer("inspect", List.of("p.svg", "--json"))).get("area").getAsDouble(),
                facts.get("area").getAsDouble(),
                1e-2);
    }

    @Test
    void everyPartGetsItsFile() {
        Chamfer.Result result = chamfer("render", List.of("box.scad", "--parts", "-o", "p.stl"));
        assertEquals(0, result.code(), result.err());
        assertEquals(
                400,
                json(chamfer("inspect", List.of("p-lid.stl", "--json")))
                        .get("volume")
                        .getAsDouble(),
                1e-3);
        assertEquals(
                1600,
                json(chamfer("inspect", List.of("p-cube.stl", "--json")))
                        .get("volume")
                        .getAsDouble(),
                1e-3);
    }

    @Test
    void meshesAreRenderedLikePrograms() {
        assertEquals(0, chamfer("render", List.of("box.scad", "-o", "box.3mf")).code());
        Chamfer.Result result = chamfer("render", List.of("box.3mf", "-o", "again.glb", "-o", "again.png", "--json"));
        JsonObject facts = json(result);
        assertEquals(2000, facts.get("volume").getAsDouble(), 1e-3);
        assertEquals("[\"cube\",\"lid\"]", facts.get("parts").toString());
        assertTrue(Files.exists(folder.resolve("again.png")));
    }

    @Test
    void treesAreProgramsToo() {
        assertEquals(0, chamfer("render", List.of("box.scad", "-o", "box.csg")).code());
        JsonObject facts = json(chamfer("render", List.of("box.csg", "--json")));
        assertEquals(2000, facts.get("volume").getAsDouble(), 1e-9);
        assertEquals(
                2000,
                json(chamfer("inspect", List.of("box.csg", "--json")))
                        .get("volume")
                        .getAsDouble(),
                1e-9);
    }

    @Test
    void framesOfAnAnimationDiffer() throws IOException {
        Files.writeString(folder.resolve("turn.scad"), "rotate($t * 90) cube([10, 4, 2]);");
        Chamfer.Result result = chamfer(
                "render",
                List.of("turn.scad", "--animate", "3", "-o", "turn.png", "--imgsize", "80,60", "--edges", "false"));
        assertEquals(0, result.code(), result.err());
        List<byte[]> frames = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            frames.add(Files.readAllBytes(folder.resolve("turn0000" + i + ".png")));
        }
        assertTrue(!Arrays.equals(frames.get(0), frames.get(1)));
        assertTrue(!Arrays.equals(frames.get(1), frames.get(2)));
    }

    @Test
    void sheetsAreDrawn() {
        Chamfer.Result views = chamfer("views", List.of("box.scad", "-o", "views.png"));
        assertEquals(0, views.code(), views.err());
        Chamfer.Result gallery = chamfer("gallery", List.of("box.scad", "views.png.scad", "-o", "gallery.png"));
        assertTrue(Files.exists(folder.resolve("views.png")), views.err());
        assertTrue(gallery.err().contains("views.png.scad"), gallery.err());
    }

    @Test
    void damagedMeshesAreMended() throws IOException {
        Files.writeString(folder.resolve("open.off"), """
                OFF
                4 3 0
                0 0 0
                6 0 0
                0 6 0
                0 0 6
                3 0 2 1
                3 0 1 3
                3 1 2 3
                """);
        Chamfer.Result check = chamfer("inspect", List.of("open.off", "--check"));
        assertEquals(1, check.code(), check.err());
        Chamfer.Result mended = chamfer("inspect", List.of("open.off", "--repair", "closed.stl"));
        assertEquals(0, mended.code(), mended.err());
        JsonObject facts = json(chamfer("inspect", List.of("closed.stl", "--json", "--check")));
        assertEquals(36, facts.get("volume").getAsDouble(), 1e-3);
    }

    private Chamfer.Result chamfer(String command, List<String> arguments) {
        List<String> all = new ArrayList<>(List.of(command));
        all.addAll(arguments);
        return new Chamfer(folder).run(all.toArray(String[]::new));
    }

    private static JsonObject json(Chamfer.Result result) {
        assertEquals(0, result.code(), result.err());
        return JsonParser.parseString(result.out()).getAsJsonObject();
    }

    private String text(String file) throws IOException {
        return Files.readString(folder.resolve(file), StandardCharsets.ISO_8859_1);
    }
}
