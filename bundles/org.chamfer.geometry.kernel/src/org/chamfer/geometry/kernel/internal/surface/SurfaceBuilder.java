package org.chamfer.geometry.kernel.internal.surface;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.chamfer.geometry.Bounds;
import org.chamfer.geometry.Mesh;
import org.chamfer.geometry.MeshOrigin;
import org.chamfer.geometry.MeshRun;
import org.chamfer.geometry.kernel.KernelException;
import org.chamfer.geometry.kernel.internal.work.Work;
import org.chamfer.geometry.solid.EdgePairs;
import org.chamfer.geometry.solid.MeshCheck;
import org.chamfer.geometry.solid.PairedMesh;

/** Makes surfaces of meshes and of what the phases leave. */
final class SurfaceBuilder {
    private static final int GRAIN = 8192;

    private SurfaceBuilder() {}

    static Surface of(PairedMesh paired, Work work) throws KernelException {
        Mesh mesh = paired.mesh();
        int[] origins = new int[mesh.triangleCount()];
        List<MeshOrigin> table = origins(mesh, origins);
        int[] starts = mesh.triangles().clone();
        int[] pairs = paired.pairs();
        double[] positions = mesh.positions();
        if (pairs == null) {
            EdgePairs edges = EdgePairs.of(starts, mesh.vertexCount(), work);
            MeshCheck.requireClosed(mesh, edges);
            pairs = edges.pairs();
            if (edges.sharedCount() > 0) {
                EdgeWedges.pair(positions, starts, edges);
            }
        }
        work.checkCancelled();
        positions = withoutUnused(positions, starts, work);
        positions = Fans.separate(positions, starts, pairs, work);
        work.checkCancelled();
        Bounds bounds = PointBox.of(positions, work);
        double tolerance = Tolerances.epsilon(bounds);
        double[] normals = Normals.of(positions, starts, origins.length, work);
        FlatFaces faces = new FlatFaces(positions, starts, pairs, normals, origins, tolerance);
        faces.find(work);
        return new Surface(
                positions, starts, pairs, normals, faces.groups(), faces.count(), origins, table, bounds, tolerance);
    }

    /** Leaves out the vertices that no triangle uses. */
    private static double[] withoutUnused(double[] positions, int[] starts, Work work) {
        int[] newNumber = new int[positions.length / 3];
        work.forRange(starts.length, 3 * GRAIN, (from, to) -> {
            for (int h = from; h < to; h++) {
                newNumber[starts[h]] = 1;
            }
        });
        int kept = Work.prefixSums(newNumber, newNumber.length);
        if (kept == newNumber.length) {
            return positions;
        }
        double[] used = new double[3 * kept];
        for (int h = 0; h < starts.length; h++) {
            int vertex = starts[h];
            starts[h] = newNumber[vertex];
            System.arraycopy(positions, 3 * vertex, used, 3 * starts[h], 3);
        }
        return used;
    }

    /** Takes the arrays of a compacted surface. */
    static Surface of(MutableSurface surface, Work work) {
        int[] origins = origins(surface, work);
        double[] normals = surface.normals != null
                ? surface.normals
                : Normals.of(surface.positions, surface.starts, surface.triangleCount, work);
        Bounds bounds = PointBox.of(surface.positions, work);
        return new Surface(
                surface.positions,
                surface.starts,
                surface.pairs,
                normals,
                surface.face,
                surface.faceCount,
                origins,
                List.copyOf(surface.originTable),
                bounds,
                Math.max(surface.tolerance, Tolerances.epsilon(bounds)));
    }

    /** The origin of each triangle. */
    static int[] origins(MutableSurface surface, Work work) {
        int[] origins = new int[surface.triangleCount];
        work.forRange(origins.length, GRAIN, (from, to) -> {
            for (int t = from; t < to; t++) {
                origins[t] = surface.faceOrigin[surface.face[t]];
            }
        });
        return origins;
    }

    private static List<MeshOrigin> origins(Mesh mesh, int[] origins) {
        Map<MeshOrigin, Integer> numbers = new LinkedHashMap<>();
        for (MeshRun run : mesh.runs()) {
            Integer known = numbers.putIfAbsent(run.origin(), numbers.size());
            int number = known == null ? numbers.size() - 1 : known;
            Arrays.fill(origins, run.firstTriangle(), run.firstTriangle() + run.triangleCount(), number);
        }
        return List.copyOf(new ArrayList<>(numbers.keySet()));
    }
}
