package org.chamfer.geometry.kernel.internal.plane;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.chamfer.base.work.WorkContext;
import org.chamfer.geometry.Mesh;
import org.chamfer.geometry.MeshOrigin;
import org.chamfer.geometry.kernel.KernelException;
import org.chamfer.geometry.kernel.KernelSession;
import org.chamfer.geometry.kernel.Solid;
import org.chamfer.geometry.kernel.internal.ChamferKernel;
import org.junit.jupiter.api.Test;

/** Shadows and slices come without another kernel. */
class SectionsOfSolidsTests {
    @Test
    void shadowAndSlice() throws KernelException {
        double[] corners = {0, 0, 0, 2, 0, 0, 0, 2, 0, 0, 0, 2};
        int[] faces = {0, 2, 1, 0, 1, 3, 1, 2, 3, 0, 3, 2};
        Mesh tetrahedron = Mesh.of(corners, faces, MeshOrigin.UNKNOWN);
        ChamferKernel kernel = new ChamferKernel(1, () -> {
            throw new AssertionError("the other kernel was asked");
        });
        try (KernelSession session = kernel.open(WorkContext.NONE);
                Solid solid = session.load(tetrahedron)) {
            assertEquals(2, PlaneFacts.area(session.project(solid)), 0);
            assertEquals(0.5, PlaneFacts.area(session.slice(solid, 1)), 0);
            assertEquals(2, PlaneFacts.area(session.regions().union(List.of(session.project(solid)))), 0);
        }
    }
}
