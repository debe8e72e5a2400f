package org.chamfer.geometry.kernel.internal.section;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.chamfer.base.work.WorkContext;
import org.chamfer.geometry.Mesh;
import org.chamfer.geometry.kernel.KernelException;
import org.chamfer.geometry.kernel.internal.hull.Judge;
import org.chamfer.geometry.kernel.internal.surface.Surface;
import org.chamfer.geometry.kernel.internal.work.Work;
import org.chamfer.geometry.measure.RegionFacts;
import org.junit.jupiter.api.Test;

/** Shadows are what the outlines of upward triangles wind around. */
class ShadowTests {
    @Test
    void aBoxCastsItsTop() throws KernelException {
        List<double[]> contours = Shadow.of(Surface.of(Judge.box(1, 2, 3, 4, 5, 6)));
        assertEquals(1, contours.size());
        assertEquals(20, RegionFacts.signedArea(contours.getFirst()), 1e-12);
        assertTrue(Shadow.of(Surface.of(Mesh.EMPTY)).isEmpty());
    }

    @Test
    void shadowsAreThoseOfTheOtherKernel() throws KernelException {
        try (Judge judge = new Judge()) {
            Mesh bitten = judge.difference(
                    Judge.box(-4, -4, -4, 8, 8, 8), Judge.sphere(5, 16), Judge.box(-1, -1, -9, 2, 2, 20));
            for (Mesh mesh : List.of(Judge.sphere(5, 16), bitten, Judge.torus(7, 2, 12))) {
                for (int turn = 0; turn < 8; turn++) {
                    Mesh turned = Judge.turned(mesh, 45 * turn, 22.5 * turn);
                    RegionFacts expected = RegionFacts.of(judge.project(turned));
                    RegionFacts shadow = RegionFacts.of(judge.wound(Shadow.of(Surface.of(turned))));
                    assertEquals(expected.area(), shadow.area(), 1e-6 * expected.area(), "turn " + turn);
                    // Outlines that touch may leave a slit in one of them.
                    assertEquals(expected.perimeter(), shadow.perimeter(), 0.05 * expected.perimeter(), "turn " + turn);
                }
            }
        }
    }

    @Test
    void threadsChangeNothing() throws KernelException {
        Surface torus = Surface.of(Judge.turned(Judge.torus(10, 3, 150), 10, 70));
        List<double[]> alone = Shadow.of(torus);
        List<double[]> together = Shadow.of(torus, new Work(WorkContext.NONE, 4));
        assertEquals(alone.size(), together.size());
        for (int i = 0; i < alone.size(); i++) {
            assertArrayEquals(alone.get(i), together.get(i));
        }
    }
}
