package org.chamfer.geometry.kernel.internal;

import org.chamfer.geometry.Mesh;
import org.chamfer.geometry.kernel.KernelException;
import org.chamfer.geometry.kernel.internal.surface.Surface;
import org.chamfer.geometry.kernel.internal.work.Work;
import org.chamfer.geometry.solid.MeshSolid;
import org.chamfer.geometry.solid.PairedMesh;

/** A solid of a {@link ChamferSession}, and its surface with neighbours and boxes once an operation needed it. */
final class ChamferSolid extends MeshSolid {
    private Surface surface;

    ChamferSolid(ChamferSession session, Mesh mesh) {
        super(session, mesh);
    }

    ChamferSolid(ChamferSession session, PairedMesh closed) {
        super(session, closed);
    }

    /** The surface, always made from the mesh alone. */
    Surface surface(Work work) throws KernelException {
        if (surface == null) {
            surface = Surface.of(paired(), work);
        }
        return surface;
    }

    @Override
    protected void release() {
        surface = null;
    }
}
