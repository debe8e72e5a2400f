package org.chamfer.geometry.solid;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.chamfer.geometry.Mesh;
import org.chamfer.geometry.MeshOrigin;
import org.chamfer.geometry.MeshRun;

/**
 * Brings meshes into the one form that depends on the solid alone: vertices sorted by position, each triangle rotated
 * to its smallest vertex, triangles sorted within their run, one run an origin, runs sorted by origin, no vertex
 * without triangles, no negative zero.
 */
public final class NormalForm {
    private NormalForm() {}

    /** The normal form of a mesh; the mesh itself if it has it and no two vertices lie at one place. */
    public static Mesh of(Mesh mesh) {
        if (NormalFormTest.isNormal(mesh)) {
            return mesh;
        }
        List<MeshOrigin> origins = new ArrayList<>();
        int[] originOf = new int[mesh.triangleCount()];
        for (MeshRun run : mesh.runs()) {
            Arrays.fill(originOf, run.firstTriangle(), run.firstTriangle() + run.triangleCount(), origins.size());
            origins.add(run.origin());
        }
        return of(mesh.positions(), mesh.triangles(), originOf, origins);
    }

    /**
     * The normal form of triangles.
     *
     * @param positions x, y, z of each vertex
     * @param triangles three vertices each
     * @param originOf for each triangle the number of its origin in the list
     * @param origins the same origin may appear several times
     */
    public static Mesh of(double[] positions, int[] triangles, int[] originOf, List<MeshOrigin> origins) {
        if (triangles.length == 0) {
            return Mesh.EMPTY;
        }
        double[] clean = withoutNegativeZero(positions);
        int[] order = VertexOrder.of(clean, triangles);
        double[] sortedPositions = new double[3 * order.length];
        int[] newNumber = new int[positions.length / 3];
        for (int i = 0; i < order.length; i++) {
            int vertex = order[i];
            newNumber[vertex] = i;
            sortedPositions[3 * i] = clean[3 * vertex];
            sortedPositions[3 * i + 1] = clean[3 * vertex + 1];
            sortedPositions[3 * i + 2] = clean[3 * vertex + 2];
        }
        int[] rotated = rotated(triangles, newNumber);
        List<MeshOrigin> sortedOrigins =
                origins.stream().sorted(OriginOrder.COMPARATOR).distinct().toList();
        Map<MeshOrigin, Integer> ranks = new HashMap<>();
        sortedOrigins.forEach(origin -> ranks.put(origin, ranks.size()));
        int[] rankOf = origins.stream().mapToInt(ranks::get).toArray();
        int[] sequence = sequence(rotated, order.length);
        int[] counts = new int[sortedOrigins.size()];
        for (int origin : originOf) {
            counts[rankOf[origin]]++;
        }
        int[] sortedTriangles = inRuns(rotated, sequence, originOf, rankOf, counts);
        return new Mesh(sortedPositions, sortedTriangles, runs(counts, sortedOrigins));
    }

    private static double[] withoutNegativeZero(double[] positions) {
        double[] clean = new double[positions.length];
        for (int i = 0; i < clean.length; i++) {
            clean[i] = positions[i] + 0.0;
        }
        return clean;
    }

    private static int[] rotated(int[] triangles, int[] newNumber) {
        int[] rotated = new int[triangles.length];
        for (int i = 0; i < rotated.length; i += 3) {
            int a = newNumber[triangles[i]];
            int b = newNumber[triangles[i + 1]];
            int c = newNumber[triangles[i + 2]];
            if (b < a && b <= c) {
                rotated[i] = b;
                rotated[i + 1] = c;
                rotated[i + 2] = a;
            } else if (c < a && c < b) {
                rotated[i] = c;
                rotated[i + 1] = a;
                rotated[i + 2] = b;
            } else {
                rotated[i] = a;
                rotated[i + 1] = b;
                rotated[i + 2] = c;
            }
        }
        return rotated;
    }

    /** Triangle numbers sorted by their vertices; equal triangles keep their order. */
    private static int[] sequence(int[] triangles, int vertices) {
        int count = triangles.length / 3;
        int[] ends = new int[vertices + 1];
        for (int i = 0; i < triangles.length; i += 3) {
            ends[triangles[i] + 1]++;
        }
        for (int i = 1; i < ends.length; i++) {
            ends[i] += ends[i - 1];
        }
        // Each start moves to its end while the triangles are put down, which is where the next one starts.
        int[] sequence = new int[count];
        long[] keys = new long[count];
        for (int t = 0; t < count; t++) {
            int at = ends[triangles[3 * t]]++;
            sequence[at] = t;
            keys[at] = (long) triangles[3 * t + 1] << 32 | triangles[3 * t + 2];
        }
        RadixSort sorter = new RadixSort();
        int from = 0;
        for (int vertex = 0; vertex < vertices; vertex++) {
            int to = ends[vertex];
            if (to - from > 1) {
                sorter.sort(keys, sequence, from, to);
            }
            from = to;
        }
        return sequence;
    }

    /** The triangles in their sequence, run by run. */
    private static int[] inRuns(int[] triangles, int[] sequence, int[] originOf, int[] rankOf, int[] counts) {
        int[] starts = new int[counts.length];
        for (int i = 1; i < counts.length; i++) {
            starts[i] = starts[i - 1] + counts[i - 1];
        }
        int[] sorted = new int[triangles.length];
        for (int t : sequence) {
            int at = 3 * starts[rankOf[originOf[t]]]++;
            sorted[at] = triangles[3 * t];
            sorted[at + 1] = triangles[3 * t + 1];
            sorted[at + 2] = triangles[3 * t + 2];
        }
        return sorted;
    }

    private static List<MeshRun> runs(int[] counts, List<MeshOrigin> origins) {
        List<MeshRun> runs = new ArrayList<>();
        int first = 0;
        for (int i = 0; i < counts.length; i++) {
            if (counts[i] > 0) {
                runs.add(new MeshRun(first, counts[i], origins.get(i)));
                first += counts[i];
            }
        }
        return runs;
    }
}
