package org.chamfer.scad.eval.internal.geometry.run;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.chamfer.geometry.Bounds;
import org.chamfer.geometry.Geometry;
import org.chamfer.geometry.Mesh;
import org.chamfer.geometry.kernel.KernelException;
import org.chamfer.scad.eval.internal.geometry.shape.KernelSource;
import org.chamfer.scad.eval.internal.geometry.shape.Shape;

/**
 * Unites meshes. Those that cannot touch are put side by side without a kernel; large clusters are halved in space, so
 * that workers share them and the kernel joins near neighbours first.
 */
final class SolidUnion {
    /**
     * Clusters with fewer triangles than this go to the kernel in one batch. Dividing costs more than it gains unless the
     * pieces are really large: their unions have to leave the kernel and enter it again.
     */
    private static final int BATCH_TRIANGLES = 500_000;

    private static final int BATCH_SOLIDS = 4;

    private SolidUnion() {}

    /** The union of meshes. */
    static Outcome of(KernelSource worker, List<Mesh> meshes) throws KernelException {
        List<Mesh> solids = meshes.stream().filter(mesh -> !mesh.isEmpty()).toList();
        if (solids.size() <= 1) {
            return new Outcome.Done(solids.isEmpty() ? Mesh.EMPTY : solids.getFirst());
        }
        List<List<Mesh>> clusters = BoxClusters.of(solids, Mesh::bounds);
        if (clusters.size() == 1) {
            return ofCluster(worker, solids);
        }
        List<Task> tasks = new ArrayList<>();
        for (List<Mesh> cluster : clusters) {
            tasks.add(
                    cluster.size() == 1 ? _ -> new Outcome.Done(cluster.getFirst()) : next -> ofCluster(next, cluster));
        }
        return new Outcome.Divided(tasks, (_, results) -> new Outcome.Done(Mesh.sideBySide(meshes(results))));
    }

    /** The meshes among results that are known to be meshes. */
    static List<Mesh> meshes(List<Geometry> results) {
        return results.stream().map(Mesh.class::cast).toList();
    }

    private static Outcome ofCluster(KernelSource worker, List<Mesh> cluster) throws KernelException {
        if (cluster.size() < BATCH_SOLIDS || fitsBatch(cluster)) {
            return new Outcome.Done(united(worker, cluster));
        }
        List<Mesh> sorted = new ArrayList<>(cluster);
        sorted.sort(Comparator.comparingDouble(centre(longestAxis(cluster))));
        List<Mesh> low = List.copyOf(sorted.subList(0, sorted.size() / 2));
        List<Mesh> high = List.copyOf(sorted.subList(sorted.size() / 2, sorted.size()));
        return new Outcome.Divided(
                List.of(next -> of(next, low), next -> of(next, high)),
                (next, halves) -> new Outcome.Done(united(next, meshes(halves))));
    }

    private static Shape united(KernelSource worker, List<Mesh> cluster) throws KernelException {
        try {
            return new Shape(KernelCalls.union(worker, cluster));
        } catch (KernelException e) {
            List<Mesh> closed = OpenSurfaces.without(cluster, e);
            return new Shape(KernelCalls.union(worker, closed), OpenSurfaces.NOTICES);
        }
    }

    /** True if meshes are small enough, taken together, for one call of the kernel. */
    static boolean fitsBatch(List<Mesh> meshes) {
        return meshes.stream().mapToLong(Mesh::triangleCount).sum() < BATCH_TRIANGLES;
    }

    private static int longestAxis(List<Mesh> meshes) {
        Bounds box = meshes.stream().map(Mesh::bounds).reduce(Bounds.EMPTY, Bounds::union);
        if (box.sizeX() >= box.sizeY() && box.sizeX() >= box.sizeZ()) {
            return 0;
        }
        return box.sizeY() >= box.sizeZ() ? 1 : 2;
    }

    private static ToDoubleFunction<Mesh> centre(int axis) {
        return switch (axis) {
            case 0 -> mesh -> mesh.bounds().minX() + mesh.bounds().maxX();
            case 1 -> mesh -> mesh.bounds().minY() + mesh.bounds().maxY();
            default -> mesh -> mesh.bounds().minZ() + mesh.bounds().maxZ();
        };
    }
}
