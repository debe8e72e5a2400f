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

    private static final int GRAIN = 8192;

    /** The normal form of a mesh; the mesh itself if it has it and no two vertices lie at one place. */
    public static Mesh of(Mesh mesh) {
        return of(new PairedMesh(mesh, null), Ranges.ALONE).mesh();
    }

    /** The normal form of a mesh; the mesh itself if it has it and no two vertices lie at one place. */
    public static Mesh of(Mesh mesh, Ranges ranges) {
        return of(new PairedMesh(mesh, null), ranges).mesh();
    }

    /** The normal form of a mesh, with its partners if they are known; the mesh itself if it has it. */
    public static PairedMesh of(PairedMesh paired, Ranges ranges) {
        Mesh mesh = paired.mesh();
        if (NormalFormTest.isNormal(mesh)) {
            return paired;
        }
        List<MeshOrigin> origins = new ArrayList<>();
        int[] originOf = new int[mesh.triangleCount()];
        for (MeshRun run : mesh.runs()) {
            Arrays.fill(originOf, run.firstTriangle(), run.firstTriangle() + run.triangleCount(), origins.size());
            origins.add(run.origin());
        }
        return of(mesh.positions(), mesh.triangles(), paired.pairs(), originOf, origins, ranges);
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
        return of(positions, triangles, null, originOf, origins, Ranges.ALONE).mesh();
    }

    /**
     * The normal form of triangles, with the partners of their half-edges if they are known.
     *
     * @param positions x, y, z of each vertex
     * @param triangles three vertices each
     * @param pairs the partner of each half-edge, or null
     * @param originOf for each triangle the number of its origin in the list
     * @param origins the same origin may appear several times
     */
    public static PairedMesh of(
            double[] positions, int[] triangles, int[] pairs, int[] originOf, List<MeshOrigin> origins, Ranges ranges) {
        if (triangles.length == 0) {
            return new PairedMesh(Mesh.EMPTY, pairs);
        }
        double[] clean = withoutNegativeZero(positions, ranges);
        int[] order = VertexOrder.of(clean, triangles, ranges);
        double[] sortedPositions = new double[3 * order.length];
        int[] newNumber = new int[positions.length / 3];
        ranges.forRange(order.length, GRAIN, (from, to) -> {
            for (int i = from; i < to; i++) {
                int vertex = order[i];
                newNumber[vertex] = i;
                sortedPositions[3 * i] = clean[3 * vertex];
                sortedPositions[3 * i + 1] = clean[3 * vertex + 1];
                sortedPositions[3 * i + 2] = clean[3 * vertex + 2];
            }
        });
        int[] rotated = new int[triangles.length];
        byte[] turns = new byte[triangles.length / 3];
        ranges.forRange(turns.length, GRAIN, (from, to) -> {
            for (int t = from; t < to; t++) {
                turns[t] = rotate(triangles, newNumber, 3 * t, rotated);
            }
        });
        List<MeshOrigin> sortedOrigins =
                origins.stream().sorted(OriginOrder.COMPARATOR).distinct().toList();
        int[] sequence = TriangleSequence.of(rotated, order.length, ranges);
        int[] counts = {turns.length};
        int[] places = null;
        if (sortedOrigins.size() > 1) {
            counts = new int[sortedOrigins.size()];
            int[] ranks = ranks(originOf, origins, sortedOrigins, counts);
            places = TriangleSequence.places(sequence, ranks, counts.length, ranges);
        }
        int[] sortedTriangles = new int[triangles.length];
        int[] corners = new int[turns.length];
        put(rotated, sequence, places, sortedTriangles, corners, ranges);
        Mesh mesh = new Mesh(sortedPositions, sortedTriangles, runs(counts, sortedOrigins));
        return new PairedMesh(mesh, pairs == null ? null : moved(pairs, corners, turns, ranges));
    }

    private static double[] withoutNegativeZero(double[] positions, Ranges ranges) {
        double[] clean = new double[positions.length];
        ranges.forRange(clean.length, 3 * GRAIN, (from, to) -> {
            for (int i = from; i < to; i++) {
                clean[i] = positions[i] + 0.0;
            }
        });
        return clean;
    }

    /** Puts down a triangle from its smallest vertex on; returns which corner that was. */
    private static byte rotate(int[] triangles, int[] newNumber, int i, int[] rotated) {
        int a = newNumber[triangles[i]];
        int b = newNumber[triangles[i + 1]];
        int c = newNumber[triangles[i + 2]];
        if (b < a && b <= c) {
            rotated[i] = b;
            rotated[i + 1] = c;
            rotated[i + 2] = a;
            return 1;
        }
        if (c < a && c < b) {
            rotated[i] = c;
            rotated[i + 1] = a;
            rotated[i + 2] = b;
            return 2;
        }
        rotated[i] = a;
        rotated[i + 1] = b;
        rotated[i + 2] = c;
        return 0;
    }

    /** The rank of each triangle's origin; counts the triangles of each rank. */
    private static int[] ranks(int[] originOf, List<MeshOrigin> origins, List<MeshOrigin> sortedOrigins, int[] counts) {
        Map<MeshOrigin, Integer> ranks = new HashMap<>();
        for (MeshOrigin origin : sortedOrigins) {
            ranks.put(origin, ranks.size());
        }
        int[] rankOf = new int[origins.size()];
        for (int i = 0; i < rankOf.length; i++) {
            rankOf[i] = ranks.get(origins.get(i));
        }
        int[] result = new int[originOf.length];
        for (int t = 0; t < result.length; t++) {
            result[t] = rankOf[originOf[t]];
            counts[result[t]]++;
        }
        return result;
    }

    /** Puts the triangles down in their sequence, run by run, and notes where the corners of each have gone. */
    private static void put(int[] rotated, int[] sequence, int[] places, int[] sorted, int[] corners, Ranges ranges) {
        ranges.forRange(sequence.length, GRAIN, (from, to) -> {
            for (int i = from; i < to; i++) {
                int t = 3 * sequence[i];
                int at = 3 * (places == null ? i : places[i]);
                corners[sequence[i]] = at;
                sorted[at] = rotated[t];
                sorted[at + 1] = rotated[t + 1];
                sorted[at + 2] = rotated[t + 2];
            }
        });
    }

    /** The partners of half-edges whose triangles have been moved and turned. */
    private static int[] moved(int[] pairs, int[] corners, byte[] turns, Ranges ranges) {
        int[] moved = new int[pairs.length];
        ranges.forRange(turns.length, GRAIN, (from, to) -> {
            for (int t = from; t < to; t++) {
                for (int k = 0; k < 3; k++) {
                    int pair = pairs[3 * t + k];
                    int other = pair / 3;
                    moved[corners[t] + turned(k, turns[t])] = corners[other] + turned(pair - 3 * other, turns[other]);
                }
            }
        });
        return moved;
    }

    private static int turned(int k, int turn) {
        return k >= turn ? k - turn : k - turn + 3;
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
