package org.chamfer.geometry.manifold.internal;

import org.chamfer.geometry.Mesh;
import org.chamfer.geometry.solid.MeshSolid;

/**
 * A solid of a {@link ManifoldSession}, and its native counterpart once an operation needed it. The native one is always
 * made from the mesh and nothing else; so results do not depend on whether an operand was computed in this session or
 * loaded.
 */
final class ManifoldSolid extends MeshSolid {
    private final EngineSlot slot;
    private int address;

    ManifoldSolid(ManifoldSession session, EngineSlot slot, Mesh mesh) {
        super(session, mesh);
        this.slot = slot;
    }

    /** The native solid, 0 if there is none yet. */
    int address() {
        return address;
    }

    void setAddress(int address) {
        this.address = address;
    }

    @Override
    protected void release() {
        if (address != 0) {
            slot.tidy(engine -> engine.solids().delete(address));
        }
    }
}
