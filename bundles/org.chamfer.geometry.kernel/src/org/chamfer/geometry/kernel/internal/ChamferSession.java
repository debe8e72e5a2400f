package org.chamfer.geometry.kernel.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.chamfer.geometry.Mesh;
import org.chamfer.geometry.Region;
import org.chamfer.geometry.kernel.GeometryKernel;
import org.chamfer.geometry.kernel.KernelException;
import org.chamfer.geometry.kernel.KernelException.Reason;
import org.chamfer.geometry.kernel.KernelSession;
import org.chamfer.geometry.kernel.RegionOperations;
import org.chamfer.geometry.kernel.internal.batch.Batch;
import org.chamfer.geometry.kernel.internal.hull.ConvexHull;
import org.chamfer.geometry.kernel.internal.minkowski.MinkowskiSum;
import org.chamfer.geometry.kernel.internal.plane.PlaneRegions;
import org.chamfer.geometry.kernel.internal.section.Shadow;
import org.chamfer.geometry.kernel.internal.section.Slicer;
import org.chamfer.geometry.kernel.internal.surface.Surface;
import org.chamfer.geometry.kernel.internal.work.Work;
import org.chamfer.geometry.solid.BoxGroups;
import org.chamfer.geometry.solid.MeshCheck;
import org.chamfer.geometry.solid.MeshSession;
import org.chamfer.geometry.solid.NormalForm;
import org.chamfer.geometry.solid.PairedMesh;
import org.chamfer.geometry.solid.Ranges;

/** A session. Everything is on the heap, so there is nothing to give back but solids. */
final class ChamferSession extends MeshSession<ChamferSolid> {
    private final Work work;
    private final Supplier<GeometryKernel> plane;
    private final RegionOperations regions;
    private KernelSession planeSession;

    ChamferSession(Work work, Supplier<GeometryKernel> plane) {
        super(work.context(), ChamferSolid.class);
        this.work = work;
        this.plane = plane;
        regions = new PlaneRegions(work, this::otherRegions);
    }

    /** An operation. */
    @FunctionalInterface
    private interface Task<T> {
        T run() throws KernelException;
    }

    /** Runs an operation; running out of memory and faults of the kernel become what the contract says. */
    private static <T> T guarded(Task<T> task) throws KernelException {
        try {
            return task.run();
        } catch (OutOfMemoryError e) {
            throw new KernelException(
                    Reason.OUT_OF_MEMORY,
                    "the geometry kernel needs more memory than Java may use ("
                            + Runtime.getRuntime().maxMemory() / 1_000_000 + " MB)",
                    e);
        } catch (IndexOutOfBoundsException
                | NegativeArraySizeException
                | ArithmeticException
                | NullPointerException e) {
            throw new KernelException(Reason.INTERNAL, "the geometry kernel failed: " + e, e);
        }
    }

    @Override
    public RegionOperations regions() {
        return regions;
    }

    /** What computes where the kernel's own operations on plane figures fail; opened when first needed. */
    private RegionOperations otherRegions() {
        if (planeSession == null) {
            planeSession = plane.get().open(context());
        }
        return planeSession.regions();
    }

    @Override
    protected ChamferSolid solid(Mesh mesh) {
        return new ChamferSolid(this, mesh);
    }

    @Override
    protected ChamferSolid loaded(MeshCheck.Checked checked) throws KernelException {
        return checked.sharesEdges()
                ? super.loaded(checked)
                : new ChamferSolid(this, new PairedMesh(checked.mesh(), checked.pairs()));
    }

    @Override
    protected Ranges ranges() {
        return work;
    }

    @Override
    protected Mesh separated(Mesh mesh) throws KernelException {
        return guarded(() -> Surface.of(mesh, work).toMesh(work));
    }

    @Override
    protected Mesh unite(List<ChamferSolid> solids) throws KernelException {
        return guarded(() -> {
            List<Mesh> parts = new ArrayList<>();
            for (List<ChamferSolid> cluster : BoxGroups.clusters(solids)) {
                parts.add(
                        cluster.size() == 1
                                ? cluster.getFirst().mesh()
                                : new Batch(work).union(groups(cluster)).toMesh(work));
            }
            return parts.size() == 1 ? parts.getFirst() : NormalForm.of(Mesh.sideBySide(parts), work);
        });
    }

    @Override
    protected Mesh subtract(ChamferSolid body, List<ChamferSolid> tools) throws KernelException {
        return guarded(() -> {
            List<ChamferSolid> all = new ArrayList<>(tools);
            all.add(body);
            surfaces(all);
            return new Batch(work).difference(body.surface(work), groups(tools)).toMesh(work);
        });
    }

    @Override
    protected Mesh intersect(List<ChamferSolid> solids) throws KernelException {
        return guarded(() -> new Batch(work).intersection(surfaces(solids)).toMesh(work));
    }

    @Override
    protected Mesh hullOf(double[] points) throws KernelException {
        return guarded(() -> NormalForm.of(ConvexHull.of(points, work), work));
    }

    @Override
    protected Mesh sum(ChamferSolid first, ChamferSolid second) throws KernelException {
        return guarded(() -> MinkowskiSum.of(
                        first.surface(work), second.surface(work), solids -> new Batch(work).union(solids), work)
                .toMesh(work));
    }

    @Override
    protected Region shadow(ChamferSolid solid) throws KernelException {
        List<double[]> contours = guarded(() -> Shadow.of(solid.surface(work), work));
        return regions.union(List.of(new Region(contours)));
    }

    @Override
    protected Region cut(ChamferSolid solid, double z) throws KernelException {
        List<double[]> contours = guarded(() -> Slicer.slice(solid.surface(work), z, work));
        return regions.union(List.of(new Region(contours)));
    }

    @Override
    protected void vacate() {
        if (planeSession != null) {
            planeSession.close();
        }
    }

    /** Solids that do not meet as one surface each. */
    private List<Surface> groups(List<ChamferSolid> solids) throws KernelException {
        List<Surface> groups = new ArrayList<>();
        for (List<ChamferSolid> group : BoxGroups.groups(solids)) {
            List<Surface> members = surfaces(group);
            groups.add(members.size() == 1 ? members.getFirst() : Surface.sideBySide(members, work));
        }
        return groups;
    }

    /** The surfaces of solids; those that are not there yet are made at once. */
    private List<Surface> surfaces(List<ChamferSolid> solids) throws KernelException {
        return forEach(solids, ChamferSolid::triangleCount, solid -> solid.surface(work));
    }
}
