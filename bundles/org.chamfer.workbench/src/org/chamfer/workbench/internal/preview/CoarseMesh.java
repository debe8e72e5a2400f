package org.chamfer.workbench.internal.preview;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.chamfer.geometry.Bounds;
import org.chamfer.geometry.Mesh;
import org.chamfer.geometry.MeshRun;

/**
 * A mesh of fewer triangles for the eye: vertices in one cell of a grid become one, and triangles that lose their area
 * go (J. Rossignac, P. Borrel, Multi-resolution 3D approximations for rendering complex scenes, 1993). Not for
 * measuring: the result need not be closed.
 */
final class CoarseMesh {
    /** Cells along the longest side. */
    private static final int CELLS = 96;

    private static final int BITS = 20;

    private CoarseMesh() {}

    /** A mesh that looks alike from a distance. */
    static Mesh of(Mesh mesh) {
        int[] cellOf = cells(mesh);
        double[] positions = middles(mesh, cellOf);
        int[] old = mesh.triangles();
        int[] triangles = new int[old.length];
        List<MeshRun> runs = new ArrayList<>();
        int count = 0;
        for (MeshRun run : mesh.runs()) {
            int first = count;
            int end = 3 * (run.firstTriangle() + run.triangleCount());
            for (int i = 3 * run.firstTriangle(); i < end; i += 3) {
                int a = cellOf[old[i]];
                int b = cellOf[old[i + 1]];
                int c = cellOf[old[i + 2]];
                if (a != b && b != c && c != a) {
                    triangles[3 * count] = a;
                    triangles[3 * count + 1] = b;
                    triangles[3 * count + 2] = c;
                    count++;
                }
            }
            if (count > first) {
                runs.add(new MeshRun(first, count - first, run.origin()));
            }
        }
        return new Mesh(positions, Arrays.copyOf(triangles, 3 * count), runs);
    }

    /** The number of the cell of each vertex, counted as they are met. */
    private static int[] cells(Mesh mesh) {
        Bounds box = mesh.bounds();
        double longest = Math.max(box.sizeX(), Math.max(box.sizeY(), box.sizeZ()));
        double scale = longest > 0 ? CELLS / longest : 0;
        double[] p = mesh.positions();
        int[] cellOf = new int[mesh.vertexCount()];
        Map<Long, Integer> numbers = new HashMap<>();
        for (int i = 0; i < cellOf.length; i++) {
            long x = (long) ((p[3 * i] - box.minX()) * scale);
            long y = (long) ((p[3 * i + 1] - box.minY()) * scale);
            long z = (long) ((p[3 * i + 2] - box.minZ()) * scale);
            cellOf[i] = numbers.computeIfAbsent(x << 2 * BITS | y << BITS | z, _ -> numbers.size());
        }
        return cellOf;
    }

    private static double[] middles(Mesh mesh, int[] cellOf) {
        int count = Arrays.stream(cellOf).max().orElse(-1) + 1;
        double[] sums = new double[3 * count];
        int[] members = new int[count];
        double[] p = mesh.positions();
        for (int i = 0; i < cellOf.length; i++) {
            members[cellOf[i]]++;
            for (int axis = 0; axis < 3; axis++) {
                sums[3 * cellOf[i] + axis] += p[3 * i + axis];
            }
        }
        for (int i = 0; i < sums.length; i++) {
            sums[i] /= members[i / 3];
        }
        return sums;
    }
}
