package org.chamfer.geometry.kernel.internal.differential;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.chamfer.base.work.WorkContext;
import org.chamfer.geometry.Mesh;
import org.chamfer.geometry.MeshOrigin;
import org.chamfer.geometry.kernel.KernelException;
import org.chamfer.geometry.kernel.KernelSession;
import org.chamfer.geometry.kernel.Solid;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Many meshes that are brought in at once. */
class LoadTests {
    /** A triangle alone. */
    private static final Mesh OPEN =
            Mesh.of(new double[] {0, 0, 0, 1, 0, 0, 0, 1, 0}, new int[] {0, 1, 2}, MeshOrigin.UNKNOWN);

    private static final Mesh NOT_FINITE =
            Mesh.of(new double[] {0, 0, 0, 1, 0, 0, 0, Double.NaN, 0}, new int[] {0, 1, 2}, MeshOrigin.UNKNOWN);

    private static List<Mesh> balls() {
        List<Mesh> balls = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            balls.add(Shapes.make("sphere", List.of(3.0 + 2 * i, 1.0 + i), i));
        }
        return balls;
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 8})
    void theSolidsAreThoseOfMeshesLoadedOneByOne(int threads) throws KernelException {
        try (KernelSession session = Kernels.tested(threads).open(WorkContext.NONE)) {
            List<Mesh> balls = balls();
            List<Solid> together = session.loadAll(balls);
            assertEquals(balls.size(), together.size());
            for (int i = 0; i < balls.size(); i++) {
                Mesh alone = session.store(session.load(balls.get(i)));
                Mesh among = session.store(together.get(i));
                assertArrayEquals(alone.positions(), among.positions(), "ball " + i);
                assertArrayEquals(alone.triangles(), among.triangles(), "ball " + i);
                assertEquals(alone.runs(), among.runs(), "ball " + i);
            }
            assertTrue(session.loadAll(List.of()).isEmpty());
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 8})
    void theFirstThatIsRefusedIsNamed(int threads) throws KernelException {
        try (KernelSession session = Kernels.tested(threads).open(WorkContext.NONE)) {
            List<Mesh> meshes = balls();
            meshes.set(17, OPEN);
            meshes.set(30, NOT_FINITE);
            KernelException refusal = assertThrows(KernelException.class, () -> session.loadAll(meshes));
            assertEquals(KernelException.Reason.NOT_MANIFOLD, refusal.reason());
            assertEquals(40, session.loadAll(balls()).size(), "the session stays usable");
        }
    }
}
