package org.chamfer.geometry.kernel.internal.simplify;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import org.chamfer.geometry.Affine3;
import org.chamfer.geometry.Mesh;
import org.chamfer.geometry.kernel.KernelException;
import org.chamfer.geometry.kernel.internal.bool.Boolean3D;
import org.chamfer.geometry.kernel.internal.bool.Operation;
import org.chamfer.geometry.kernel.internal.surface.MutableSurface;
import org.chamfer.geometry.kernel.internal.surface.Surface;
import org.chamfer.geometry.kernel.internal.work.Work;
import org.junit.jupiter.api.Test;

/** Booleans give surfaces that are sound and as small as their shape. */
class BooleanSimplifierTests {
    private static final double[] ANGLE = {0, 0, 3, 0, 3, 1, 1, 1, 1, 3, 0, 3};

    @Test
    void cubesThatShareFourPlanesBecomeOneBox() throws KernelException {
        MutableSurface box = compute(box(0, 0, 2, 2), box(1, 0, 3, 2), Operation.UNION);
        assertEquals(12, Shapes.triangles(box));
        assertEquals(6, Shapes.volume(box), 1e-12);
    }

    @Test
    void boxesSideBySideBecomeOneBox() throws KernelException {
        MutableSurface box = compute(box(0, 0, 2, 2), box(2, 0, 3, 2), Operation.UNION);
        assertEquals(12, Shapes.triangles(box));
    }

    @Test
    void cornersBesideACutThatBecomeStraightVanish() throws KernelException {
        MutableSurface box = compute(Shapes.prism(ANGLE, 0, 1, 4).toMesh(), box(1, -1, 4, 4), Operation.DIFFERENCE);
        assertEquals(12, Shapes.triangles(box));
        assertEquals(3, Shapes.volume(box), 1e-12);
    }

    @Test
    void turnedByRoundingTheResultIsTheSame() throws KernelException {
        for (int degrees = 0; degrees < 360; degrees++) {
            Affine3 turn = turn(degrees);
            MutableSurface box =
                    compute(box(0, 0, 2, 2).transformed(turn), box(1, 0, 3, 2).transformed(turn), Operation.UNION);
            assertEquals(12, Shapes.triangles(box), "at " + degrees);
            assertEquals(6, Shapes.volume(box), 1e-11, "at " + degrees);
        }
    }

    @Test
    void whatTheKernelCutsOffIsNeverMoreThanRounding() throws KernelException {
        for (int seed = 0; seed < 1500; seed++) {
            Random random = new Random(seed);
            Affine3 turn = turn(random.nextInt(8) * 45);
            Mesh a = solid(random).transformed(turn);
            Mesh b = solid(random).transformed(random.nextBoolean() ? turn : Affine3.IDENTITY);
            Operation operation = Operation.values()[random.nextInt(3)];
            String what = "seed " + seed;
            MutableSurface surface = Boolean3D.compute(Surface.of(a), Surface.of(b), operation, Work.alone());
            double volume = Shapes.volume(surface);
            double area = Shapes.area(surface);
            Simplifier.run(surface, surface.tolerance, surface.firstNewVertex, Work.alone());
            Soundness.check(surface, what);
            assertEquals(volume, Shapes.volume(surface), 1e-10, what);
            // Folds without thickness vanish, and their area with them.
            assertTrue(Shapes.area(surface) < area + 1e-10, what);
        }
    }

    private static MutableSurface compute(Mesh a, Mesh b, Operation operation) throws KernelException {
        MutableSurface surface = Boolean3D.compute(Surface.of(a), Surface.of(b), operation, Work.alone());
        Simplifier.run(surface, surface.tolerance, surface.firstNewVertex, Work.alone());
        Soundness.check(surface, operation.name());
        return surface;
    }

    private static Mesh box(double minX, double minY, double maxX, double maxY) {
        double[] corners = {minX, minY, maxX, minY, maxX, maxY, minX, maxY};
        return Shapes.prism(corners, 0, 1, 4).toMesh();
    }

    private static Mesh solid(Random random) {
        int x = random.nextInt(4);
        int y = random.nextInt(4);
        int z = random.nextInt(3);
        double[] polygon =
                switch (random.nextInt(3)) {
                    case 0 -> new double[] {0, 0, 2, 0, 2, 1, 0, 1};
                    case 1 -> Shapes.circle(3 + random.nextInt(6));
                    default -> ANGLE.clone();
                };
        for (int i = 0; i < polygon.length; i += 2) {
            polygon[i] += x;
            polygon[i + 1] += y;
        }
        return Shapes.prism(polygon, z, z + 1 + random.nextInt(2), 4).toMesh();
    }

    private static Affine3 turn(double degrees) {
        double c = StrictMath.cos(Math.toRadians(degrees));
        double s = StrictMath.sin(Math.toRadians(degrees));
        return new Affine3(c, 0, s, 0, 0, 1, 0, 0, -s, 0, c, 0);
    }
}
