package org.chamfer.geometry.manifold.internal.mesh;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.chamfer.base.work.WorkContext;
import org.chamfer.geometry.Mesh;
import org.chamfer.geometry.kernel.KernelException;
import org.chamfer.geometry.kernel.KernelSession;
import org.chamfer.geometry.manifold.internal.ManifoldKernel;
import org.chamfer.geometry.manifold.internal.Shapes;
import org.junit.jupiter.api.Test;

/** Convex solids are told from others. */
class ConvexityTestTests {
    @Test
    void convexSolids() {
        assertTrue(ConvexityTest.isConvex(Shapes.cube(1, 2, 3, 4, 1)));
        assertTrue(ConvexityTest.isConvex(Shapes.prism(7, 7, 0, 1, 3, 50, 1)));
        assertTrue(ConvexityTest.isConvex(Shapes.sphere(100, 0, 0, 1, 40, 1)));
    }

    @Test
    void solidsWithADentAHoleOrTwoPieces() throws KernelException {
        Mesh cube = Shapes.cube(0, 0, 0, 4, 1);
        assertFalse(ConvexityTest.isConvex(cut(cube, Shapes.sphere(2, 2, 4, 0.01, 10, 1))));
        assertFalse(ConvexityTest.isConvex(cut(cube, Shapes.cube(1, 1, 1, 1, 1))), "a void inside");
        assertFalse(ConvexityTest.isConvex(cut(cube, Shapes.box(1, -1, -1, 1, 9, 9, 1))), "two pieces");
    }

    private static Mesh cut(Mesh body, Mesh tool) throws KernelException {
        try (KernelSession session = new ManifoldKernel().open(WorkContext.NONE)) {
            return session.store(session.difference(session.load(body), List.of(session.load(tool))));
        }
    }
}
