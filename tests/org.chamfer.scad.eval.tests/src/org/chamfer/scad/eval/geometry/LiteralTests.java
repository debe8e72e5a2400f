package org.chamfer.scad.eval.geometry;

import static org.chamfer.scad.eval.geometry.Trees.*;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.chamfer.base.diagnostic.Diagnostic;
import org.chamfer.base.diagnostic.DiagnosticException;
import org.chamfer.geometry.Affine3;
import org.chamfer.geometry.Color;
import org.chamfer.geometry.Geometry;
import org.chamfer.geometry.Mesh;
import org.chamfer.geometry.MeshOrigin;
import org.chamfer.geometry.MeshRun;
import org.chamfer.geometry.Region;
import org.chamfer.geometry.measure.MeshFacts;
import org.chamfer.scad.eval.CsgText;
import org.chamfer.scad.eval.csg.CsgNode;
import org.chamfer.scad.eval.csg.CsgOperation;
import org.junit.jupiter.api.Test;

/** Trees whose leaves are geometry in memory, as nodes of a graph build them. */
class LiteralTests {
    private static final double EXACT = 1e-9;
    private static final Color RED = new Color(1, 0, 0, 1);

    /** A cube of 10 mm with its least corner at a place. */
    private static Mesh box(double x, double y, double z, MeshOrigin origin) {
        double[] positions = new double[24];
        for (int i = 0; i < 8; i++) {
            positions[3 * i] = x + (i % 4 == 1 || i % 4 == 2 ? 10 : 0);
            positions[3 * i + 1] = y + (i % 4 >= 2 ? 10 : 0);
            positions[3 * i + 2] = z + (i >= 4 ? 10 : 0);
        }
        int[] triangles = {
            0, 2, 1, 0, 3, 2, 4, 5, 6, 4, 6, 7, 0, 1, 5, 0, 5, 4, 1, 2, 6, 1, 6, 5, 2, 3, 7, 2, 7, 6, 3, 0, 4, 3, 4, 7
        };
        return Mesh.of(positions, triangles, origin);
    }

    private static CsgNode box(double x, double y, double z) {
        return literal(box(x, y, z, new MeshOrigin(null, null, 3)));
    }

    /** A node without a place in any source. */
    private static CsgNode literal(Geometry geometry) {
        return new CsgNode(new CsgOperation.Literal(geometry), List.of(), null);
    }

    private static CsgNode frame() {
        return literal(
                new Region(List.of(new double[] {0, 0, 10, 0, 10, 10, 0, 10}, new double[] {3, 3, 3, 7, 7, 7, 7, 3})));
    }

    private static double volume(CsgNode node) throws DiagnosticException {
        List<Diagnostic> messages = new ArrayList<>();
        MeshFacts facts = MeshFacts.of((Mesh) evaluate(root(node), messages));
        assertEquals(List.of(), messages);
        assertEquals(true, facts.closed());
        return facts.volume();
    }

    @Test
    void aloneTheyStayAsTheyAre() throws DiagnosticException {
        Mesh mesh = box(0.1, 0.2, 0.3, MeshOrigin.UNKNOWN);
        CsgNode leaf = literal(mesh);
        Mesh result = (Mesh) evaluate(leaf);
        assertArrayEquals(mesh.positions(), result.positions());
        assertArrayEquals(mesh.triangles(), result.triangles());
        // The root is a part of the model as any other.
        assertEquals("import", result.runs().getFirst().origin().part());
    }

    @Test
    void solidsAreCombined() throws DiagnosticException {
        assertEquals(1875, volume(union(box(0, 0, 0), box(5, 5, 5))), EXACT);
        assertEquals(875, volume(difference(box(0, 0, 0), box(5, 5, 5))), EXACT);
        assertEquals(125, volume(intersection(box(0, 0, 0), box(5, 5, 5))), EXACT);
        assertEquals(3000, volume(hull(box(0, 0, 0), box(20, 0, 0))), EXACT);
        assertEquals(20 * 20 * 20, volume(minkowski(box(0, 0, 0), box(1, 2, 3))), 1e-6);
        assertEquals(1500, volume(union(box(0, 0, 0), translate(5, 0, 0, box(0, 0, 0)))), EXACT);
    }

    @Test
    void solidsAreChanged() throws DiagnosticException {
        assertEquals(6000, volume(transform(Affine3.scaling(1, 2, 3), box(0, 0, 0))), EXACT);
        assertEquals(1000, volume(transform(Affine3.scaling(-1, 1, 1), box(0, 0, 0))), EXACT);
        double[] size = {20, 0, 5};
        assertEquals(20 * 10 * 5, volume(node(new CsgOperation.Resize(size, new boolean[3], 1), box(3, 3, 3))), EXACT);
        assertEquals(
                100,
                figure(node(new CsgOperation.Projection(false, 1), box(0, 0, 7)))
                        .area(),
                EXACT);
        assertEquals(
                100,
                figure(node(new CsgOperation.Projection(true, 1), box(0, 0, -5)))
                        .area(),
                EXACT);
    }

    @Test
    void figuresAreUsed() throws DiagnosticException {
        assertEquals(84, figure(frame()).area(), EXACT);
        assertEquals(3 * 84, volume(extrude(3, frame())), EXACT);
        assertEquals(84 - 21, figure(difference(frame(), square(5, 5))).area(), EXACT);
        assertEquals(21, figure(intersection(frame(), square(5, 5))).area(), EXACT);
        assertEquals(
                12 * 12 - 2 * 2,
                figure(node(new CsgOperation.Offset(false, 1, false, fn(0)), frame()))
                        .area(),
                EXACT);
        assertEquals(100, figure(node(new CsgOperation.Fill(), frame())).area(), EXACT);
        // Pappus: the centre of a polygon's ring of n sides is nearer by the sine of their angle.
        double turns = 12 * StrictMath.sin(2 * Math.PI / 12);
        assertEquals(turns * 84 * 7, volume(rotateExtrude(360, 12, translate(2, 0, 0, frame()))), 1e-6);
    }

    @Test
    void nothingIsNothing() throws DiagnosticException {
        assertEquals(1000, volume(union(literal(Region.EMPTY), box(0, 0, 0), literal(Mesh.EMPTY))), EXACT);
        assertEquals(1000, volume(difference(box(0, 0, 0), literal(Mesh.EMPTY))), EXACT);
        List<Diagnostic> messages = new ArrayList<>();
        assertEquals(Mesh.EMPTY, evaluate(root(difference(literal(Mesh.EMPTY), box(0, 0, 0))), messages));
        assertEquals(
                List.of("geometry.empty"),
                messages.stream().map(Diagnostic::code).toList());
    }

    @Test
    void coloursAndPartsTravel() throws DiagnosticException {
        Mesh mesh = Mesh.sideBySide(
                List.of(box(0, 0, 0, new MeshOrigin(RED, "lid", 1)), box(20, 0, 0, new MeshOrigin(null, null, 2))));
        assertEquals(
                Set.of(new MeshOrigin(RED, "lid", -1), new MeshOrigin(null, "import", -1)),
                origins(root(translate(1, 2, 3, literal(mesh)))));
        // As for files, what is made of several things is a part of its own.
        assertEquals(
                Set.of(new MeshOrigin(RED, "difference", -1), new MeshOrigin(null, "difference", -1)),
                origins(root(difference(literal(mesh), box(0, 0, 9)))));
    }

    private static Set<MeshOrigin> origins(CsgNode root) throws DiagnosticException {
        Mesh mesh = (Mesh) evaluate(root);
        return mesh.runs().stream().map(MeshRun::origin).collect(Collectors.toSet());
    }

    @Test
    void openSurfacesAreToldOf() throws DiagnosticException {
        Mesh box = box(0, 0, 0, MeshOrigin.UNKNOWN);
        // Bottom and top, front and right: the hole is not plane and stays.
        Mesh open = Mesh.of(box.positions(), Arrays.copyOf(box.triangles(), 24), MeshOrigin.UNKNOWN);
        List<Diagnostic> alone = new ArrayList<>();
        evaluate(root(literal(open)), alone);
        assertEquals(
                List.of("geometry.import-open"),
                alone.stream().map(Diagnostic::code).toList());
        assertEquals(true, alone.getFirst().message().startsWith("the mesh: "));
        List<Diagnostic> combined = new ArrayList<>();
        Mesh rest = (Mesh) evaluate(root(union(literal(open), box(5, 5, 5))), combined);
        assertEquals(
                List.of("geometry.import-open", "geometry.open-surface"),
                combined.stream().map(Diagnostic::code).toList());
        assertEquals(1000, MeshFacts.of(rest).volume(), EXACT);
    }

    @Test
    void brokenSurfacesAreMended() throws DiagnosticException {
        Mesh box = box(0, 0, 0, MeshOrigin.UNKNOWN);
        int[] inverted = box.triangles().clone();
        for (int i = 0; i < inverted.length; i += 3) {
            inverted[i] = box.triangles()[i + 1];
            inverted[i + 1] = box.triangles()[i];
        }
        List<Diagnostic> messages = new ArrayList<>();
        CsgNode leaf = literal(Mesh.of(box.positions(), inverted, MeshOrigin.UNKNOWN));
        Mesh result = (Mesh) evaluate(root(difference(leaf, box(5, 5, 5))), messages);
        assertEquals(875, MeshFacts.of(result).volume(), EXACT);
        assertEquals(
                List.of("geometry.import-repaired"),
                messages.stream().map(Diagnostic::code).toList());
    }

    @Test
    void resultsAreOperandsWithoutAWord() throws DiagnosticException {
        // Solids that touch along an edge only have vertices of their own there.
        Geometry touching = evaluate(root(union(box(0, 0, 0), box(10, 10, 0))));
        assertEquals(1999, volume(difference(literal(touching), translate(1, 1, 9, cube(1, 1, 5)))), EXACT);
        Geometry curved = evaluate(root(difference(sphere(10, 40), cylinder(30, 3, 3, 24), cube(20, 20, 20))));
        double part = MeshFacts.of((Mesh) curved).volume();
        assertEquals(part, volume(literal(curved)), EXACT);
        assertEquals(part + 1, volume(union(literal(curved), translate(20, 0, 0, cube(1, 1, 1)))), 1e-6);
    }

    @Test
    void treesGiveWhatTheirPartsGive() throws DiagnosticException {
        CsgNode body = difference(sphere(10, 30), cylinder(30, 4, 4, 20));
        CsgNode tool = translate(3, 1, 0, cube(20, 20, 20));
        double whole = solid(difference(body, tool)).volume();
        CsgNode parts = difference(literal(evaluate(root(body))), literal(evaluate(root(tool))));
        assertEquals(whole, volume(parts), 1e-6);
    }

    @Test
    void theTextIsCodeThatGivesTheSame() {
        String text = CsgText.of(root(
                literal(Mesh.of(
                        new double[] {0, 0, 0, 1, 0, 0, 0, 1, 0, 0, 0, 1.5},
                        new int[] {0, 2, 1, 0, 1, 3, 1, 2, 3, 0, 3, 2},
                        MeshOrigin.UNKNOWN)),
                frame(),
                literal(Mesh.EMPTY)));
        assertEquals("""
                polyhedron(points = [[0, 0, 0], [1, 0, 0], [0, 1, 0], [0, 0, 1.5]], faces = [[1, 2, 0], [3, 1, 0], \
                [3, 2, 1], [2, 3, 0]], convexity = 1);
                polygon(points = [[0, 0], [10, 0], [10, 10], [0, 10], [3, 3], [3, 7], [7, 7], [7, 3]], paths = \
                [[0, 1, 2, 3], [4, 5, 6, 7]], convexity = 1);
                group();
                """, text);
    }
}
