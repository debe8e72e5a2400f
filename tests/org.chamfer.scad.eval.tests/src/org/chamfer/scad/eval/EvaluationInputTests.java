package org.chamfer.scad.eval;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.chamfer.base.diagnostic.Diagnostic;
import org.chamfer.base.diagnostic.DiagnosticException;
import org.chamfer.base.work.WorkContext;
import org.chamfer.formats.FormatRegistry;
import org.chamfer.geometry.Affine3;
import org.chamfer.geometry.Color;
import org.chamfer.geometry.Geometry;
import org.chamfer.geometry.Mesh;
import org.chamfer.geometry.MeshOrigin;
import org.chamfer.geometry.Region;
import org.chamfer.geometry.measure.MeshFacts;
import org.chamfer.geometry.measure.RegionFacts;
import org.chamfer.scad.eval.EvaluationInput.ImageInput;
import org.chamfer.scad.eval.EvaluationInput.MeshInput;
import org.chamfer.scad.eval.EvaluationInput.RegionInput;
import org.chamfer.scad.eval.csg.CsgNode;
import org.chamfer.scad.eval.csg.CsgOperation;
import org.chamfer.scad.eval.geometry.GeometryEvaluator;
import org.chamfer.scad.eval.geometry.TestKernel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Programs that get values in memory in place of files. */
class EvaluationInputTests {
    private static final double EXACT = 1e-9;
    private static final Color RED = new Color(1, 0, 0, 1);

    /** A grey PNG of 2 x 3 pixels: 0 and 255, 51 and 102, 255 and 204. */
    private static final byte[] GREY = Base64.getDecoder()
            .decode("iVBORw0KGgoAAAANSUhEUgAAAAIAAAADCAAAAACcgYFdAAAAEUlEQVR42mNg+M9gnMbw/wwADGMDZBWAi3EAAAAASUVORK5C"
                    + "YII=");

    /** A red tetrahedron of 10 x 10 x 10 / 6 mm³ at a place that single precision cannot hold. */
    private static final Mesh TETRAHEDRON = Mesh.of(
            new double[] {0.1, 0, 0, 10.1, 0, 0, 0.1, 10, 0, 0.1, 0, 10},
            new int[] {0, 2, 1, 0, 1, 3, 1, 2, 3, 0, 3, 2},
            new MeshOrigin(RED, "corner", 7));

    /** A frame of 10 x 10 mm about a hole of 4 x 4 mm. */
    private static final Region FRAME =
            new Region(List.of(new double[] {0, 0, 10, 0, 10, 10, 0, 10}, new double[] {3, 3, 3, 7, 7, 7, 7, 3}));

    @TempDir
    private Path folder;

    private final List<String> messages = new ArrayList<>();

    private EvaluationResult evaluate(String code, Map<String, EvaluationInput> inputs, String... definitions) {
        EvaluationRequest request = new EvaluationRequest(
                        "part.scad", folder.resolve("part.scad"), code, List.of(definitions), List.of())
                .withInputs(inputs);
        return new ScadEvaluator().evaluate(request, EvaluationListener.NONE, WorkContext.NONE);
    }

    private Geometry geometry(EvaluationResult result) throws DiagnosticException {
        result.diagnostics().stream().map(Diagnostic::message).forEach(messages::add);
        return new GeometryEvaluator(TestKernel.INSTANCE, 1, 0)
                .evaluate(result.root(), WorkContext.NONE, message -> messages.add(message.message()));
    }

    private double volume(String code, EvaluationInput input) throws DiagnosticException {
        Mesh mesh = assertInstanceOf(Mesh.class, geometry(evaluate(code, Map.of("p", input))));
        assertEquals(List.of(), messages);
        return MeshFacts.of(mesh).volume();
    }

    private static Set<MeshOrigin> origins(Geometry geometry) {
        return ((Mesh) geometry).runs().stream().map(run -> run.origin()).collect(Collectors.toSet());
    }

    @Test
    void meshesAreImported() throws DiagnosticException {
        String code = "p = \"p.stl\"; // [mesh]\n";
        assertEquals(1000.0 / 6, volume(code + "import(p);", new MeshInput(TETRAHEDRON)), EXACT);
        assertEquals(
                1000.0 / 3,
                volume(code + "import(p); translate([20, 0, 0]) import(file = p);", new MeshInput(TETRAHEDRON)),
                EXACT);
        // Half of the height leaves an eighth above.
        assertEquals(
                1000.0 / 6 * 7 / 8,
                volume(
                        code + "module m(f) intersection() { import(f); cube([99, 99, 5]); } m(p);",
                        new MeshInput(TETRAHEDRON)),
                EXACT);
    }

    @Test
    void regionsAreImported() throws DiagnosticException {
        String code = "p = \"p.svg\"; // [region]\n";
        assertEquals(2 * 84, volume(code + "linear_extrude(2) import(p);", new RegionInput(FRAME)), EXACT);
        Geometry figure = geometry(
                evaluate(code + "difference() { import(p); square(5); }", Map.of("p", new RegionInput(FRAME))));
        assertEquals(84 - 21, RegionFacts.of((Region) figure).area(), EXACT);
    }

    @Test
    void imagesAreSurfaces() throws IOException, DiagnosticException {
        Files.write(folder.resolve("p.png"), GREY);
        String code = "p = \"p.png\"; // [image]\nsurface(file = p, center = true);";
        MeshFacts file = MeshFacts.of((Mesh) geometry(evaluate(code, Map.of())));
        MeshFacts memory = MeshFacts.of((Mesh) geometry(evaluate(code, Map.of("p", new ImageInput(GREY)))));
        assertEquals(List.of(), messages);
        assertTrue(file.volume() > 100, "volume " + file.volume());
        assertEquals(file.volume(), memory.volume());
        assertEquals(file.bounds(), memory.bounds());
    }

    @Test
    void allDigitsArrive() throws DiagnosticException {
        Mesh mesh = (Mesh) geometry(evaluate("import(p);", Map.of("p", new MeshInput(TETRAHEDRON))));
        assertEquals(0.1, mesh.bounds().minX());
        assertEquals(10.1, mesh.bounds().maxX());
    }

    @Test
    void coloursAndPartsTravelAndSourcesDoNot() throws DiagnosticException {
        EvaluationResult plain = evaluate("cube(1); import(p);", Map.of("p", new MeshInput(TETRAHEDRON)));
        assertTrue(origins(geometry(plain)).contains(new MeshOrigin(RED, "corner", -1)));
        EvaluationResult blue = evaluate("color(\"blue\") import(p);", Map.of("p", new MeshInput(TETRAHEDRON)));
        assertEquals(Set.of(new MeshOrigin(new Color(0, 0, 1, 1), "corner", -1)), origins(geometry(blue)));
    }

    @Test
    void importsAreCentred() throws DiagnosticException {
        Geometry solid = geometry(evaluate("import(p, center = true);", Map.of("p", new MeshInput(TETRAHEDRON))));
        assertEquals(-5, solid.bounds().minX(), EXACT);
        assertEquals(5, solid.bounds().maxZ(), EXACT);
        Geometry figure = geometry(evaluate("import(p, center = true);", Map.of("p", new RegionInput(FRAME))));
        assertEquals(-5, figure.bounds().minY(), EXACT);
    }

    @Test
    void noFileIsTouched() throws IOException {
        Files.writeString(folder.resolve("p.stl"), "no STL");
        EvaluationResult result = evaluate("p = \"p.stl\";\nimport(p);", Map.of("p", new MeshInput(TETRAHEDRON)));
        assertEquals(List.of(folder.resolve("part.scad")), result.filesRead());
        assertEquals(List.of(), result.filesMissed());
    }

    @Test
    void inputsWinOverDefinitions() throws DiagnosticException {
        EvaluationResult result =
                evaluate("p = \"a.stl\"; import(p);", Map.of("p", new MeshInput(TETRAHEDRON)), "p=\"b.stl\"");
        assertEquals(1000.0 / 6, MeshFacts.of((Mesh) geometry(result)).volume(), EXACT);
    }

    @Test
    void whatIsNotBoundIsAFile() {
        EvaluationResult result =
                evaluate("import(\"chamfer-input:q.mesh\");", Map.of("p", new MeshInput(TETRAHEDRON)));
        assertInstanceOf(
                CsgOperation.Import.class, result.root().children().getFirst().operation());
        assertFalse(result.filesMissed().isEmpty());
    }

    @Test
    void wrongKindsAreToldOf() {
        assertEquals(
                List.of("import() cannot take an image: use surface() for it"),
                evaluate("import(p);", Map.of("p", new ImageInput(GREY))).diagnostics().stream()
                        .map(Diagnostic::message)
                        .toList());
        assertEquals(
                List.of("surface() cannot take geometry: use import() for it"),
                evaluate("surface(p);", Map.of("p", new RegionInput(FRAME))).diagnostics().stream()
                        .map(Diagnostic::message)
                        .toList());
    }

    @Test
    void emptyInputsAreNothing() throws DiagnosticException {
        assertEquals(1, volume("cube(1); import(p, center = true);", new MeshInput(Mesh.EMPTY)), EXACT);
        assertEquals(
                1,
                volume("difference() { cube(1); linear_extrude(1) import(p); }", new RegionInput(Region.EMPTY)),
                EXACT);
    }

    @Test
    void inputsCountByTheirContent() {
        CsgNode one =
                evaluate("import(p);", Map.of("p", new MeshInput(TETRAHEDRON))).root();
        Mesh copy = new Mesh(
                TETRAHEDRON.positions().clone(), TETRAHEDRON.triangles().clone(), TETRAHEDRON.runs());
        CsgNode same = evaluate("import(q);", Map.of("q", new MeshInput(copy))).root();
        Mesh moved = TETRAHEDRON.transformed(Affine3.translation(1e-12, 0, 0));
        CsgNode other =
                evaluate("import(p);", Map.of("p", new MeshInput(moved))).root();
        assertEquals(one.digest(), same.digest());
        assertNotEquals(one.digest(), other.digest());
    }

    @Test
    void namesThatAreCodeAreRefused() {
        Map<String, EvaluationInput> inputs = Map.of("a=1;b", new MeshInput(TETRAHEDRON));
        assertThrows(IllegalArgumentException.class, () -> evaluate("cube(1);", inputs));
    }

    @Test
    void filesGiveTheSame() throws IOException, DiagnosticException {
        assumeFalse(new FormatRegistry().importers().isEmpty(), "needs the importers of an installation");
        Files.writeString(
                folder.resolve("p.off"),
                "OFF\n4 4 0\n0.1 0 0\n10.1 0 0\n0.1 10 0\n0.1 0 10\n3 0 2 1\n3 0 1 3\n3 1 2 3\n3 0 3 2\n",
                StandardCharsets.UTF_8);
        Files.writeString(
                folder.resolve("f.svg"),
                "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"10mm\" height=\"10mm\" viewBox=\"0 0 10 10\">"
                        + "<path fill-rule=\"evenodd\" d=\"M0 0H10V10H0Z M3 3H7V7H3Z\"/></svg>",
                StandardCharsets.UTF_8);
        String code = """
                p = "p.off"; // [mesh]
                f = "f.svg"; // [region]
                difference() { import(p); translate([0, 0, 2]) linear_extrude(3) import(f); }
                """;
        MeshFacts files = MeshFacts.of((Mesh) geometry(evaluate(code, Map.of())));
        MeshFacts memory = MeshFacts.of(
                (Mesh) geometry(evaluate(code, Map.of("p", new MeshInput(TETRAHEDRON), "f", new RegionInput(FRAME)))));
        assertEquals(List.of(), messages);
        assertEquals(files.volume(), memory.volume(), EXACT);
        assertEquals(files.area(), memory.area(), EXACT);
    }
}
