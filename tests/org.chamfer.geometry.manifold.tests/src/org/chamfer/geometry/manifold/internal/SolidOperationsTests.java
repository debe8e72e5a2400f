package org.chamfer.geometry.manifold.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.chamfer.base.work.WorkContext;
import org.chamfer.geometry.Affine3;
import org.chamfer.geometry.Bounds;
import org.chamfer.geometry.Mesh;
import org.chamfer.geometry.Region;
import org.chamfer.geometry.kernel.KernelException;
import org.chamfer.geometry.kernel.KernelException.Reason;
import org.chamfer.geometry.kernel.KernelSession;
import org.chamfer.geometry.kernel.Solid;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Operations on solids against volumes, bounds and topology that are known. */
class SolidOperationsTests {
    private static final ManifoldKernel KERNEL = new ManifoldKernel();

    private final KernelSession session = KERNEL.open(WorkContext.NONE);

    @AfterEach
    void close() {
        session.close();
    }

    @Test
    void unionOfOverlappingCubes() throws KernelException {
        Mesh mesh = stored(session.union(List.of(cube(0, 2), cube(1, 2))));
        assertEquals(15, Shapes.volume(mesh), 1e-12);
        assertEquals(2, Shapes.eulerCharacteristic(mesh));
        assertEquals(new Bounds(0, 0, 0, 3, 3, 3), mesh.bounds());
    }

    @Test
    void unionOfCubesThatShareAFace() throws KernelException {
        Solid right = session.load(Shapes.cube(2, 0, 0, 2, 1));
        Mesh mesh = stored(session.union(List.of(cube(0, 2), right)));
        assertEquals(16, Shapes.volume(mesh), 1e-12);
        assertEquals(2, Shapes.eulerCharacteristic(mesh));
    }

    @Test
    void unionOfFarSolidsPutsThemSideBySide() throws KernelException {
        Mesh mesh = stored(session.union(List.of(cube(10, 1), cube(0, 2), cube(20, 3))));
        assertEquals(1 + 8 + 27, Shapes.volume(mesh), 1e-9);
        assertEquals(36, mesh.triangleCount());
    }

    @Test
    void differenceDrillsAHole() throws KernelException {
        Solid plate = session.load(Shapes.box(-5, -5, 0, 10, 10, 2, 1));
        Solid drill = session.load(Shapes.prism(0, 0, -1, 3, 2, 64, 2));
        Mesh mesh = stored(session.difference(plate, List.of(drill)));
        assertEquals(200 - 2 * Shapes.polygonArea(2, 64), Shapes.volume(mesh), 1e-10);
        assertEquals(0, Shapes.eulerCharacteristic(mesh), "one tunnel");
    }

    @Test
    void differenceWithManyTools() throws KernelException {
        Solid plate = session.load(Shapes.box(0, 0, 0, 20, 10, 1, 1));
        List<Solid> drills = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            drills.add(session.load(Shapes.prism(i % 20 + 0.5, i / 20 + 0.5, -1, 2, 0.3, 24, 2)));
        }
        Mesh mesh = stored(session.difference(plate, drills));
        assertEquals(200 - 200 * Shapes.polygonArea(0.3, 24), Shapes.volume(mesh), 1e-9);
        assertEquals(2 - 2 * 200, Shapes.eulerCharacteristic(mesh));
    }

    @Test
    void toolsThatCrossAreSubtractedFromSmallAndLargeBodies() throws KernelException {
        for (Solid body : List.of(cube(0, 6), session.load(Shapes.sphere(3, 3, 3, 9, 64, 1)))) {
            // Three square bars through the middle, one along each axis: they share a cube.
            List<Solid> bars = List.of(
                    session.load(Shapes.box(-9, 2, 2, 24, 2, 2, 2)),
                    session.load(Shapes.box(2, -9, 2, 2, 24, 2, 3)),
                    session.load(Shapes.box(2, 2, -9, 2, 2, 24, 4)));
            double all = Shapes.volume(stored(body));
            Mesh cut = stored(session.intersection(List.of(body, session.union(bars))));
            Mesh rest = stored(session.difference(body, bars));
            assertEquals(all - Shapes.volume(cut), Shapes.volume(rest), 1e-9 * all);
            assertEquals(2 - 2 * 5, Shapes.eulerCharacteristic(rest));
        }
        Mesh frame = stored(session.difference(cube(0, 6), List.of(bar(0), bar(1), bar(2))));
        assertEquals(216 - 3 * 24 + 2 * 8, Shapes.volume(frame), 1e-12);
    }

    private Solid bar(int axis) throws KernelException {
        double[] low = {2, 2, 2};
        double[] size = {2, 2, 2};
        low[axis] = -1;
        size[axis] = 8;
        return session.load(Shapes.box(low[0], low[1], low[2], size[0], size[1], size[2], axis));
    }

    @Test
    void differenceWithItselfIsEmpty() throws KernelException {
        Solid cube = cube(0, 2);
        assertTrue(session.difference(cube, List.of(cube(0, 2))).isEmpty());
    }

    @Test
    void intersection() throws KernelException {
        Mesh mesh = stored(session.intersection(List.of(cube(0, 2), cube(1, 2), cube(-1, 2.5))));
        assertEquals(0.125, Shapes.volume(mesh), 1e-12);
        assertTrue(session.intersection(List.of(cube(0, 1), cube(5, 1))).isEmpty());
        assertTrue(session.intersection(List.of()).isEmpty());
    }

    @Test
    void emptyOperands() throws KernelException {
        Solid empty = session.union(List.of());
        Solid cube = cube(0, 1);
        assertTrue(empty.isEmpty());
        assertEquals(1, Shapes.volume(stored(session.union(List.of(empty, cube)))), 1e-12);
        assertEquals(1, Shapes.volume(stored(session.difference(cube, List.of(empty)))), 1e-12);
        assertTrue(session.difference(empty, List.of(cube)).isEmpty());
        assertTrue(session.intersection(List.of(cube, empty)).isEmpty());
        assertSame(Mesh.EMPTY, session.store(empty));
    }

    @Test
    void transformMirrorsAndFlattens() throws KernelException {
        Solid cube = session.load(Shapes.box(1, 2, 3, 1, 2, 3, 1));
        Mesh mirrored = stored(session.transform(cube, Affine3.scaling(-2, 1, 1)));
        assertEquals(12, Shapes.volume(mirrored), 1e-12);
        assertEquals(new Bounds(-4, 2, 3, -2, 4, 6), mirrored.bounds());
        assertTrue(session.transform(cube, Affine3.scaling(1, 0, 1)).isEmpty());
        KernelException failure = assertThrows(
                KernelException.class, () -> session.transform(cube, Affine3.translation(Double.NaN, 0, 0)));
        assertEquals(Reason.NOT_FINITE, failure.reason());
    }

    @Test
    void hullOfPoints() throws KernelException {
        double[] points = {0, 0, 0, 3, 0, 0, 0, 3, 0, 0, 0, 3, 0.5, 0.5, 0.5};
        Mesh mesh = stored(session.hull(points));
        assertEquals(4.5, Shapes.volume(mesh), 1e-12);
        assertEquals(4, mesh.vertexCount());
        assertTrue(
                session.hull(new double[] {0, 0, 0, 1, 0, 0, 0, 1, 0, 1, 1, 0}).isEmpty(), "flat");
        assertTrue(session.hull(new double[] {0, 0, 0}).isEmpty());
    }

    @Test
    void minkowskiOfConvexSolids() throws KernelException {
        Solid first = session.load(Shapes.box(10, 0, 0, 1, 2, 3, 1));
        Solid second = session.load(Shapes.box(5, 5, 5, 2, 2, 2, 1));
        Mesh mesh = stored(session.minkowski(first, second));
        assertEquals(3 * 4 * 5, Shapes.volume(mesh), 1e-10);
        assertEquals(new Bounds(15, 5, 5, 18, 9, 10), mesh.bounds());
    }

    @Test
    void minkowskiOfAnAngleWithACubeFarFromTheOrigin() throws KernelException {
        Solid angle = angle();
        Solid cube = session.load(Shapes.cube(50, 50, 50, 1, 3));
        double expected = 4 * 4 * 2 - 2 * 2 * 2;
        Mesh mesh = stored(session.minkowski(angle, cube));
        assertEquals(expected, Shapes.volume(mesh), 1e-9);
        assertEquals(new Bounds(50, 50, 50, 54, 54, 52), mesh.bounds());
        assertEquals(expected, Shapes.volume(stored(session.minkowski(cube, angle))), 1e-9);
    }

    @Test
    void minkowskiOfTwoAngles() throws KernelException {
        // The arms give two bars of 6 x 2, and each arm with the other one a square of 4 x 4.
        Mesh mesh = stored(session.minkowski(angle(), angle()));
        assertEquals((4 * 4 + 2 * 2 * 2) * 2, Shapes.volume(mesh), 1e-9);
        assertEquals(new Bounds(0, 0, 0, 6, 6, 2), mesh.bounds());
    }

    @Test
    void projectAndSlice() throws KernelException {
        Solid plate = session.load(Shapes.box(-5, -5, 0, 10, 10, 2, 1));
        Solid drill = session.load(Shapes.prism(0, 0, -1, 3, 2, 64, 2));
        Solid drilled = session.difference(plate, List.of(drill));
        double expected = 100 - Shapes.polygonArea(2, 64);
        Region slice = session.slice(drilled, 1);
        assertEquals(expected, Shapes.area(slice.contours()), 1e-9);
        assertEquals(2, slice.contours().size());
        assertEquals(expected, Shapes.area(session.project(drilled).contours()), 1e-9);
        assertTrue(session.slice(drilled, 5).isEmpty());
        assertEquals(
                16,
                Shapes.area(session.project(session.load(Shapes.cube(1, 1, 7, 4, 1)))
                        .contours()),
                1e-9);
    }

    @Test
    void solidsOfOtherSessionsAndClosedOnesAreRefused() throws KernelException {
        Solid cube = cube(0, 1);
        try (KernelSession other = KERNEL.open(WorkContext.NONE)) {
            assertThrows(IllegalArgumentException.class, () -> other.union(List.of(cube)));
        }
        cube.close();
        cube.close();
        assertThrows(IllegalStateException.class, () -> session.store(cube));
    }

    @Test
    void identityNamesTheRelease() {
        assertTrue(KERNEL.identity().contains("3.5.4"), KERNEL.identity());
    }

    private Solid angle() throws KernelException {
        Solid big = session.load(Shapes.box(0, 0, 0, 3, 3, 1, 1));
        Solid cut = session.load(Shapes.box(1, 1, -1, 3, 3, 3, 2));
        return session.difference(big, List.of(cut));
    }

    private Solid cube(double at, double size) throws KernelException {
        return session.load(Shapes.cube(at, at, at, size, 1));
    }

    private Mesh stored(Solid solid) throws KernelException {
        return session.store(solid);
    }
}
