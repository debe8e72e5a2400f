package org.chamfer.geometry.kernel.internal.differential;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.concurrent.CancellationException;
import org.chamfer.base.digest.Digest;
import org.chamfer.base.work.WorkContext;
import org.chamfer.geometry.Affine3;
import org.chamfer.geometry.Mesh;
import org.chamfer.geometry.MeshOrigin;
import org.chamfer.geometry.kernel.KernelException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Operations end soon after they were cancelled, and leave the session as it was. */
class CancellationTests {
    /**
     * A user waits at most 100 ms on an idle machine with code that is compiled well. The tests' Java does not compile so
     * well, and the code may not be warm; a phase that does not poll at all takes longer than this.
     */
    private static final long LONGEST_MILLIS = 250;

    private static final int SIDES = 500;
    private static final int FEW_SIDES = 24;

    private static Mesh ball;
    private static Mesh rough;
    private static Mesh other;
    private static final Mesh BOX = Shapes.make("box", List.of(0.1, 0.1, 0.1), 0);

    /** What a session does with solids of some 250,000 triangles each. */
    enum Task {
        UNION {
            @Override
            void run(MeshOperations operations) throws KernelException {
                operations.compute(Operation.UNION, List.of(rough, other));
            }
        },
        DIFFERENCE {
            @Override
            void run(MeshOperations operations) throws KernelException {
                operations.compute(Operation.DIFFERENCE, List.of(rough, other));
            }
        },
        /** Faces coincide wherever the two meet. */
        FLUSH_INTERSECTION {
            @Override
            void run(MeshOperations operations) throws KernelException {
                Mesh moved = ball.transformed(Affine3.translation(0, 0, 0.5));
                operations.compute(Operation.INTERSECTION, List.of(ball, moved));
            }
        },
        SIDE_BY_SIDE {
            @Override
            void run(MeshOperations operations) throws KernelException {
                Mesh moved = rough.transformed(Affine3.translation(9, 0, 0));
                operations.compute(Operation.UNION, List.of(rough, moved));
            }
        },
        TRANSFORM {
            @Override
            void run(MeshOperations operations) throws KernelException {
                operations.moved(rough, Affine3.scaling(-1, 2, 1));
            }
        },
        HULL {
            @Override
            void run(MeshOperations operations) throws KernelException {
                operations.hull(List.of(ball));
            }
        },
        SUM {
            @Override
            void run(MeshOperations operations) throws KernelException {
                operations.sum(List.of(ball, BOX));
            }
        };

        abstract void run(MeshOperations operations) throws KernelException;
    }

    @BeforeAll
    static void makeSolids() {
        ball = Shapes.make("sphere", List.of((double) SIDES, 1.0), 0);
        rough = rough(ball);
        other = rough.transformed(Affine3.translation(0.3, 0.2, 0.1).after(Poses.turn(31)));
    }

    @ParameterizedTest
    @EnumSource
    void everyPhasePolls(Task task) throws KernelException {
        PollGaps gaps = new PollGaps();
        try (MeshOperations operations = new MeshOperations(Kernels.tested(1).open(gaps))) {
            gaps.restart();
            task.run(operations);
            assertTrue(gaps.longestMillis() <= LONGEST_MILLIS, () -> gaps.longestMillis() + " ms " + gaps.places());
        }
    }

    @Test
    void aSessionSurvivesCancellation() throws KernelException {
        List<Mesh> operands = List.of(
                rough(Shapes.make("sphere", List.of((double) FEW_SIDES, 1.0), 0)),
                Shapes.make("box", List.of(1.0, 1.0, 1.0), 0));
        PollLimit limit = new PollLimit();
        try (MeshOperations operations = new MeshOperations(Kernels.tested(1).open(limit))) {
            Digest expected = operations.compute(Operation.DIFFERENCE, operands).digest();
            // Only what is not known of the operands by now is computed again.
            limit.allow(Integer.MAX_VALUE);
            operations.compute(Operation.DIFFERENCE, operands);
            int polls = Integer.MAX_VALUE - limit.left();
            assertTrue(polls > 20, polls + " polls");
            for (int allowed = 0; allowed < polls; allowed += 1 + allowed / 4) {
                limit.allow(allowed);
                assertThrows(CancellationException.class, () -> operations.compute(Operation.DIFFERENCE, operands));
                limit.allow(Integer.MAX_VALUE);
                assertEquals(
                        expected,
                        operations.compute(Operation.DIFFERENCE, operands).digest());
            }
        }
    }

    /** Is cancelled after some polls. */
    private static final class PollLimit implements WorkContext {
        private int left = Integer.MAX_VALUE;

        void allow(int polls) {
            left = polls;
        }

        int left() {
            return left;
        }

        @Override
        public boolean isCancelled() {
            if (left > 0) {
                left--;
                return false;
            }
            return true;
        }
    }

    /** A sphere with bumps, which is not convex. */
    private static Mesh rough(Mesh sphere) {
        double[] p = sphere.positions().clone();
        for (int i = 0; i < p.length; i += 3) {
            double bump = StrictMath.sin(9 * p[i]) * StrictMath.sin(8 * p[i + 1]) * StrictMath.sin(7 * p[i + 2]);
            for (int axis = 0; axis < 3; axis++) {
                p[i + axis] *= 1 + 0.1 * bump;
            }
        }
        return Mesh.of(p, sphere.triangles(), MeshOrigin.UNKNOWN);
    }
}
