package org.chamfer.scad.eval.geometry;

import java.util.List;
import org.chamfer.geometry.Affine3;
import org.chamfer.geometry.Mesh;
import org.chamfer.geometry.Region;
import org.chamfer.geometry.kernel.KernelException;
import org.chamfer.geometry.kernel.KernelSession;
import org.chamfer.geometry.kernel.RegionOperations;
import org.chamfer.geometry.kernel.Solid;

/**
 * A session that tells when it is closed.
 *
 * @param session what does the work
 * @param onClose what is run when it is closed
 */
record CountedSession(KernelSession session, Runnable onClose) implements KernelSession {
    @Override
    public Solid load(Mesh mesh) throws KernelException {
        return session.load(mesh);
    }

    @Override
    public List<Solid> loadAll(List<Mesh> meshes) throws KernelException {
        return session.loadAll(meshes);
    }

    @Override
    public Mesh store(Solid solid) throws KernelException {
        return session.store(solid);
    }

    @Override
    public Solid union(List<Solid> solids) throws KernelException {
        return session.union(solids);
    }

    @Override
    public Solid difference(Solid solid, List<Solid> tools) throws KernelException {
        return session.difference(solid, tools);
    }

    @Override
    public Solid intersection(List<Solid> solids) throws KernelException {
        return session.intersection(solids);
    }

    @Override
    public Solid transform(Solid solid, Affine3 transform) throws KernelException {
        return session.transform(solid, transform);
    }

    @Override
    public Solid hull(double[] points) throws KernelException {
        return session.hull(points);
    }

    @Override
    public Solid minkowski(Solid first, Solid second) throws KernelException {
        return session.minkowski(first, second);
    }

    @Override
    public Region project(Solid solid) throws KernelException {
        return session.project(solid);
    }

    @Override
    public Region slice(Solid solid, double z) throws KernelException {
        return session.slice(solid, z);
    }

    @Override
    public RegionOperations regions() {
        return session.regions();
    }

    @Override
    public void close() {
        session.close();
        onClose.run();
    }
}
