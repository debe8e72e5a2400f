package org.chamfer.geometry.kernel.internal.minkowski;

import java.util.ArrayList;
import java.util.List;
import org.chamfer.geometry.kernel.KernelException;
import org.chamfer.geometry.kernel.internal.surface.Surface;

/**
 * Unites solids as they come, in batches of a fixed size and batches of batches: so only a few are kept at any time, and
 * each takes part in few unions. What is united with what depends on the order of the solids alone.
 */
final class UnionTree {
    private static final int BATCH = 256;

    private final UnionOf union;
    private final List<List<Surface>> levels = new ArrayList<>();

    UnionTree(UnionOf union) {
        this.union = union;
    }

    /** Adds a solid, which may be empty. */
    void add(Surface solid) throws KernelException {
        if (!solid.isEmpty()) {
            add(0, solid);
        }
    }

    /** The union of all, null if there were none. */
    Surface result() throws KernelException {
        List<Surface> rest = new ArrayList<>();
        for (List<Surface> level : levels) {
            rest.addAll(level);
        }
        return rest.isEmpty() ? null : united(rest);
    }

    private void add(int level, Surface solid) throws KernelException {
        if (level == levels.size()) {
            levels.add(new ArrayList<>());
        }
        List<Surface> batch = levels.get(level);
        batch.add(solid);
        if (batch.size() == BATCH) {
            Surface united = united(batch);
            batch.clear();
            add(level + 1, united);
        }
    }

    private Surface united(List<Surface> solids) throws KernelException {
        return solids.size() == 1 ? solids.getFirst() : union.of(List.copyOf(solids));
    }
}
