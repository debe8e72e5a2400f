package org.chamfer.geometry.manifold.internal;

import org.chamfer.geometry.Mesh;
import org.chamfer.geometry.kernel.Solid;

/**
 * A solid of a {@link ManifoldSession}: a mesh in normal form, and its native counterpart once an operation needed it.
 * The native one is always made from the mesh and nothing else; so results do not depend on whether an operand was
 * computed in this session or loaded.
 */
final class ManifoldSolid implements Solid {
    private final ManifoldSession session;
    private final Mesh mesh;
    private int address;
    private boolean closed;

    ManifoldSolid(ManifoldSession session, Mesh mesh) {
        this.session = session;
        this.mesh = mesh;
    }

    ManifoldSession session() {
        return session;
    }

    Mesh mesh() {
        return mesh;
    }

    /** The native solid, 0 if there is none yet. */
    int address() {
        return address;
    }

    void setAddress(int address) {
        this.address = address;
    }

    boolean isClosed() {
        return closed;
    }

    /** Marks the solid as closed, when its instance has been given up. */
    void abandon() {
        closed = true;
        address = 0;
    }

    @Override
    public boolean isEmpty() {
        return mesh.isEmpty();
    }

    @Override
    public int triangleCount() {
        return mesh.triangleCount();
    }

    @Override
    public void close() {
        if (!closed) {
            session.release(this);
            abandon();
        }
    }
}
