package org.chamfer.geometry.kernel.internal.bool;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import org.chamfer.base.work.WorkContext;
import org.chamfer.geometry.Affine3;
import org.chamfer.geometry.Color;
import org.chamfer.geometry.Mesh;
import org.chamfer.geometry.MeshOrigin;
import org.chamfer.geometry.kernel.KernelException;
import org.chamfer.geometry.kernel.internal.surface.MutableSurface;
import org.chamfer.geometry.kernel.internal.surface.Surface;
import org.chamfer.geometry.kernel.internal.work.Work;
import org.junit.jupiter.api.Test;

class Boolean3DTests {
    private static void check(Surface a, Surface b, double union, double difference, double intersection) {
        assertEquals(union, Outcome.of(a, b, Operation.UNION).volume(), 1e-12 * union, "union");
        assertEquals(difference, Outcome.of(a, b, Operation.DIFFERENCE).volume(), 1e-12 * union, "difference");
        assertEquals(intersection, Outcome.of(a, b, Operation.INTERSECTION).volume(), 1e-12 * union, "intersection");
    }

    @Test
    void boxesThatOverlapHaveTheirVolumes() throws KernelException {
        Surface a = Bodies.box(0, 0, 0, 1, 1, 1);
        check(a, Bodies.box(0.5, 0.5, 0.5, 1.5, 1.5, 1.5), 1.875, 0.875, 0.125);
        check(a, Bodies.box(0.25, 0.25, -1, 0.75, 0.75, 2), 1.5, 0.75, 0.25);
    }

    @Test
    void aBoxInsideMakesAHollow() throws KernelException {
        Surface a = Bodies.box(0, 0, 0, 1, 1, 1);
        Surface b = Bodies.box(0.25, 0.25, 0.25, 0.75, 0.75, 0.75);
        check(a, b, 1, 0.875, 0.125);
        assertEquals(24, Outcome.of(a, b, Operation.DIFFERENCE).triangles());
        assertEquals(0, Outcome.of(b, a, Operation.DIFFERENCE).triangles());
    }

    @Test
    void boxesApartStayWhole() throws KernelException {
        Surface a = Bodies.box(0, 0, 0, 1, 1, 1);
        Surface b = Bodies.box(3, 0, 0, 4, 1, 1);
        check(a, b, 2, 1, 0);
        assertEquals(24, Outcome.of(a, b, Operation.UNION).triangles());
    }

    @Test
    void emptyOperandsAreAllowed() throws KernelException {
        Surface a = Bodies.cube();
        Surface none = Surface.of(Mesh.EMPTY);
        check(a, none, 8, 8, 0);
        check(none, none, 0, 0, 0);
        assertEquals(0, Outcome.of(none, a, Operation.DIFFERENCE).triangles());
        assertEquals(12, Outcome.of(none, a, Operation.UNION).triangles());
    }

    @Test
    void equalSolidsUniteToOneAndLeaveNothing() throws KernelException {
        for (Surface a : List.of(Bodies.cube(), Bodies.box(0, 0, 0, 3, 2, 1))) {
            assertEquals(a.triangleCount(), Outcome.of(a, a, Operation.UNION).triangles());
            assertEquals(
                    a.triangleCount(), Outcome.of(a, a, Operation.INTERSECTION).triangles());
            assertEquals(0, Outcome.of(a, a, Operation.DIFFERENCE).triangles());
        }
        for (Surface a : List.of(Bodies.ball(1, 12, 7), Bodies.torus(2, 1, 9, 8), Bodies.corner(1))) {
            check(a, a, Outcome.volume(a), 0, Outcome.volume(a));
        }
    }

    @Test
    void solidsThatTouchInAFaceAnEdgeOrAVertexDoNotCutEachOther() throws KernelException {
        Surface a = Bodies.box(0, 0, 0, 1, 1, 1);
        for (int place = 0; place < 27; place++) {
            int x = place % 3 - 1;
            int y = place / 3 % 3 - 1;
            int z = place / 9 - 1;
            if (place != 13) {
                Surface b = Bodies.moved(a, x, y, z);
                assertEquals(2, Outcome.of(a, b, Operation.UNION).volume(), 1e-14);
                assertEquals(12, Outcome.of(a, b, Operation.DIFFERENCE).triangles(), "place " + place);
                assertEquals(0, Outcome.of(a, b, Operation.INTERSECTION).triangles(), "place " + place);
            }
        }
    }

    @Test
    void partOfAFaceMayBeShared() throws KernelException {
        Surface a = Bodies.box(0, 0, 0, 1, 1, 1);
        check(a, Bodies.box(1, 0.25, 0.25, 2, 0.75, 0.75), 1.25, 1, 0);
        check(a, Bodies.box(0, 0, 0, 0.5, 1, 1), 1, 0.5, 0.5);
        check(a, Bodies.box(0.25, 0.25, 0, 0.75, 0.75, 1), 1, 0.75, 0.25);
        check(a, Bodies.box(0.5, 0, 0, 1.5, 0.5, 1), 1.25, 0.75, 0.25);
    }

    @Test
    void aCubeTurnedBy45DegreesLeavesAnOctagon() throws KernelException {
        Surface a = Bodies.cube();
        double octagon = 8 * (Math.sqrt(2) - 1) * 2;
        for (int i = 0; i < 3; i++) {
            Surface b = Bodies.turned(a, i == 0 ? 45 : 0, i == 1 ? 45 : 0, i == 2 ? 45 : 0);
            check(a, b, 16 - octagon, 8 - octagon, octagon);
        }
    }

    @Test
    void turnedAndMirroredCopiesPartition() throws KernelException {
        for (Surface a : List.of(Bodies.cube(), Bodies.ball(1, 8, 5), Bodies.torus(2, 1, 8, 8), Bodies.corner(1))) {
            for (int i = 1; i < 8; i++) {
                Outcome.checkPartition(a, Bodies.turned(a, 0, 0, 45 * i), "z " + i);
                Outcome.checkPartition(a, Bodies.turned(a, 45 * i, 0, 0), "x " + i);
                Outcome.checkPartition(a, Bodies.turned(a, 45 * i, 45 * i, 0, 1, 0, 0), "xy " + i);
            }
            Outcome.checkPartition(a, a.transformed(Affine3.scaling(-1, 1, 1)), "mirrored in x");
            Outcome.checkPartition(a, a.transformed(Affine3.scaling(1, 1, -1)), "mirrored in z");
        }
    }

    @Test
    void randomSolidsPartition() throws KernelException {
        Random random = new Random(7);
        for (int i = 0; i < 800; i++) {
            Outcome.checkPartition(Bodies.random(random), Bodies.random(random), "case " + i);
        }
    }

    @Test
    void tinyAndHugeSolidsPartition() throws KernelException {
        Random random = new Random(11);
        for (int i = 0; i < 200; i++) {
            double scale = StrictMath.pow(10, random.nextInt(25) - 12);
            Affine3 scaling = Affine3.scaling(scale, scale, scale);
            Surface a = Bodies.random(random).transformed(scaling);
            Surface b = Bodies.random(random).transformed(scaling);
            Outcome.checkPartition(a, b, "case " + i);
        }
    }

    @Test
    void spheresHaveTheVolumesOfTheirLens() throws KernelException {
        Surface a = Bodies.ball(1, 200, 150);
        Surface b = Bodies.moved(a, 0.3, 0.8, 0.2);
        double d = Math.sqrt(0.09 + 0.64 + 0.04);
        double lens = Math.PI * (2 - d) * (2 - d) * (d * d + 4 * d) / (12 * d);
        assertEquals(lens, Outcome.of(a, b, Operation.INTERSECTION).volume(), 2e-3 * lens);
        Outcome.checkPartition(a, b, "spheres");
    }

    @Test
    void aResultIsAnOperandAgain() throws KernelException {
        Surface plate = Bodies.box(0, 0, 0, 10, 10, 1);
        for (int i = 0; i < 9; i++) {
            Surface hole = Bodies.box(i + 0.25, i + 0.25, 0, i + 0.75, i + 0.75, 1);
            Outcome drilled = Outcome.of(plate, hole, Operation.DIFFERENCE);
            assertEquals(100 - 0.25 * (i + 1), drilled.volume(), 1e-11);
            plate = drilled.surface().toSurface();
        }
    }

    @Test
    void manyCutsThroughOneEdgeStayInTheirOrder() throws KernelException {
        Surface beam = Bodies.box(0, 0, 0, 100, 1, 1);
        Surface comb = Bodies.box(0, 0.5, -1, 0.5, 3, 3);
        for (int i = 1; i < 100; i++) {
            Surface tooth = Bodies.box(i, 0.5, -1, i + 0.5, 3, 3);
            comb = Outcome.of(comb, tooth, Operation.UNION).surface().toSurface();
        }
        check(beam, comb, 100 + 100 * 0.5 * 2.5 * 4 - 25, 75, 25);
    }

    @Test
    void facesAreThoseOfTheOperandsAndOriginsTravel() throws KernelException {
        MeshOrigin red = new MeshOrigin(new Color(1, 0, 0, 1), "red", 1);
        MeshOrigin blue = new MeshOrigin(new Color(0, 0, 1, 1), "blue", 2);
        Surface plain = Bodies.cube();
        Surface a = Surface.of(Mesh.of(plain.positions(), plain.starts(), red));
        Surface moved = Bodies.moved(plain, 1, 0.5, 0.25);
        Surface b = Surface.of(Mesh.of(moved.positions(), moved.starts(), blue));
        MutableSurface result = Boolean3D.compute(a, b, Operation.DIFFERENCE, Work.alone());
        assertEquals(12, result.faceCount);
        assertEquals(List.of(red, blue), result.originTable);
        for (int t = 0; t < result.triangleCount; t++) {
            boolean ofA = result.face[t] < 6;
            assertEquals(ofA ? red : blue, result.originTable.get(result.faceOrigin[result.face[t]]));
            double turn = ofA ? 1 : -1;
            Surface source = ofA ? a : b;
            int like = 0;
            while (source.groups()[like] != result.face[t] % 6) {
                like++;
            }
            for (int k = 0; k < 3; k++) {
                assertEquals(turn * source.normals()[3 * like + k], result.normals[3 * t + k], 1e-15);
            }
        }
        assertTrue(result.firstNewVertex > 0 && result.firstNewVertex < result.vertexCount);
    }

    @Test
    void originsThatBothHaveAreThereOnce() throws KernelException {
        MutableSurface result = Boolean3D.compute(Bodies.cube(), Bodies.corner(3), Operation.UNION, Work.alone());
        assertEquals(List.of(MeshOrigin.UNKNOWN), result.originTable);
    }

    @Test
    void threadsDoNotChangeTheResult() throws KernelException {
        Surface a = Bodies.ball(1, 150, 100);
        Surface b = Bodies.turned(Bodies.torus(1, 0.4, 150, 90), 30, 20, 10, 0.2, 0, 0.1);
        for (Operation operation : Operation.values()) {
            MutableSurface alone = Boolean3D.compute(a, b, operation, Work.alone());
            for (int threads : new int[] {2, 3, 8}) {
                MutableSurface many = Boolean3D.compute(a, b, operation, new Work(WorkContext.NONE, threads));
                int corners = 3 * alone.triangleCount;
                assertEquals(alone.triangleCount, many.triangleCount);
                assertArrayEquals(Arrays.copyOf(alone.starts, corners), Arrays.copyOf(many.starts, corners));
                assertArrayEquals(Arrays.copyOf(alone.pairs, corners), Arrays.copyOf(many.pairs, corners));
                assertArrayEquals(alone.positions, many.positions);
                assertArrayEquals(alone.face, many.face);
                assertArrayEquals(alone.normals, many.normals);
            }
        }
    }

    @Test
    void aCancelledOperationEnds() throws KernelException {
        Surface a = Bodies.ball(1, 100, 80);
        Surface b = Bodies.moved(a, 0.5, 0, 0);
        a.tree();
        b.tree();
        AtomicInteger polls = new AtomicInteger();
        Boolean3D.compute(a, b, Operation.UNION, new Work(() -> polls.incrementAndGet() < 0, 1));
        int all = polls.get();
        assertTrue(all > 10);
        for (int wanted = 1; wanted < all; wanted += 3) {
            AtomicInteger left = new AtomicInteger(wanted);
            Work work = new Work(() -> left.getAndDecrement() <= 0, 1);
            assertThrows(
                    CancellationException.class, () -> Boolean3D.compute(a, b, Operation.UNION, work), "at " + wanted);
        }
    }
}
