package org.chamfer.scad.eval;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.chamfer.geometry.Affine3;
import org.chamfer.scad.eval.csg.CsgNode;
import org.chamfer.scad.eval.csg.CsgOperation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The expected texts are what OpenSCAD 2025.07.18 writes. */
class CsgTextTests {
    private static final String FACETS = "$fn = 0, $fa = 12, $fs = 2";

    @ParameterizedTest
    @CsvSource(
            delimiterString = "=>",
            quoteCharacter = '\0',
            value = {
                "cube([1e-5, 123456.7, 1234567]) => cube(size = [1e-05, 123457, 1.23457e+06], center = false)",
                "cube(2, true) => cube(size = [2, 2, 2], center = true)",
                "sphere(d = 5, $fn = 7) => sphere($fn = 7, $fa = 12, $fs = 2, r = 2.5)",
                "cylinder(3, 2, 1) => cylinder(F, h = 3, r1 = 2, r2 = 1, center = false)",
                "square([1, 2]) => square(size = [1, 2], center = false)",
                "circle(d = 1 / 3) => circle(F, r = 0.166667)",
                "polygon([[0, 0], [1, 0], [0, 1]]) => polygon(points = [[0, 0], [1, 0], [0, 1]], paths = undef, convexity = 1)",
                "polygon([[0, 0], [1, 0], [0, 1]], [[2, 1, 0]], convexity = 3) => polygon(points = [[0, 0], [1, 0], [0, 1]], paths = [[2, 1, 0]], convexity = 3)",
                "polygon([[0, 0], [1, 0], [0, 1]], []) => polygon(points = [[0, 0], [1, 0], [0, 1]], paths = undef, convexity = 1)",
                "polygon([[0, 0], \"a\", [0, 1]]) => polygon(points = [[0, 0], [0, 0], [0, 1]], paths = undef, convexity = 1)",
                "polyhedron([[0, 0, 0], [1, 0, 0], [0, 1, 0], [0, 1]], [[0, 1, 2, 3]]) => polyhedron(points = [[0, 0, 0], [1, 0, 0], [0, 1, 0], [0, 1, 0]], faces = [[0, 1, 2, 3]], convexity = 1)",
            })
    void primitivesShowAllTheirArguments(String code, String text) {
        assertEquals(text.replace("F", FACETS) + ";\n", Evaluation.tree(code + ";"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = "=>",
            quoteCharacter = '\0',
            value = {
                "translate([5, -0]) => multmatrix([[1, 0, 0, 5], [0, 1, 0, 0], [0, 0, 1, 0], [0, 0, 0, 1]])",
                "scale([-1, 2, -3]) => multmatrix([[-1, 0, -0, 0], [-0, 2, -0, 0], [-0, 0, -3, 0], [0, 0, 0, 1]])",
                "rotate(-90) => multmatrix([[0, 1, 0, 0], [-1, 0, 0, 0], [0, 0, 1, 0], [0, 0, 0, 1]])",
                "rotate([0, -90, 0]) => multmatrix([[0, 0, -1, 0], [0, 1, -0, 0], [1, 0, -0, 0], [0, 0, 0, 1]])",
                "rotate([10, 20, 30]) => multmatrix([[0.813798, -0.44097, 0.378522, 0], [0.469846, 0.882564, 0.0180283, 0], [-0.34202, 0.163176, 0.925417, 0], [0, 0, 0, 1]])",
                "rotate(120, [1, 1, 1]) => multmatrix([[0, 0, 1, 0], [1, 0, 0, 0], [0, 1, 0, 0], [0, 0, 0, 1]])",
                "mirror([-1, 0, 1]) => multmatrix([[0, 0, 1, 0], [0, 1, -0, 0], [1, -0, 0, 0], [0, 0, 0, 1]])",
                "multmatrix([[-0, 1], [1, -0, 0, -0]]) => multmatrix([[-0, 1, 0, 0], [1, -0, 0, -0], [0, 0, 1, 0], [0, 0, 0, 1]])",
                "resize([-5, 0, 2], auto = [true, false, true]) => resize(newsize = [-5,0,2], auto = [1,0,1], convexity = 0)",
                "resize([1, 2], auto = 1) => resize(newsize = [1,2,0], auto = [0,0,0], convexity = 0)",
                "color(\"red\", 0.5) => color([1, 0, 0, 0.5])",
                "color([0.1, 0.2]) => color([0.1, 0.2, 1, 1])",
                "color(5) => color([-1, -1, -1, -1])",
                "minkowski(convexity = 3) => minkowski(convexity = 3)",
                "render() => render(convexity = 1)",
                "hull() => hull()",
            })
    void operationsOnSolidsShowWhatTheyWereGiven(String code, String text) {
        assertEquals(text + " {\n\tcube(size = [1, 1, 1], center = false);\n}\n", Evaluation.tree(code + " cube(1);"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = "=>",
            quoteCharacter = '\0',
            value = {
                "linear_extrude(5) => linear_extrude(height = 5, F)",
                "linear_extrude(-5) => linear_extrude(height = 0, F)",
                "linear_extrude(1, center = true, twist = 5, convexity = 4) => linear_extrude(height = 1, center = true, twist = 5, F, convexity = 4)",
                "linear_extrude(1, scale = 2, slices = 3) => linear_extrude(height = 1, slices = 3, scale = 2, F)",
                "linear_extrude(1, segments = 5, scale = [2, 3]) => linear_extrude(height = 1, segments = 5, scale = [2, 3], F)",
                "linear_extrude(v = [1, 0, 2], slices = 3, segments = 5) => linear_extrude(height = 2.23607, v = [ 0.447214, 0, 0.894427], slices = 3, segments = 5)",
                "rotate_extrude() => rotate_extrude(angle = 360, start = 180, convexity = 2, F)",
                "rotate_extrude(90, convexity = 1) => rotate_extrude(angle = 90, start = 0, convexity = 1, F)",
                "rotate_extrude(-1000) => rotate_extrude(angle = 360, start = 0, convexity = 2, F)",
                "rotate_extrude(1 / 0) => rotate_extrude(angle = 360, start = 180, convexity = 2, F)",
                "offset(2) => offset(r = 2, F)",
                "offset(delta = 1) => offset(delta = 1, chamfer = false, F)",
                "offset(delta = -1, chamfer = true) => offset(delta = -1, chamfer = true, F)",
            })
    void operationsOnFiguresShowWhatTheyWereGiven(String code, String text) {
        assertEquals(
                text.replace("F", FACETS) + " {\n\tsquare(size = [1, 1], center = false);\n}\n",
                Evaluation.tree(code + " square(1);"));
    }

    @Test
    void modifiersStandBeforeTheIndentation() {
        assertEquals(
                "union() {\n%#\tcube(size = [1, 1, 1], center = false);\n\thull();\n}\n#hull();\n",
                Evaluation.tree("union() { #%cube(1); *sphere(1); hull(); } #hull();"));
    }

    @Test
    void groupsStandWhereModulesWereCalled() {
        assertEquals(
                "group() {\n\tgroup() {\n\t\tunion();\n\t}\n}\n",
                Evaluation.tree("module a() b(); module b() union(); a();"));
    }

    @Test
    void theRootIsNotShown() {
        CsgNode union = new CsgNode(new CsgOperation.Union(), List.of(), null);
        CsgNode moved = new CsgNode(new CsgOperation.Transform(Affine3.IDENTITY), List.of(union), null);
        CsgNode root = new CsgNode(new CsgOperation.Group(""), List.of(moved, union), null);

        assertEquals(
                "multmatrix([[1, 0, 0, 0], [0, 1, 0, 0], [0, 0, 1, 0], [0, 0, 0, 1]]) {\n\tunion();\n}\nunion();\n",
                CsgText.of(root));
        assertEquals("", CsgText.of(new CsgNode(new CsgOperation.Group(""), List.of(), null)));
    }

    /** What was written is code that gives the same tree. */
    @Test
    void theTextReadAgainGivesTheSameText() {
        String text = Evaluation.tree("""
                difference() {
                    rotate([10, 20, 30]) translate([1, 2, 3]) cube(10, center = true);
                    for (i = [0 : 2]) translate([i, 0, 0]) cylinder(h = 20, r = 1 / 3, $fn = 12);
                }
                linear_extrude(3, twist = 30, slices = 4) offset(delta = 1) circle(4);
                color("red", 0.5) mirror([1, 0, 0]) rotate_extrude(90) translate([5, 0]) square(2);
                """);

        assertEquals(text, Evaluation.tree(text));
    }
}
