package org.chamfer.scad.eval.internal.geometry.run;

import java.util.ArrayList;
import java.util.List;
import org.chamfer.geometry.Mesh;
import org.chamfer.geometry.kernel.KernelException;
import org.chamfer.geometry.kernel.Solid;
import org.chamfer.scad.eval.internal.geometry.shape.KernelSource;

/**
 * Kernel operations from meshes to meshes. What enters and leaves is always a canonical mesh, so that results do not
 * depend on what a session holds.
 */
final class KernelCalls {
    private KernelCalls() {}

    /** What is in any of the meshes. */
    static Mesh union(KernelSource worker, List<Mesh> meshes) throws KernelException {
        return apply(worker, meshes, SolidBatch::union);
    }

    /** What is in all of the meshes. */
    static Mesh intersection(KernelSource worker, List<Mesh> meshes) throws KernelException {
        return apply(worker, meshes, SolidBatch::intersection);
    }

    /** What is in a mesh and in none of the tools. */
    static Mesh difference(KernelSource worker, Mesh body, List<Mesh> tools) throws KernelException {
        List<Mesh> operands = new ArrayList<>(tools);
        operands.addFirst(body);
        return apply(worker, operands, SolidBatch::difference);
    }

    /** The Minkowski sum of two meshes. */
    static Mesh minkowski(KernelSource worker, Mesh first, Mesh second) throws KernelException {
        return apply(worker, List.of(first, second), SolidBatch::minkowski);
    }

    /** The convex hull of points. */
    static Mesh hull(KernelSource worker, double[] points) throws KernelException {
        return worker.use(session -> {
            try (Solid hull = session.hull(points)) {
                return session.store(hull);
            }
        });
    }

    private static Mesh apply(KernelSource worker, List<Mesh> meshes, SolidOperation operation) throws KernelException {
        return worker.use(session -> {
            try (SolidBatch batch = new SolidBatch(session, meshes)) {
                return operation.apply(batch);
            }
        });
    }

    /** An operation on loaded solids. */
    @FunctionalInterface
    private interface SolidOperation {
        Mesh apply(SolidBatch batch) throws KernelException;
    }
}
