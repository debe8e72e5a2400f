package org.chamfer.geometry.manifold.internal;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.chamfer.base.work.WorkContext;
import org.chamfer.geometry.Affine3;
import org.chamfer.geometry.Bounds;
import org.chamfer.geometry.Mesh;
import org.chamfer.geometry.Region;
import org.chamfer.geometry.kernel.KernelException;
import org.chamfer.geometry.kernel.KernelException.Reason;
import org.chamfer.geometry.kernel.KernelSession;
import org.chamfer.geometry.kernel.RegionOperations;
import org.chamfer.geometry.kernel.Solid;
import org.chamfer.geometry.manifold.internal.engine.BooleanOperation;
import org.chamfer.geometry.manifold.internal.engine.Engine;
import org.chamfer.geometry.manifold.internal.mesh.MeshCheck;
import org.chamfer.geometry.manifold.internal.mesh.NormalForm;
import org.chamfer.geometry.manifold.internal.mesh.OriginTable;
import org.chamfer.geometry.manifold.internal.region.ManifoldRegions;

/**
 * A session. Every operation brings its result into normal form at once; the next operation starts from there, as if
 * the operand had been loaded. That costs less than the operations themselves, and makes results independent of what
 * comes from a cache.
 */
final class ManifoldSession implements KernelSession {
    private final EngineSlot slot;
    private final Set<ManifoldSolid> open = Collections.newSetFromMap(new IdentityHashMap<>());
    private final ManifoldRegions regions;
    private final WorkContext context;
    private boolean closed;

    ManifoldSession(EnginePool pool, CancellationWatch watch, WorkContext context) {
        this.context = context;
        slot = new EngineSlot(pool, watch, context, this::abandonSolids);
        regions = new ManifoldRegions(slot);
    }

    @Override
    public Solid load(Mesh mesh) throws KernelException {
        checkUsable();
        Mesh checked = NormalForm.of(MeshCheck.closed(mesh));
        if (MeshCheck.hasSharedEdges(checked)) {
            // Surfaces that touch along an edge get separate vertices there, as they have in the kernel's results.
            return result(slot.run((engine, origins) -> takeOut(engine, origins, origins.enter(checked))));
        }
        return result(checked);
    }

    @Override
    public Mesh store(Solid solid) {
        checkUsable();
        return own(solid).mesh();
    }

    @Override
    public Solid union(List<Solid> solids) throws KernelException {
        checkUsable();
        List<ManifoldSolid> operands = own(solids);
        return result(slot.run((engine, origins) -> new Union(engine, origins).of(operands)));
    }

    @Override
    public Solid difference(Solid solid, List<Solid> tools) throws KernelException {
        checkUsable();
        ManifoldSolid body = own(solid);
        Bounds bounds = body.mesh().bounds();
        List<ManifoldSolid> cutting = own(tools).stream()
                .filter(tool -> tool.mesh().bounds().touches(bounds))
                .toList();
        if (body.isEmpty() || cutting.isEmpty()) {
            return result(body.mesh());
        }
        return result(slot.run((engine, origins) -> new Union(engine, origins).subtracted(body, cutting)));
    }

    @Override
    public Solid intersection(List<Solid> solids) throws KernelException {
        checkUsable();
        List<ManifoldSolid> operands = own(solids);
        if (operands.size() == 1) {
            return result(operands.getFirst().mesh());
        }
        if (!shareSpace(operands)) {
            return result(Mesh.EMPTY);
        }
        return result(slot.run((engine, origins) -> {
            int[] addresses = new int[operands.size()];
            for (int i = 0; i < addresses.length; i++) {
                addresses[i] = address(operands.get(i), origins);
            }
            return takeOut(engine, origins, engine.solids().combine(BooleanOperation.INTERSECTION, addresses));
        }));
    }

    @Override
    public Solid transform(Solid solid, Affine3 transform) throws KernelException {
        checkUsable();
        Mesh mesh = own(solid).mesh();
        if (!transform.isFinite()) {
            throw new KernelException(Reason.NOT_FINITE, "the transform has an entry that is not a finite number");
        }
        if (transform.determinant() == 0) {
            return result(Mesh.EMPTY);
        }
        Mesh moved = mesh.transformed(transform);
        for (double coordinate : moved.positions()) {
            if (!Double.isFinite(coordinate)) {
                throw new KernelException(Reason.NOT_FINITE, "the transform moves a vertex beyond all numbers");
            }
        }
        return result(NormalForm.of(moved));
    }

    @Override
    public Solid hull(double[] points) throws KernelException {
        checkUsable();
        for (double coordinate : points) {
            if (!Double.isFinite(coordinate)) {
                throw new KernelException(Reason.NOT_FINITE, "a point of the hull is not finite: " + coordinate);
            }
        }
        if (points.length < 12) {
            return result(Mesh.EMPTY);
        }
        return result(slot.run((engine, origins) -> SpatialHull.of(engine, origins, points)));
    }

    @Override
    public Solid minkowski(Solid first, Solid second) throws KernelException {
        checkUsable();
        Mesh a = own(first).mesh();
        Mesh b = own(second).mesh();
        if (a.isEmpty() || b.isEmpty()) {
            return result(Mesh.EMPTY);
        }
        return result(slot.run((engine, origins) -> MinkowskiSum.of(engine, origins, a, b)));
    }

    @Override
    public Region project(Solid solid) throws KernelException {
        checkUsable();
        ManifoldSolid body = own(solid);
        if (body.isEmpty()) {
            return Region.EMPTY;
        }
        return regions.outline(slot.run((engine, origins) -> engine.solids().project(address(body, origins))));
    }

    @Override
    public Region slice(Solid solid, double z) throws KernelException {
        checkUsable();
        ManifoldSolid body = own(solid);
        if (body.isEmpty()) {
            return Region.EMPTY;
        }
        return regions.outline(slot.run((engine, origins) -> engine.solids().slice(address(body, origins), z)));
    }

    @Override
    public RegionOperations regions() {
        return regions;
    }

    @Override
    public void close() {
        if (!closed) {
            List.copyOf(open).forEach(ManifoldSolid::close);
            closed = true;
            slot.vacate();
        }
    }

    /** Size of the instance's memory in bytes, 0 without an instance. */
    long memoryBytes() {
        return slot.memoryBytes();
    }

    /** The native counterpart of a solid of this session, which stays with the solid. */
    static int address(ManifoldSolid solid, OriginTable origins) {
        if (solid.address() == 0) {
            solid.setAddress(origins.enter(solid.mesh()));
        }
        return solid.address();
    }

    /** Ends a native solid and gives its surface. */
    static Mesh takeOut(Engine engine, OriginTable origins, int address) {
        Mesh mesh = origins.leave(address);
        engine.solids().delete(address);
        return mesh;
    }

    void release(ManifoldSolid solid) {
        open.remove(solid);
        if (solid.address() != 0) {
            slot.tidy(engine -> engine.solids().delete(solid.address()));
        }
    }

    private static boolean shareSpace(List<ManifoldSolid> operands) {
        for (ManifoldSolid a : operands) {
            for (ManifoldSolid b : operands) {
                if (!a.mesh().bounds().touches(b.mesh().bounds())) {
                    return false;
                }
            }
        }
        return !operands.isEmpty();
    }

    private ManifoldSolid result(Mesh mesh) {
        context.checkCancelled();
        ManifoldSolid solid = new ManifoldSolid(this, mesh);
        open.add(solid);
        return solid;
    }

    private List<ManifoldSolid> own(List<Solid> solids) {
        List<ManifoldSolid> owned = new ArrayList<>(solids.size());
        for (Solid solid : solids) {
            owned.add(own(solid));
        }
        return owned;
    }

    private ManifoldSolid own(Solid solid) {
        if (!(solid instanceof ManifoldSolid owned) || owned.session() != this) {
            throw new IllegalArgumentException("the solid belongs to another session");
        }
        if (owned.isClosed()) {
            throw new IllegalStateException("the solid has been closed");
        }
        return owned;
    }

    private void checkUsable() {
        if (closed) {
            throw new IllegalStateException("the session has been closed");
        }
        context.checkCancelled();
    }

    private void abandonSolids() {
        open.forEach(ManifoldSolid::abandon);
        open.clear();
    }
}
