package org.chamfer.geometry.manifold.internal.mesh;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntUnaryOperator;
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

    /** The normal form of a mesh. */
    public static Mesh of(Mesh mesh) {
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
            newNumber[order[i]] = i;
            System.arraycopy(clean, 3 * order[i], sortedPositions, 3 * i, 3);
        }
        int[] rotated = rotated(triangles, newNumber);
        List<MeshOrigin> sortedOrigins =
                origins.stream().sorted(OriginOrder.COMPARATOR).distinct().toList();
        Map<MeshOrigin, Integer> ranks = new HashMap<>();
        sortedOrigins.forEach(origin -> ranks.put(origin, ranks.size()));
        int[] rankOf = origins.stream().mapToInt(ranks::get).toArray();
        int[] sequence = sequence(rotated, order.length, originOf, rankOf, sortedOrigins.size());
        int[] sortedTriangles = new int[rotated.length];
        int[] counts = new int[sortedOrigins.size()];
        for (int i = 0; i < sequence.length; i++) {
            System.arraycopy(rotated, 3 * sequence[i], sortedTriangles, 3 * i, 3);
            counts[rankOf[originOf[sequence[i]]]]++;
        }
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

    /** Triangle numbers sorted by origin and vertices: stable counting sorts, the least significant key first. */
    private static int[] sequence(int[] triangles, int vertices, int[] originOf, int[] rankOf, int ranks) {
        int[] sequence = new int[triangles.length / 3];
        Arrays.setAll(sequence, i -> i);
        for (int corner = 2; corner >= 0; corner--) {
            int offset = corner;
            sequence = countingSort(sequence, vertices, triangle -> triangles[3 * triangle + offset]);
        }
        return ranks == 1 ? sequence : countingSort(sequence, ranks, triangle -> rankOf[originOf[triangle]]);
    }

    private static int[] countingSort(int[] items, int keys, IntUnaryOperator keyOf) {
        int[] starts = new int[keys + 1];
        for (int item : items) {
            starts[keyOf.applyAsInt(item) + 1]++;
        }
        for (int i = 0; i < keys; i++) {
            starts[i + 1] += starts[i];
        }
        int[] sorted = new int[items.length];
        for (int item : items) {
            sorted[starts[keyOf.applyAsInt(item)]++] = item;
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
