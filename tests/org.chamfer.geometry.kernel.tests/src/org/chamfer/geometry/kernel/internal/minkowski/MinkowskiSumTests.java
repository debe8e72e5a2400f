package org.chamfer.geometry.kernel.internal.minkowski;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CancellationException;
import org.chamfer.base.work.WorkContext;
import org.chamfer.geometry.Affine3;
import org.chamfer.geometry.Mesh;
import org.chamfer.geometry.kernel.KernelException;
import org.chamfer.geometry.kernel.internal.batch.Batch;
import org.chamfer.geometry.kernel.internal.hull.ConvexHull;
import org.chamfer.geometry.kernel.internal.hull.Judge;
import org.chamfer.geometry.kernel.internal.surface.Surface;
import org.chamfer.geometry.kernel.internal.surface.SurfaceCheck;
import org.chamfer.geometry.kernel.internal.work.Work;
import org.chamfer.geometry.measure.MeshFacts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Minkowski sums of convex and other solids. */
class MinkowskiSumTests {
    private final Judge judge = new Judge();

    @AfterEach
    void close() {
        judge.close();
    }

    @Test
    void convexSumsAreThoseOfTheOtherKernel() throws KernelException {
        Random random = new Random(2);
        Mesh box = Judge.box(-1, 0, 2, 3, 1, 2);
        for (Mesh first : List.of(box, Judge.turned(box, 30, 40), Judge.sphere(2, 24), cloud(random, 60))) {
            for (Mesh second : List.of(box, Judge.sphere(0.5, 20), cloud(random, 100))) {
                double expected = judge.minkowskiVolume(first, second);
                assertEquals(expected, volume(sum(first, second)), 1e-7 * expected);
            }
        }
    }

    @Test
    void chosenSumsAreAsGoodAsAll() {
        Random random = new Random(3);
        List<Mesh> bodies = List.of(
                Judge.sphere(2, 24),
                Judge.turned(Judge.sphere(1, 20), 20, 50),
                cloud(random, 2000),
                Judge.turned(prism(100), 10, 20),
                prism(100));
        for (Mesh first : bodies) {
            for (Mesh second : bodies) {
                double expected = MeshFacts.of(ConvexHull.of(all(first.positions(), second.positions()), Work.alone()))
                        .volume();
                Mesh sum = ConvexSum.ofChosen(first.positions(), second.positions(), Work.alone());
                assertEquals(expected, MeshFacts.of(sum).volume(), 1e-10 * expected);
            }
        }
    }

    @Test
    void aConvexSolidAroundOneWithADent() throws KernelException {
        Mesh angle = judge.difference(Judge.box(0, 0, 0, 4, 4, 2), Judge.box(2, 2, -1, 4, 4, 4));
        assertEquals((6 * 6 - 2 * 2) * 3, volume(sum(angle, Judge.box(5, 5, 5, 2, 2, 1))), 1e-9);
        for (Mesh tool : List.of(Judge.box(5, 5, 5, 0.5, 0.5, 0.5), Judge.sphere(0.3, 8))) {
            double expected = judge.minkowskiVolume(angle, tool);
            assertEquals(expected, volume(sum(angle, tool)), 1e-7 * expected);
            assertEquals(expected, volume(sum(tool, angle)), 1e-7 * expected);
        }
    }

    @Test
    void aRingIsAsGoodAsItsConvexParts() throws KernelException {
        Mesh ring = Judge.torus(3, 1, 6);
        Mesh ball = Judge.sphere(0.5, 6);
        List<Mesh> sums = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            double[] part = new double[36];
            System.arraycopy(ring.positions(), 18 * i, part, 0, 18);
            System.arraycopy(ring.positions(), 18 * ((i + 1) % 6), part, 18, 18);
            sums.add(ConvexSum.of(part, ball.positions(), Work.alone()));
        }
        double expected = volume(judge.union(sums));
        assertEquals(expected, volume(sum(ring, ball)), 1e-9 * expected);
    }

    @Test
    void twoSolidsWithDentsAreAsGoodAsTheirConvexParts() throws KernelException {
        List<Mesh> boxes = List.of(Judge.box(0, 0, 0, 0.5, 1, 1), Judge.box(0, 0, 0, 1, 0.4, 1));
        Mesh angle = judge.union(boxes);
        List<Mesh> sums = new ArrayList<>();
        for (Mesh first : boxes) {
            for (Mesh second : boxes) {
                double[] turned = Judge.turned(second, 20, 10).positions();
                sums.add(ConvexSum.of(first.positions(), turned, Work.alone()));
            }
        }
        double expected = volume(judge.union(sums));
        assertEquals(expected, volume(sum(angle, Judge.turned(angle, 20, 10))), 1e-9 * expected);
    }

    @Test
    void severalPartsAndVoids() throws KernelException {
        Mesh box = Judge.box(0, 0, 0, 1, 1, 1);
        Mesh two = Mesh.sideBySide(List.of(box, box.transformed(Affine3.translation(10, 0, 0))));
        assertEquals(16, volume(sum(two, box)), 1e-9, "two parts");
        Mesh four = sum(two, two.transformed(Affine3.translation(0, 5, 0)));
        assertEquals(8 * 3, volume(four), 1e-9, "the middle ones fall on one another");
        Mesh hollow = judge.difference(Judge.box(0, 0, 0, 10, 10, 10), Judge.box(1, 1, 1, 8, 8, 8));
        assertEquals(11 * 11 * 11 - 7 * 7 * 7, volume(sum(hollow, box)), 1e-9, "the void shrinks");
        assertEquals(20 * 20 * 20, volume(sum(hollow, Judge.box(0, 0, 0, 10, 10, 10))), 1e-6, "the void vanishes");
    }

    @Test
    void nothingAndAnythingIsNothing() throws KernelException {
        assertTrue(sum(Mesh.EMPTY, Judge.box(0, 0, 0, 1, 1, 1)).isEmpty());
        assertTrue(sum(Judge.torus(3, 1, 6), Mesh.EMPTY).isEmpty());
    }

    @Test
    void endsWhenCancelled() throws KernelException {
        Surface ring = Surface.of(Judge.torus(3, 1, 8));
        Work cancelled = new Work(() -> true, 1);
        assertThrows(CancellationException.class, () -> MinkowskiSum.of(ring, ring, united(cancelled), cancelled));
    }

    @Test
    void flatPiecesAreFewAndCoverTheFaces() throws KernelException {
        assertEquals(6, FlatPieces.of(Surface.of(Judge.box(0, 0, 0, 1, 2, 3))).size());
        Mesh angle = judge.difference(Judge.box(0, 0, 0, 4, 4, 2), Judge.box(2, 2, -1, 4, 4, 4));
        List<double[]> pieces = FlatPieces.of(Surface.of(angle));
        assertTrue(pieces.size() >= 10 && pieces.size() <= 12, "six rectangles, two angles of two or three pieces");
        assertFalse(pieces.stream().anyMatch(piece -> piece.length < 9));
    }

    @Test
    void threadsChangeNothing() throws KernelException {
        Mesh ring = Judge.torus(3, 1, 6);
        Mesh ball = Judge.sphere(0.5, 6);
        Mesh alone = sum(ring, ball);
        Work work = new Work(WorkContext.NONE, 4);
        Mesh together = MinkowskiSum.of(Surface.of(ring), Surface.of(ball), united(work), work)
                .toMesh();
        assertArrayEquals(alone.positions(), together.positions());
        assertArrayEquals(alone.triangles(), together.triangles());
    }

    private Mesh sum(Mesh first, Mesh second) throws KernelException {
        Surface sum = MinkowskiSum.of(Surface.of(first), Surface.of(second), united(Work.alone()), Work.alone());
        assertEquals(List.of(), SurfaceCheck.problems(sum));
        return sum.toMesh();
    }

    private static UnionOf united(Work work) {
        return solids -> new Batch(work).union(solids);
    }

    private static double volume(Mesh mesh) {
        return MeshFacts.of(mesh).volume();
    }

    private static Mesh cloud(Random random, int n) {
        double[] points = new double[3 * n];
        for (int i = 0; i < points.length; i++) {
            points[i] = random.nextGaussian();
        }
        return ConvexHull.of(points, Work.alone());
    }

    private static Mesh prism(int sides) {
        double[] points = new double[6 * sides];
        for (int i = 0; i < 2 * sides; i++) {
            points[3 * i] = Math.cos(2 * Math.PI * i / sides);
            points[3 * i + 1] = Math.sin(2 * Math.PI * i / sides);
            points[3 * i + 2] = i < sides ? 0 : 1;
        }
        return ConvexHull.of(points, Work.alone());
    }

    private static double[] all(double[] p, double[] q) {
        double[] sums = new double[p.length / 3 * q.length];
        for (int i = 0; i < sums.length; i++) {
            sums[i] = p[i / q.length * 3 + i % 3] + q[i % q.length];
        }
        return sums;
    }
}
