package org.chamfer.formats.internal.mesh;

import java.util.Arrays;
import org.chamfer.geometry.Mesh;

/**
 * Joins equal vertices of meshes that are not closed without it. Closed ones stay as they are: solids that only touch
 * have vertices of their own there.
 */
public final class VertexMerge {
    private VertexMerge() {}

    /** The mesh itself if it is closed, else the one whose equal vertices are one. */
    public static Mesh ifOpen(Mesh mesh) {
        if (isClosed(mesh.triangles())) {
            return mesh;
        }
        PositionIndex positions = new PositionIndex();
        double[] all = mesh.positions();
        int[] numbers = new int[mesh.vertexCount()];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = positions.of(all[3 * i], all[3 * i + 1], all[3 * i + 2]);
        }
        MeshBuilder builder = new MeshBuilder();
        int[] triangles = mesh.triangles();
        mesh.runs().forEach(run -> {
            int end = 3 * (run.firstTriangle() + run.triangleCount());
            for (int i = 3 * run.firstTriangle(); i < end; i += 3) {
                builder.addFrom(
                        numbers[triangles[i]], numbers[triangles[i + 1]], numbers[triangles[i + 2]], run.origin());
            }
        });
        return builder.build(positions.positions());
    }

    /** True if every edge is used as often in one direction as in the other. */
    private static boolean isClosed(int[] triangles) {
        long[] forward = new long[triangles.length];
        long[] backward = new long[triangles.length];
        for (int i = 0; i < triangles.length; i++) {
            long from = triangles[i];
            long to = triangles[i % 3 == 2 ? i - 2 : i + 1];
            forward[i] = from << 32 | to;
            backward[i] = to << 32 | from;
        }
        Arrays.sort(forward);
        Arrays.sort(backward);
        return Arrays.equals(forward, backward);
    }
}
