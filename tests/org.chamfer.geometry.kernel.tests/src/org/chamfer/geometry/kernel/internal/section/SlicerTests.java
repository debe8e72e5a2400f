package org.chamfer.geometry.kernel.internal.section;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.chamfer.base.work.WorkContext;
import org.chamfer.geometry.Mesh;
import org.chamfer.geometry.Region;
import org.chamfer.geometry.kernel.KernelException;
import org.chamfer.geometry.kernel.internal.hull.Judge;
import org.chamfer.geometry.kernel.internal.surface.Surface;
import org.chamfer.geometry.kernel.internal.work.Work;
import org.chamfer.geometry.measure.RegionFacts;
import org.junit.jupiter.api.Test;

/** Cuts are closed contours with the solid on the left, also where vertices, edges and faces lie in the plane. */
class SlicerTests {
    @Test
    void aBoxIsClosedAtTheBottomAndOpenAtTheTop() throws KernelException {
        Surface box = Surface.of(Judge.box(1, 2, 3, 4, 5, 6));
        assertEquals(20, area(Slicer.slice(box, 5)), 1e-12);
        assertEquals(20, area(Slicer.slice(box, 3)), 1e-12, "in the plane of the bottom");
        assertEquals(0, area(Slicer.slice(box, 9)), 0, "in the plane of the top");
        assertTrue(Slicer.slice(box, 2.999).isEmpty());
        assertTrue(Slicer.slice(box, 9.001).isEmpty());
        assertTrue(Slicer.slice(box, Double.NaN).isEmpty());
    }

    @Test
    void contoursWindAroundTheSolid() throws KernelException {
        Surface torus = Surface.of(Judge.torus(10, 3, 32));
        List<double[]> contours = Slicer.slice(torus, 0.5);
        assertEquals(2, contours.size());
        double first = RegionFacts.signedArea(contours.getFirst());
        double second = RegionFacts.signedArea(contours.getLast());
        assertEquals(-1, Math.signum(first) * Math.signum(second), 0, "one around the solid, one around the hole");
        assertTrue(first + second > 300);
    }

    @Test
    void heightsOfVerticesAndOthersAgreeWithTheOtherKernel() throws KernelException {
        try (Judge judge = new Judge()) {
            Mesh ball = Judge.sphere(5, 16);
            Mesh bitten = judge.difference(
                    Judge.box(-4, -4, -4, 8, 8, 8), ball, Judge.box(0, 0, -9, 9, 9, 9), Judge.box(-1, -1, -2, 2, 9, 4));
            for (Mesh mesh : List.of(ball, bitten, Judge.torus(7, 2, 12), Judge.turned(bitten, 45, 90))) {
                Surface surface = Surface.of(mesh);
                for (int i = 0; i < mesh.vertexCount(); i += 1 + mesh.vertexCount() / 20) {
                    double height = mesh.positions()[3 * i + 2];
                    assertSame(judge, mesh, surface, height);
                    assertSame(judge, mesh, surface, Math.nextUp(height));
                    assertSame(judge, mesh, surface, height + 0.123);
                }
            }
        }
    }

    @Test
    void threadsChangeNothing() throws KernelException {
        Surface torus = Surface.of(Judge.torus(10, 3, 150));
        List<double[]> alone = Slicer.slice(torus, 0);
        List<double[]> together = Slicer.slice(torus, 0, new Work(WorkContext.NONE, 4));
        assertEquals(2, alone.size());
        for (int i = 0; i < alone.size(); i++) {
            assertArrayEquals(alone.get(i), together.get(i));
        }
    }

    private static void assertSame(Judge judge, Mesh mesh, Surface surface, double height) throws KernelException {
        Region expected = judge.slice(mesh, height);
        List<double[]> contours = Slicer.slice(surface, height);
        double size = mesh.bounds().diagonal();
        assertEquals(RegionFacts.of(expected).area(), area(contours), 1e-6 * size * size, "at " + height);
        RegionFacts facts = RegionFacts.of(judge.wound(contours));
        assertEquals(RegionFacts.of(expected).perimeter(), facts.perimeter(), 1e-6 * size, "at " + height);
    }

    private static double area(List<double[]> contours) {
        return contours.stream().mapToDouble(RegionFacts::signedArea).sum();
    }
}
