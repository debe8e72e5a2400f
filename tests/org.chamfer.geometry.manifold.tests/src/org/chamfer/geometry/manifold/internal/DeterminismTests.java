package org.chamfer.geometry.manifold.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.chamfer.base.digest.Digest;
import org.chamfer.base.work.WorkContext;
import org.chamfer.geometry.Affine3;
import org.chamfer.geometry.Mesh;
import org.chamfer.geometry.kernel.KernelException;
import org.chamfer.geometry.kernel.KernelSession;
import org.chamfer.geometry.kernel.Solid;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Equal operands give equal bits, whatever happened before and wherever results were kept. */
class DeterminismTests {
    private final ManifoldKernel kernel = new ManifoldKernel();

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void storingAndLoadingInBetweenChangesNothing(long seed) throws KernelException {
        List<Digest> inside = chain(seed, 0);
        assertEquals(inside, chain(seed, 1), "every result stored and loaded");
        assertEquals(inside, chain(seed, 3), "every third result stored and loaded");
    }

    @Test
    void otherWorkInTheSessionChangesNothing() throws KernelException {
        Digest alone = drilled();
        assertEquals(alone, drilled(), "second session on the same instance");
        try (KernelSession session = kernel.open(WorkContext.NONE)) {
            Solid[] others = new Solid[30];
            for (int i = 0; i < others.length; i++) {
                others[i] = session.load(Shapes.sphere(i, 0, 0, 1, 8 + i, i));
            }
            session.union(List.of(others));
            assertEquals(alone, drilled(session));
        }
        assertEquals(alone, new DeterminismTests().drilled(), "another instance");
    }

    @Test
    void differentSolidsHaveDifferentDigests() throws KernelException {
        List<Digest> first = chain(1, 0);
        assertNotEquals(first.getLast(), chain(2, 0).getLast());
        assertNotEquals(first.getFirst(), first.getLast());
    }

    private Digest drilled() throws KernelException {
        try (KernelSession session = kernel.open(WorkContext.NONE)) {
            return drilled(session);
        }
    }

    private static Digest drilled(KernelSession session) throws KernelException {
        Solid ball = session.load(Shapes.sphere(0, 0, 0, 2, 30, 1));
        Solid drill = session.load(Shapes.prism(0.3, 0.2, -3, 3, 0.7, 20, 2));
        return session.store(session.difference(ball, List.of(drill))).digest();
    }

    /**
     * Twelve random operations, each on the result of the one before.
     *
     * @param storeEvery stores and loads every so many results, never if 0
     */
    private List<Digest> chain(long seed, int storeEvery) throws KernelException {
        Random random = new Random(seed);
        List<Digest> digests = new ArrayList<>();
        try (KernelSession session = kernel.open(WorkContext.NONE)) {
            Solid current = session.load(Shapes.sphere(0, 0, 0, 3, 24, 0));
            for (int step = 1; step <= 12; step++) {
                Solid next = step(session, current, random, step);
                current.close();
                current = next;
                if (storeEvery > 0 && step % storeEvery == 0) {
                    Mesh stored = session.store(current);
                    current.close();
                    current = session.load(stored);
                }
                digests.add(session.store(current).digest());
            }
        }
        return digests;
    }

    private static Solid step(KernelSession session, Solid current, Random random, int source) throws KernelException {
        double x = 4 * random.nextDouble() - 2;
        double y = 4 * random.nextDouble() - 2;
        double z = 4 * random.nextDouble() - 2;
        Mesh shape = random.nextBoolean()
                ? Shapes.cube(x, y, z, 1 + random.nextDouble(), source)
                : Shapes.sphere(x, y, z, 0.5 + random.nextDouble(), 16, source);
        try (Solid tool = session.load(shape)) {
            return switch (random.nextInt(4)) {
                case 0 -> session.difference(current, List.of(tool));
                case 1 -> {
                    double angle = random.nextDouble();
                    double c = StrictMath.cos(angle);
                    double s = StrictMath.sin(angle);
                    yield session.transform(current, new Affine3(c, -s, 0, 0.1, s, c, 0, 0, 0, 0, 1, 0));
                }
                default -> session.union(List.of(current, tool));
            };
        }
    }
}
