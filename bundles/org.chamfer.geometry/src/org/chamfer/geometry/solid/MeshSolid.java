package org.chamfer.geometry.solid;

import org.chamfer.geometry.Bounds;
import org.chamfer.geometry.Mesh;
import org.chamfer.geometry.kernel.Solid;

/** A solid of a {@link MeshSession}: a mesh in normal form, and what a kernel has made of it. */
public class MeshSolid implements Solid {
    private final MeshSession<?> session;
    private PairedMesh paired;
    private Bounds bounds;
    private boolean normal;
    private boolean closed;

    /** Makes a solid of a session, of a mesh in normal form. */
    public MeshSolid(MeshSession<?> session, Mesh mesh) {
        this.session = session;
        paired = new PairedMesh(mesh, null);
        normal = true;
    }

    /** Makes a solid of a session, of a closed mesh that is brought into normal form when it is needed. */
    public MeshSolid(MeshSession<?> session, PairedMesh closed) {
        this.session = session;
        paired = closed;
    }

    /** The surface in normal form. */
    public final Mesh mesh() {
        return paired().mesh();
    }

    /** The surface in normal form, with the partners of its half-edges if they are known. */
    public final synchronized PairedMesh paired() {
        if (!normal) {
            paired = NormalForm.of(paired, session.ranges());
            normal = true;
        }
        return paired;
    }

    /** The box around the surface. */
    public final synchronized Bounds bounds() {
        // The normal form, which may replace the mesh meanwhile, has the same.
        if (bounds == null) {
            bounds = paired.mesh().bounds();
        }
        return bounds;
    }

    @Override
    public final boolean isEmpty() {
        return given().isEmpty();
    }

    @Override
    public final int triangleCount() {
        return given().triangleCount();
    }

    private synchronized Mesh given() {
        return paired.mesh();
    }

    @Override
    public final void close() {
        if (!closed) {
            closed = true;
            session.forget(this);
            release();
        }
    }

    /** Gives back what the kernel keeps for the solid; called once. */
    protected void release() {
        // The mesh is all there is, unless a kernel keeps more.
    }

    final boolean isClosed() {
        return closed;
    }

    final MeshSession<?> session() {
        return session;
    }

    /** Marks the solid as closed without giving anything back. */
    final void abandon() {
        closed = true;
    }
}
