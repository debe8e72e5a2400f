package org.chamfer.geometry.manifold.internal.mesh;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.chamfer.geometry.Mesh;
import org.chamfer.geometry.MeshOrigin;
import org.chamfer.geometry.MeshRun;
import org.chamfer.geometry.manifold.internal.engine.NativeMesh;
import org.chamfer.geometry.manifold.internal.engine.SolidEngine;
import org.chamfer.geometry.solid.NormalForm;

/** Moves meshes in and out of one instance and translates origins to the numbers that triangles carry there. */
public final class OriginTable {
    private final SolidEngine solids;
    private final Map<MeshOrigin, Integer> ids = new HashMap<>();
    private final Map<Integer, MeshOrigin> origins = new HashMap<>();

    /** Makes an empty table for an instance. */
    public OriginTable(SolidEngine solids) {
        this.solids = solids;
    }

    /** Makes a native solid of a mesh in normal form. */
    public int enter(Mesh mesh) {
        int runs = mesh.runs().size();
        int[] starts = new int[runs];
        int[] numbers = new int[runs];
        for (int i = 0; i < runs; i++) {
            MeshRun run = mesh.runs().get(i);
            starts[i] = run.firstTriangle();
            numbers[i] = ids.computeIfAbsent(run.origin(), this::number);
        }
        return solids.create(mesh.positions(), mesh.triangles(), starts, numbers);
    }

    /** The surface of a native solid, in normal form. Triangles that the kernel made up have an unknown origin. */
    public Mesh leave(int solid) {
        NativeMesh surface = solids.read(solid);
        int[] originOf = new int[surface.triangles().length / 3];
        List<MeshOrigin> found = new ArrayList<>();
        int triangle = 0;
        for (int run = 0; run < surface.runEnds().length; run++) {
            found.add(origins.getOrDefault(surface.runIds()[run], MeshOrigin.UNKNOWN));
            while (triangle < surface.runEnds()[run]) {
                originOf[triangle++] = run;
            }
        }
        return NormalForm.of(surface.positions(), surface.triangles(), originOf, found);
    }

    private int number(MeshOrigin origin) {
        int id = solids.reserveId();
        origins.put(id, origin);
        return id;
    }
}
