package org.chamfer.geometry.kernel.internal.section;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.chamfer.geometry.Mesh;
import org.chamfer.geometry.kernel.KernelException;
import org.chamfer.geometry.kernel.internal.hull.Judge;
import org.chamfer.geometry.kernel.internal.surface.Surface;
import org.chamfer.geometry.kernel.internal.surface.SurfaceCheck;
import org.chamfer.geometry.kernel.internal.work.Work;
import org.chamfer.geometry.measure.MeshFacts;
import org.junit.jupiter.api.Test;

/** Solids fall into what is before a plane and what is behind. */
class PlaneTrimTests {
    @Test
    void aCutAtAHeightIsAtThatHeight() throws KernelException {
        Surface ball = Surface.of(Judge.sphere(5, 24));
        PlaneTrim.Sides sides = PlaneTrim.split(ball, new double[] {0, 0, 7}, 1.1, Work.alone());
        assertEquals(1.1, sides.front().bounds().minZ(), 0);
        assertEquals(1.1, sides.back().bounds().maxZ(), 0);
        assertEquals(volume(ball), volume(sides.front()) + volume(sides.back()), 1e-9);
        assertTrue(volume(sides.front()) < volume(sides.back()));
    }

    @Test
    void slantedPlanesDivideWhatIsThere() throws KernelException {
        for (Mesh mesh : List.of(Judge.torus(7, 2, 12), Judge.box(1, 1, 1, 3, 4, 5), Judge.sphere(5, 16))) {
            Surface solid = Surface.of(mesh);
            for (double[] normal : new double[][] {{1, 0, 0}, {1, 1, 0}, {-1, 2, 3}, {0.3, -0.2, 0.9}}) {
                PlaneTrim.Sides sides = PlaneTrim.split(solid, normal, 0.5, Work.alone());
                assertEquals(List.of(), SurfaceCheck.problems(sides.front()));
                assertEquals(List.of(), SurfaceCheck.problems(sides.back()));
                assertEquals(volume(solid), volume(sides.front()) + volume(sides.back()), 1e-9 * volume(solid));
            }
        }
    }

    @Test
    void aPlaneBesideTheSolidLeavesItAlone() throws KernelException {
        Surface box = Surface.of(Judge.box(0, 0, 0, 1, 1, 1));
        PlaneTrim.Sides below = PlaneTrim.split(box, new double[] {0, 1, 0}, 0, Work.alone());
        assertSame(box, below.front());
        assertTrue(below.back().isEmpty());
        assertSame(
                box,
                PlaneTrim.split(box, new double[] {0, 1, 0}, 1, Work.alone()).back());
    }

    private static double volume(Surface surface) {
        return MeshFacts.of(surface.toMesh()).volume();
    }
}
