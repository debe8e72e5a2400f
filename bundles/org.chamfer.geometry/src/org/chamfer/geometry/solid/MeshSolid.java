package org.chamfer.geometry.solid;

import org.chamfer.geometry.Mesh;
import org.chamfer.geometry.kernel.Solid;

/** A solid of a {@link MeshSession}: a mesh in normal form, and what a kernel has made of it. */
public class MeshSolid implements Solid {
    private final MeshSession<?> session;
    private final Mesh mesh;
    private boolean closed;

    /** Makes a solid of a session.  */
    public MeshSolid(MeshSession<?> session, Mesh mesh) {
        this.session = session;
        this.mesh = mesh;
    }

    /** The surface in normal form. */
    public final Mesh mesh() {
        return mesh;
    }

    @Override
    public final boolean isEmpty() {
        return mesh.isEmpty();
    }

    @Override
    public final int triangleCount() {
        return mesh.triangleCount();
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
