package org.chamfer.geometry.solid;

import java.util.List;
import org.chamfer.base.work.WorkContext;
import org.chamfer.geometry.Mesh;
import org.chamfer.geometry.MeshOrigin;
import org.chamfer.geometry.kernel.GeometryKernel;
import org.chamfer.geometry.kernel.KernelException;
import org.chamfer.geometry.kernel.KernelSession;
import org.chamfer.geometry.kernel.Solid;

/** A first small boolean, so that a kernel's code is loaded before it is needed. */
public final class WarmUp {
    private WarmUp() {}

    /**
     * Subtracts a tetrahedron from another one.
     *
     * @throws IllegalStateException if the kernel cannot do even that
     */
    public static void of(GeometryKernel kernel) {
        double[] corners = {0, 0, 0, 1, 0, 0, 0, 1, 0, 0, 0, 1};
        int[] faces = {0, 2, 1, 0, 1, 3, 1, 2, 3, 0, 3, 2};
        Mesh first = Mesh.of(corners, faces, MeshOrigin.UNKNOWN);
        double[] moved = corners.clone();
        for (int i = 0; i < moved.length; i++) {
            moved[i] += 0.125;
        }
        Mesh second = Mesh.of(moved, faces, MeshOrigin.UNKNOWN);
        try (KernelSession session = kernel.open(WorkContext.NONE);
                Solid a = session.load(first);
                Solid b = session.load(second);
                Solid result = session.difference(a, List.of(b))) {
            session.store(result);
        } catch (KernelException e) {
            throw new IllegalStateException("the kernel fails on two tetrahedra", e);
        }
    }
}
