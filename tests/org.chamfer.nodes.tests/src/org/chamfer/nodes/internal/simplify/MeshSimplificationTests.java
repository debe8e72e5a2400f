package org.chamfer.nodes.internal.simplify;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chamfer.base.work.WorkContext;
import org.chamfer.geometry.Mesh;
import org.chamfer.geometry.measure.MeshFacts;
import org.chamfer.geometry.repair.MeshDefects;
import org.chamfer.nodes.NodeKit;
import org.chamfer.values.MeshValue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MeshSimplificationTests {
    private static final int MANY_CROSSINGS = 10;

    private static Mesh code(String code) throws Exception {
        return NodeKit.of("scad-code")
                .set("code", code)
                .run()
                .get("mesh", MeshValue.class)
                .mesh();
    }

    private static Mesh simplified(Mesh mesh, double tolerance) {
        return MeshSimplification.of(mesh, tolerance, WorkContext.NONE);
    }

    private static void assertGood(Mesh before, Mesh after, double tolerance) {
        MeshFacts old = MeshFacts.of(before);
        MeshFacts now = MeshFacts.of(after);
        assertTrue(now.closed(), "closed");
        assertEquals(old.components(), now.components());
        assertEquals(old.genus(), now.genus());
        assertEquals(old.volume(), now.volume(), old.area() * tolerance);
        MeshDefects defects = MeshDefects.of(after, MANY_CROSSINGS, WorkContext.NONE);
        assertEquals(0, defects.crossings());
        assertEquals(0, defects.nonManifoldEdges());
        assertEquals(0, defects.invertedShells());
        assertTrue(SurfaceDistance.greatest(after, before) <= tolerance * (1 + 1e-9), "new to old");
        assertTrue(SurfaceDistance.greatest(before, after) <= tolerance * (1 + 1e-9), "old to new");
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.005, 0.1, 0.5})
    void ballLosesTrianglesWithinTheTolerance(double tolerance) throws Exception {
        Mesh ball = code("sphere(10, $fn = 32);");
        Mesh simple = simplified(ball, tolerance);
        assertGood(ball, simple, tolerance);
        // Between neighbours the ball of 32 segments is flatter than a real one by 0.05 mm.
        double part = tolerance > 0.1 ? 0.2 : tolerance == 0.1 ? 0.6 : 1;
        assertTrue(
                simple.triangleCount() <= ball.triangleCount() * part,
                simple.triangleCount() + " of " + ball.triangleCount());
    }

    @Test
    void planeFacesBecomeFewTriangles() throws Exception {
        // A box whose faces are divided into many triangles.
        Mesh box = code("""
                n = 5;
                union() for (i = [0 : n - 1], j = [0 : n - 1]) translate([i, j, 0]) cube([1.001, 1.001, 3]);
                """);
        Mesh fine = divided(code("cube([4, 5, 6]);"), 3);
        Mesh simple = simplified(fine, 1e-6);
        assertEquals(12, simple.triangleCount());
        assertEquals(120, MeshFacts.of(simple).volume(), 1e-9);
        assertGood(box, simplified(box, 1e-3), 1e-3);
    }

    @Test
    void sharpEdgesStay() throws Exception {
        Mesh plate = code("""
                difference() {
                    cube([40, 30, 5]);
                    for (x = [10, 30]) translate([x, 15, -1]) cylinder(7, 4, 4, $fn = 60);
                }
                """);
        Mesh simple = simplified(plate, 0.05);
        assertGood(plate, simple, 0.05);
        assertEquals(plate.bounds(), simple.bounds());
        assertTrue(simple.triangleCount() < plate.triangleCount() * 0.7, simple.triangleCount() + " triangles");
    }

    @Test
    void tunnelsStay() throws Exception {
        Mesh ring = code("rotate_extrude($fn = 40) translate([10, 0]) circle(3, $fn = 16);");
        assertGood(ring, simplified(ring, 0.2), 0.2);
        // Even if the tolerance is greater than the solid.
        assertEquals(1, MeshFacts.of(simplified(ring, 100)).genus());
    }

    @Test
    void bordersOfColorsStay() throws Exception {
        Mesh two = code("""
                color("red") intersection() { sphere(10, $fn = 24); translate([-20, -20, 0]) cube(40); }
                color("blue") difference() { sphere(10, $fn = 24); translate([-20, -20, 0]) cube(40); }
                """);
        Mesh simple = simplified(two, 0.1);
        assertGood(two, simple, 0.1);
        Set<Object> colors = new HashSet<>();
        simple.runs().forEach(run -> colors.add(run.origin().color()));
        assertEquals(2, colors.size());
        assertTrue(simple.triangleCount() < two.triangleCount());
    }

    @Test
    void solidsThatTouchInAnEdgeStayClosed() throws Exception {
        Mesh touching = divided(code("cube(10); translate([10, 10, 0]) cube(10);"), 2);
        Mesh simple = simplified(touching, 0.1);
        assertTrue(MeshFacts.of(simple).closed());
        assertEquals(2000, MeshFacts.of(simple).volume(), 1e-9);
        assertTrue(simple.triangleCount() < touching.triangleCount() / 4, simple.triangleCount() + " triangles");
    }

    @Test
    void resultFollowsFromTheMeshAlone() throws Exception {
        Mesh ball = code("sphere(10, $fn = 40);");
        assertEquals(simplified(ball, 0.1).digest(), simplified(ball, 0.1).digest());
    }

    @Test
    void nothingToTakeAwayGivesTheSameMesh() throws Exception {
        Mesh cube = code("cube(10);");
        assertSame(cube, simplified(cube, 0.01));
        assertTrue(simplified(Mesh.EMPTY, 1).isEmpty());
    }

    /** Divides each triangle into four, several times. */
    private static Mesh divided(Mesh mesh, int times) {
        Mesh fine = mesh;
        for (int i = 0; i < times; i++) {
            fine = divided(fine);
        }
        return fine;
    }

    private static Mesh divided(Mesh mesh) {
        Map<Long, Integer> middles = new HashMap<>();
        List<Double> positions = new ArrayList<>();
        for (double value : mesh.positions()) {
            positions.add(value);
        }
        int[] t = mesh.triangles();
        int[] fine = new int[4 * t.length];
        int next = 0;
        for (int i = 0; i < t.length; i += 3) {
            int[] m = new int[3];
            for (int k = 0; k < 3; k++) {
                int a = t[i + k];
                int b = t[i + (k + 1) % 3];
                long key = (long) Math.min(a, b) << 32 | Math.max(a, b);
                m[k] = middles.computeIfAbsent(key, _ -> {
                    for (int axis = 0; axis < 3; axis++) {
                        positions.add((mesh.positions()[3 * a + axis] + mesh.positions()[3 * b + axis]) / 2);
                    }
                    return positions.size() / 3 - 1;
                });
            }
            for (int corner :
                    new int[] {t[i], m[0], m[2], m[0], t[i + 1], m[1], m[2], m[1], t[i + 2], m[0], m[1], m[2]}) {
                fine[next++] = corner;
            }
        }
        return Mesh.of(
                positions.stream().mapToDouble(Double::doubleValue).toArray(),
                fine,
                mesh.runs().getFirst().origin());
    }
}
