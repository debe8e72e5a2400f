package org.chamfer.scad.eval.geometry;

import static org.chamfer.scad.eval.geometry.Trees.*;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.chamfer.base.diagnostic.Diagnostic;
import org.chamfer.base.diagnostic.DiagnosticException;
import org.chamfer.base.work.WorkContext;
import org.chamfer.geometry.Affine3;
import org.chamfer.geometry.Mesh;
import org.chamfer.geometry.Region;
import org.chamfer.geometry.measure.MeshFacts;
import org.chamfer.scad.eval.csg.CsgNode;
import org.chamfer.scad.eval.csg.CsgOperation;
import org.junit.jupiter.api.Test;

class MessageTests {
    private static final double[] PYRAMID = {0, 0, 0, 10, 0, 0, 10, 10, 0, 0, 10, 0, 5, 5, 10};
    private static final int[][] SIDES = {{4, 1, 0}, {4, 2, 1}, {4, 3, 2}, {4, 0, 3}};

    private static List<String> messages(CsgNode... children) throws DiagnosticException {
        List<Diagnostic> found = new ArrayList<>();
        evaluate(root(children), found);
        return found.stream().map(Diagnostic::message).toList();
    }

    @Test
    void openPolyhedronIsNamed() throws DiagnosticException {
        List<Diagnostic> found = new ArrayList<>();
        Mesh mesh = (Mesh) evaluate(root(polyhedron(PYRAMID, SIDES)), found);
        assertEquals(4, MeshFacts.of(mesh).openEdges());
        assertEquals(
                "polyhedron is not closed: 4 open edges, the first near [5, 0, 0]",
                found.getFirst().message());
        assertEquals("test.scad:3:5", found.getFirst().range().toString());
    }

    @Test
    void openPolyhedronIsLeftOutOfWhatCombinesSolids() throws DiagnosticException {
        List<Diagnostic> found = new ArrayList<>();
        CsgNode united = new CsgNode(
                new CsgOperation.Union(),
                List.of(
                        polyhedron(PYRAMID, SIDES),
                        new CsgNode(new CsgOperation.Cube(4, 4, 4, false), List.of(), null)),
                null);
        Mesh mesh = (Mesh) evaluate(root(united), found);
        assertEquals(64, MeshFacts.of(mesh).volume(), 1e-9);
        assertEquals("geometry.open-surface", found.getLast().code());
    }

    @Test
    void polyhedronInsideOutIsTurned() throws DiagnosticException {
        int[][] faces = {{0, 1, 4}, {1, 2, 4}, {2, 3, 4}, {3, 0, 4}, {3, 2, 1, 0}};
        List<Diagnostic> found = new ArrayList<>();
        Mesh mesh = (Mesh) evaluate(root(polyhedron(PYRAMID, faces)), found);
        assertEquals(1000.0 / 3, MeshFacts.of(mesh).volume(), 1e-9);
        assertEquals("geometry.polyhedron-winding", found.getFirst().code());
    }

    @Test
    void polyhedronThatCrossesItselfIsNamed() throws DiagnosticException {
        double[] two = {0, 0, 0, 4, 0, 0, 0, 4, 0, 0, 0, 4, 1, 1, -1, 5, 1, -1, 1, 5, -1, 1, 1, 3};
        int[][] faces = {{0, 1, 2}, {0, 3, 1}, {0, 2, 3}, {1, 3, 2}, {4, 5, 6}, {4, 7, 5}, {4, 6, 7}, {5, 7, 6}};
        List<Diagnostic> found = new ArrayList<>();
        evaluate(root(polyhedron(two, faces)), found);
        assertEquals("geometry.polyhedron-crossing", found.getFirst().code());
        assertTrue(found.getFirst().message().startsWith("polyhedron crosses itself near ["));
        assertEquals("test.scad:3:5", found.getFirst().range().toString());
    }

    @Test
    void polyhedraThatTouchThemselvesAreFine() throws DiagnosticException {
        // Two pyramids, base to base in part and tip to base.
        double[] two = {
            0, 0, 0, 10, 0, 0, 10, 10, 0, 0, 10, 0, 5, 5, 10, 5, 5, -10, 5, 0, 0, 15, 0, 0, 15, 10, 0, 5, 10, 0
        };
        int[][] faces = {
            {4, 1, 0},
            {4, 2, 1},
            {4, 3, 2},
            {4, 0, 3},
            {0, 1, 2, 3},
            {5, 6, 7},
            {5, 7, 8},
            {5, 8, 9},
            {5, 9, 6},
            {9, 8, 7, 6}
        };
        assertEquals(
                List.of(),
                messages(polyhedron(two, faces)).stream()
                        .filter(message -> message.contains("crosses"))
                        .toList());
    }

    @Test
    void singleTurnedFaceIsTurnedBack() throws DiagnosticException {
        int[][] faces = {{4, 1, 0}, {1, 2, 4}, {4, 3, 2}, {4, 0, 3}, {0, 1, 2, 3}};
        MeshFacts facts = solid(polyhedron(PYRAMID, faces));
        assertTrue(facts.closed());
        assertEquals(1000.0 / 3, facts.volume(), 1e-9);
    }

    @Test
    void mixedDimensionsAreReported() throws DiagnosticException {
        assertEquals(
                List.of("Mixing 2D and 3D objects is not supported", "Ignoring 2D child object for 3D operation"),
                messages(cube(1, 1, 1), square(1, 1)));
        assertTrue(evaluate(root(square(1, 1), cube(1, 1, 1))) instanceof Region);
    }

    @Test
    void solidsInExtrusionsAreIgnored() throws DiagnosticException {
        assertEquals(
                List.of("Ignoring 3D child object for 2D operation"),
                messages(extrude(1, square(1, 1), cube(1, 1, 1))));
    }

    @Test
    void emptyModelIsAnError() throws DiagnosticException {
        assertEquals(List.of("Current top level object is empty."), messages());
        assertEquals(
                List.of("Current top level object is empty."),
                messages(cube(1, 1, 1).marked(false, true)));
    }

    @Test
    void scalingToNothingIsReported() throws DiagnosticException {
        assertEquals(
                "Scaling a 3D object with 0 - removing object",
                messages(transform(Affine3.scaling(1, 0, 1), cube(1, 1, 1))).getFirst());
        assertEquals(
                "Scaling a 2D object with 0 - removing object",
                messages(transform(Affine3.scaling(1, 0, 1), square(1, 1))).getFirst());
    }

    @Test
    void profileOnBothSidesIsReportedAgainFromTheCache() throws DiagnosticException {
        GeometryEvaluator evaluator = new GeometryEvaluator(TestKernel.INSTANCE, 1);
        CsgNode tree = root(rotateExtrude(360, 12, translate(-1, 0, 0, square(3, 1))));
        for (int i = 0; i < 2; i++) {
            List<Diagnostic> found = new ArrayList<>();
            evaluator.evaluate(tree, WorkContext.NONE, found::add);
            assertEquals(
                    "all points for rotate_extrude() must have the same X coordinate sign (range is -1.00 -> 2.00)",
                    found.getFirst().message());
        }
    }

    @Test
    void cancelledEvaluationEnds() {
        GeometryEvaluator evaluator = new GeometryEvaluator(TestKernel.INSTANCE, 2);
        CsgNode tree = root(cube(1, 1, 1));
        assertThrows(CancellationException.class, () -> evaluator.evaluate(tree, () -> true, _ -> {}));
    }
}
