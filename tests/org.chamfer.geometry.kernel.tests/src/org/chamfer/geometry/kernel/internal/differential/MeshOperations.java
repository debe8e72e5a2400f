package org.chamfer.geometry.kernel.internal.differential;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.DoubleStream;
import org.chamfer.geometry.Affine3;
import org.chamfer.geometry.Mesh;
import org.chamfer.geometry.Region;
import org.chamfer.geometry.kernel.KernelException;
import org.chamfer.geometry.kernel.KernelSession;
import org.chamfer.geometry.kernel.Solid;

/** A session whose operations take and give meshes. Each operand is loaded once. */
final class MeshOperations implements AutoCloseable {
    private final KernelSession session;
    private final Map<Mesh, Solid> loaded = new IdentityHashMap<>();

    /** Something that is computed by a kernel. */
    interface Computation<T> {
        T compute() throws KernelException;
    }

    MeshOperations(KernelSession session) {
        this.session = session;
    }

    Mesh compute(Operation operation, List<Mesh> operands) throws KernelException {
        Solid[] solids = new Solid[operands.size()];
        for (int i = 0; i < solids.length; i++) {
            solids[i] = solid(operands.get(i));
        }
        try (Solid result = operation.compute(session, solids)) {
            return session.store(result);
        }
    }

    /** The convex hull of all vertices. */
    Mesh hull(List<Mesh> operands) throws KernelException {
        double[] points = operands.stream()
                .flatMapToDouble(mesh -> DoubleStream.of(mesh.positions()))
                .toArray();
        try (Solid result = session.hull(points)) {
            return session.store(result);
        }
    }

    /** The Minkowski sum of two solids. */
    Mesh sum(List<Mesh> operands) throws KernelException {
        try (Solid result = session.minkowski(solid(operands.get(0)), solid(operands.get(1)))) {
            return session.store(result);
        }
    }

    /** A solid moved by the kernel. */
    Mesh moved(Mesh mesh, Affine3 transform) throws KernelException {
        try (Solid result = session.transform(solid(mesh), transform)) {
            return session.store(result);
        }
    }

    /** The cut at a height. */
    Region slice(Mesh mesh, double height) throws KernelException {
        return session.slice(solid(mesh), height);
    }

    /** The shadow on the plane z = 0. */
    Region shadow(Mesh mesh) throws KernelException {
        return session.project(solid(mesh));
    }

    /** Closes all solids too. */
    @Override
    public void close() {
        session.close();
    }

    @SuppressWarnings("resource") // Solids end with the session.
    private Solid solid(Mesh mesh) throws KernelException {
        Solid known = loaded.get(mesh);
        if (known == null) {
            known = session.load(mesh);
            loaded.put(mesh, known);
        }
        return known;
    }
}
