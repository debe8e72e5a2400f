package org.chamfer.geometry.manifold.internal;

import java.util.List;
import org.chamfer.base.work.WorkContext;
import org.chamfer.geometry.Mesh;
import org.chamfer.geometry.Region;
import org.chamfer.geometry.kernel.KernelException;
import org.chamfer.geometry.kernel.RegionOperations;
import org.chamfer.geometry.manifold.internal.engine.BooleanOperation;
import org.chamfer.geometry.manifold.internal.engine.Engine;
import org.chamfer.geometry.manifold.internal.mesh.OriginTable;
import org.chamfer.geometry.manifold.internal.region.ManifoldRegions;
import org.chamfer.geometry.solid.MeshSession;

/** A session with an instance of the module. */
final class ManifoldSession extends MeshSession<ManifoldSolid> {
    private final EngineSlot slot;
    private final ManifoldRegions regions;

    ManifoldSession(EnginePool pool, CancellationWatch watch, WorkContext context) {
        super(context, ManifoldSolid.class);
        slot = new EngineSlot(pool, watch, context, this::abandonSolids);
        regions = new ManifoldRegions(slot);
    }

    @Override
    public RegionOperations regions() {
        return regions;
    }

    @Override
    protected ManifoldSolid solid(Mesh mesh) {
        return new ManifoldSolid(this, slot, mesh);
    }

    @Override
    protected Mesh separated(Mesh mesh) throws KernelException {
        return slot.run((engine, origins) -> takeOut(engine, origins, origins.enter(mesh)));
    }

    @Override
    protected Mesh unite(List<ManifoldSolid> solids) throws KernelException {
        return slot.run((engine, origins) -> new Union(engine, origins).of(solids));
    }

    @Override
    protected Mesh subtract(ManifoldSolid body, List<ManifoldSolid> tools) throws KernelException {
        return slot.run((engine, origins) -> new Union(engine, origins).subtracted(body, tools));
    }

    @Override
    protected Mesh intersect(List<ManifoldSolid> solids) throws KernelException {
        return slot.run((engine, origins) -> {
            int[] addresses = new int[solids.size()];
            for (int i = 0; i < addresses.length; i++) {
                addresses[i] = address(solids.get(i), origins);
            }
            return takeOut(engine, origins, engine.solids().combine(BooleanOperation.INTERSECTION, addresses));
        });
    }

    @Override
    protected Mesh hullOf(double[] points) throws KernelException {
        return slot.run((engine, origins) -> SpatialHull.of(engine, origins, points));
    }

    @Override
    protected Mesh sum(ManifoldSolid first, ManifoldSolid second) throws KernelException {
        return slot.run((engine, origins) -> MinkowskiSum.of(engine, origins, first.mesh(), second.mesh()));
    }

    @Override
    protected Region shadow(ManifoldSolid solid) throws KernelException {
        return regions.outline(slot.run((engine, origins) -> engine.solids().project(address(solid, origins))));
    }

    @Override
    protected Region cut(ManifoldSolid solid, double z) throws KernelException {
        return regions.outline(slot.run((engine, origins) -> engine.solids().slice(address(solid, origins), z)));
    }

    @Override
    protected void vacate() {
        slot.vacate();
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
}
