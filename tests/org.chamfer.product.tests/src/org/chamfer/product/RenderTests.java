package org.chamfer.product;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code chamfer render} end to end. */
class RenderTests {
    private static final double EXACT = 1e-9;

    @TempDir
    private Path folder;

    @BeforeEach
    void writeTheParts() throws IOException {
        Files.writeString(folder.resolve("block.scad"), """
                height = 10;
                echo("height", height);
                difference() {
                    cube([40, 20, height]);
                    translate([10, 10, -1]) cube([5, 5, height + 2]);
                }
                """);
        Files.writeString(
                folder.resolve("plate.scad"), "difference() { square([30, 20]); translate([5, 5]) square(4); }");
    }

    @Test
    void factsAreThoseOfTheSolid() {
        JsonObject facts = facts(render("block.scad", "--json"));

        assertEquals(40 * 20 * 10 - 5 * 5 * 10, facts.get("volume").getAsDouble(), EXACT);
        assertEquals(
                2 * (40 * 20 - 25) + 2 * (40 + 20) * 10 + 4 * 5 * 10,
                facts.get("surfaceArea").getAsDouble(),
                EXACT);
        assertEquals(1, facts.get("genus").getAsInt());
        assertEquals(1, facts.get("components").getAsInt());
        assertTrue(facts.get("closed").getAsBoolean());
        JsonObject milliseconds = facts.getAsJsonObject("milliseconds");
        for (String phase : new String[] {"start", "parse", "evaluate", "geometry"}) {
            assertTrue(milliseconds.get(phase).getAsDouble() >= 0, phase);
        }
    }

    @Test
    void bothKernelsGiveTheSameSolid() throws IOException {
        String shape = "difference() { sphere(10, $fn = 48); translate([4, 3, 2]) rotate([10, 20, 30]) cube(9); }\n";
        Files.writeString(folder.resolve("cut.scad"), shape);
        JsonObject manifold = facts(render("cut.scad", "--json", "--kernel", "manifold"));
        JsonObject chamfer = facts(render("cut.scad", "--json", "--kernel", "Chamfer"));
        for (String fact : new String[] {"volume", "surfaceArea"}) {
            double expected = manifold.get(fact).getAsDouble();
            assertEquals(expected, chamfer.get(fact).getAsDouble(), EXACT * expected, fact);
        }
        assertTrue(chamfer.get("closed").getAsBoolean());

        Chamfer.Result version =
                new Chamfer(folder).with("CHAMFER_KERNEL", "manifold").run("--version");
        assertTrue(version.out().contains("kernel manifold"), version.out());
        Chamfer.Result unknown = render("cut.scad", "--json", "--kernel", "cgal");
        assertEquals(2, unknown.code(), unknown.err());
        assertTrue(unknown.err().contains("kernels: chamfer, manifold"), unknown.err());
    }

    @Test
    void writesEveryFormatAtOnce() throws IOException {
        Chamfer.Result result =
                render("block.scad", "-o", "a.stl", "-o", "a.off", "-o", "a.obj", "-o", "a.csg", "-o", "a.echo");

        assertEquals(0, result.code(), result.err());
        assertEquals(7750, Solid.read(folder.resolve("a.stl")).volume(), 1e-3);
        assertEquals(7750, Solid.read(folder.resolve("a.off")).volume(), EXACT);
        assertTrue(text("a.obj").contains("\nf "));
        assertTrue(text("a.csg").contains("cube(size = [40, 20, 10], center = false);"), text("a.csg"));
        assertEquals("ECHO: \"height\", 10\n", text("a.echo"));
    }

    @Test
    void binaryStlIsTheDefaultAndAsciiOnRequest() throws IOException {
        render("block.scad", "-o", "binary.stl");
        render("block.scad", "-o", "ascii.stl", "--export-format", "asciistl");

        assertEquals(
                84 + 50 * Solid.read(folder.resolve("binary.stl")).triangleCount(),
                Files.size(folder.resolve("binary.stl")));
        assertTrue(text("ascii.stl").startsWith("solid"));
        assertEquals(7750, Solid.read(folder.resolve("ascii.stl")).volume(), EXACT);
    }

    @Test
    void figuresBecomeSvg() throws IOException {
        Chamfer.Result result = render("plate.scad", "-o", "plate.svg");

        assertEquals(0, result.code(), result.err());
        assertTrue(text("plate.svg").contains("<path"));
        assertEquals(1, render("plate.scad", "-o", "plate.stl").code());
    }

    @Test
    void definitionsWin() {
        JsonObject facts = facts(render("block.scad", "--json", "-D", "height=20"));

        assertEquals(15500, facts.get("volume").getAsDouble(), EXACT);
    }

    @Test
    void standardOutputTakesAResult() {
        Chamfer.Result result = render("block.scad", "-o", "-", "--export-format", "asciistl");

        assertEquals(0, result.code(), result.err());
        assertTrue(result.out().startsWith("solid"));
        assertTrue(result.out().contains("endsolid"));
    }

    @Test
    void quietSaysNothingButWarnings() {
        Chamfer.Result result = render("block.scad", "-q", "-o", "a.stl");

        assertEquals("", result.err());
    }

    @Test
    void dependenciesAreAMakefile() throws IOException {
        Files.writeString(folder.resolve("lib.scad"), "module peg() cylinder(r = 2, h = 5);");
        Files.writeString(folder.resolve("user.scad"), "use <lib.scad>\npeg();");

        render("user.scad", "-o", "user.stl", "-d", "user.d");

        assertTrue(text("user.d").startsWith("user.stl:"), text("user.d"));
        assertTrue(text("user.d").contains("lib.scad"), text("user.d"));
    }

    @Test
    void librariesAreFoundByTheEnvironmentVariable() throws IOException {
        Path library = Files.createDirectories(folder.resolve("libraries/pegs"));
        Files.writeString(library.resolve("peg.scad"), "module peg() cube(3);");
        Files.writeString(folder.resolve("user.scad"), "use <pegs/peg.scad>\npeg();");

        Chamfer.Result result = new Chamfer(folder)
                .with("OPENSCADPATH", folder.resolve("libraries").toString())
                .run("render", "user.scad", "--json");

        assertEquals(27, facts(result).get("volume").getAsDouble(), EXACT);
    }

    private Chamfer.Result render(String... arguments) {
        String[] all = new String[arguments.length + 1];
        all[0] = "render";
        System.arraycopy(arguments, 0, all, 1, arguments.length);
        return new Chamfer(folder).run(all);
    }

    private static JsonObject facts(Chamfer.Result result) {
        assertEquals(0, result.code(), result.err());
        return JsonParser.parseString(result.out()).getAsJsonObject();
    }

    private String text(String file) throws IOException {
        return Files.readString(folder.resolve(file), StandardCharsets.UTF_8);
    }
}
