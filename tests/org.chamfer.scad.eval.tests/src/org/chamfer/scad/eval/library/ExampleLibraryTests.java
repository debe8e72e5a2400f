package org.chamfer.scad.eval.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
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
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The example library, read from a jar of its bundle, makes what its comments promise. */
class ExampleLibraryTests {
    /** Area of a regular polygon with 24 corners on a circle of radius 1. */
    private static final double DISC = 12 * StrictMath.sin(StrictMath.PI / 12);

    @TempDir
    private Path folder;

    private ScadEvaluator evaluator;

    @BeforeEach
    void makeJar() throws IOException {
        Path bundle = Path.of(System.getProperty("chamfer.checkout"), "bundles", "org.chamfer.examples.library");
        Path jar = TestLibraries.jar(folder.resolve("library.jar"), bundle);
        evaluator = new ScadEvaluator(new TestLibraries()
                .bundle("org.chamfer.examples.library", jar, Files.readString(bundle.resolve("plugin.xml")))
                .registry());
    }

    private EvaluationResult evaluate(String code) {
        return evaluator.evaluate(
                new EvaluationRequest("part.scad", folder.resolve("part.scad"), code, List.of(), List.of()),
                EvaluationListener.NONE,
                WorkContext.NONE);
    }

    private MeshFacts render(String call) throws DiagnosticException {
        EvaluationResult result = evaluate("include <fasteners/all.scad>\n$fn = 24;\n" + call);
        assertEquals(List.of(), result.log());
        return MeshFacts.of((Mesh)
                new GeometryEvaluator(TestKernel.INSTANCE, 1).evaluate(result.root(), WorkContext.NONE, _ -> {}));
    }

    private static double cylinder(double diameter, double height) {
        return DISC * diameter * diameter / 4 * height;
    }

    private static double hexagon(double width, double height) {
        return StrictMath.sqrt(3) / 2 * width * width * height;
    }

    @Test
    void screwReachesFromHeadToTip() throws DiagnosticException {
        MeshFacts screw = render("screw(4, 16);");
        assertEquals(cylinder(7, 4) + cylinder(4, 16) - hexagon(3, 2), screw.volume(), 1e-9);
        assertEquals(-16, screw.bounds().minZ(), 1e-12);
        assertEquals(4, screw.bounds().maxZ(), 1e-12);
        assertTrue(screw.closed());
    }

    @Test
    void nutAndWasherHaveHoles() throws DiagnosticException {
        MeshFacts nut = render("nut(5);");
        assertEquals(hexagon(8, 4.7) - cylinder(5, 4.7), nut.volume(), 1e-9);
        assertEquals(1, nut.genus());
        assertEquals(cylinder(9, 0.8) - cylinder(4.5, 0.8), render("washer(4);").volume(), 1e-9);
    }

    @Test
    void holesTakeTheRoomOfScrewsAndNuts() throws DiagnosticException {
        String block = "difference() { translate([-10, -10, -10]) cube([20, 20, 10]); %s }";
        assertEquals(
                4000 - cylinder(4.5, 6),
                render(block.formatted("screw_hole(4, 6);")).volume(),
                1e-6);
        assertEquals(
                4000 - cylinder(4.5, 6 - 4.2) - cylinder(7.2, 4.2),
                render(block.formatted("screw_hole(4, 6, sunk = true);")).volume(),
                1e-6);
        assertEquals(
                4000 - hexagon(7.2, 3.2),
                render(block.formatted("nut_pocket(4);")).volume(),
                1e-6);
    }

    @Test
    void standoffsStandOnCorners() throws DiagnosticException {
        MeshFacts standoffs = render("standoffs(3, 10, [58, 49]);");
        double one = cylinder(2.5 + 3.2, 10) - cylinder(2.5, 10);
        assertEquals(4 * one, standoffs.volume(), 1e-6);
        assertEquals(4, standoffs.components());
        assertEquals(58 + 5.7, standoffs.bounds().sizeX(), 1e-9);
        assertEquals(49 + 5.7, standoffs.bounds().sizeY(), 1e-9);
        assertEquals(0, render("standoff(3, 10, depth = 6);").genus());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "screw(7, 16); there is no size M7",
                "screw(\"4\", 16); the size must be a number",
                "screw(4, 0); length must be",
                "screw(4); length must be",
                "screw_hole(4, 3, sunk = true); not as deep",
                "screw_hole(4, 3, play = -1); play must be",
                "nut(undef); the size must be a number",
                "nut_pocket(4, depth = -1); depth must be",
                "standoff(3, \"x\"); height must be",
                "standoff(3, 5, wall = 0); wall must be",
                "standoffs(3, 5, 10); spacing must be"
            })
    void wrongArgumentsAreRefused(String call, String message) {
        EvaluationResult result = evaluate("include <fasteners/all.scad>\n" + call + ";");
        assertTrue(result.failed());
        assertTrue(result.log().getFirst().contains(message), result.log().toString());
    }

    @Test
    void everySizeIsComplete() {
        EvaluationResult result = evaluate("use <fasteners/sizes.scad>\nuse <fasteners/screws.scad>\n"
                + "for (m = fastener_sizes()) assert(washer_thickness(m) > 0 && nut_width(m) > m\n"
                + "&& head_diameter(m) > m && clearance_diameter(m) > m && tapping_diameter(m) < m\n"
                + "&& washer_diameter(m) > clearance_diameter(m) && socket_width(m) < m);");
        assertFalse(result.failed());
        assertEquals(List.of(), result.log());
    }
}
