package org.chamfer.scad.eval.internal.geometry.run;

import java.util.List;
import org.chamfer.geometry.Mesh;
import org.chamfer.geometry.kernel.KernelException;
import org.chamfer.geometry.kernel.KernelSession;
import org.chamfer.geometry.kernel.Solid;

/** Meshes that are loaded into a session for one operation. */
final class SolidBatch implements AutoCloseable {
    private final KernelSession session;
    private final List<Solid> solids;

    /** Loads meshes; none stays loaded if one is refused. */
    SolidBatch(KernelSession session, List<Mesh> meshes) throws KernelException {
        this.session = session;
        solids = session.loadAll(meshes);
    }

    /** What is in any of them. */
    Mesh union() throws KernelException {
        try (Solid result = session.union(solids)) {
            return session.store(result);
        }
    }

    /** What is in all of them. */
    Mesh intersection() throws KernelException {
        try (Solid result = session.intersection(solids)) {
            return session.store(result);
        }
    }

    /** What is in the first and in none of the others. */
    Mesh difference() throws KernelException {
        List<Solid> tools = solids.subList(1, solids.size());
        try (Solid result = session.difference(solids.getFirst(), tools)) {
            return session.store(result);
        }
    }

    /** The Minkowski sum of the first two. */
    Mesh minkowski() throws KernelException {
        try (Solid result = session.minkowski(solids.get(0), solids.get(1))) {
            return session.store(result);
        }
    }

    @Override
    public void close() {
        solids.forEach(Solid::close);
    }
}
