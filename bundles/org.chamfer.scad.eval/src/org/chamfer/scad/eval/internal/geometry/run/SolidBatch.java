package org.chamfer.scad.eval.internal.geometry.run;

import java.util.Arrays;
import java.util.List;
import org.chamfer.geometry.Mesh;
import org.chamfer.geometry.kernel.KernelException;
import org.chamfer.geometry.kernel.KernelSession;
import org.chamfer.geometry.kernel.Solid;

/** Meshes that are loaded into a session for one operation. */
final class SolidBatch implements AutoCloseable {
    private final KernelSession session;
    private final Solid[] solids;

    /** Loads meshes; closes those that are loaded if one is refused. */
    SolidBatch(KernelSession session, List<Mesh> meshes) throws KernelException {
        this.session = session;
        solids = new Solid[meshes.size()];
        boolean complete = false;
        try {
            for (int i = 0; i < solids.length; i++) {
                solids[i] = session.load(meshes.get(i));
            }
            complete = true;
        } finally {
            if (!complete) {
                close();
            }
        }
    }

    /** What is in any of them. */
    Mesh union() throws KernelException {
        try (Solid result = session.union(List.of(solids))) {
            return session.store(result);
        }
    }

    /** What is in all of them. */
    Mesh intersection() throws KernelException {
        try (Solid result = session.intersection(List.of(solids))) {
            return session.store(result);
        }
    }

    /** What is in the first and in none of the others. */
    Mesh difference() throws KernelException {
        List<Solid> tools = Arrays.asList(solids).subList(1, solids.length);
        try (Solid result = session.difference(solids[0], tools)) {
            return session.store(result);
        }
    }

    /** The Minkowski sum of the first two. */
    Mesh minkowski() throws KernelException {
        try (Solid result = session.minkowski(solids[0], solids[1])) {
            return session.store(result);
        }
    }

    @Override
    public void close() {
        for (Solid solid : solids) {
            if (solid != null) {
                solid.close();
            }
        }
    }
}
