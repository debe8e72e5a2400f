package org.chamfer.geometry.kernel.internal.surface;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.chamfer.geometry.Mesh;
import org.chamfer.geometry.MeshOrigin;
import org.chamfer.geometry.MeshRun;

/**
 * Solids of unit cubes with one vertex a place: full of edges that four triangles share and of vertices where several
 * fans meet.
 */
final class Voxels {
    private final int size;
    private final boolean[] filled;

    private Voxels(int size) {
        this.size = size;
        filled = new boolean[size * size * size];
    }

    /** Cells are filled with a probability. */
    static Voxels random(Random random, int size, double density) {
        Voxels voxels = new Voxels(size);
        for (int i = 0; i < voxels.filled.length; i++) {
            voxels.filled[i] = random.nextDouble() < density;
        }
        return voxels;
    }

    /** Cells that are given by their coordinates. */
    static Voxels of(int size, int... xyz) {
        Voxels voxels = new Voxels(size);
        for (int i = 0; i < xyz.length; i += 3) {
            voxels.filled[(xyz[i] * size + xyz[i + 1]) * size + xyz[i + 2]] = true;
        }
        return voxels;
    }

    int volume() {
        int volume = 0;
        for (boolean cell : filled) {
            volume += cell ? 1 : 0;
        }
        return volume;
    }

    boolean isFilled(int... p) {
        for (int c : p) {
            if (c < 0 || c >= size) {
                return false;
            }
        }
        return filled[(p[0] * size + p[1]) * size + p[2]];
    }

    /** Number of groups of cells that hang together by their faces. */
    int bodies() {
        int[] leaders = new int[filled.length];
        for (int i = 0; i < leaders.length; i++) {
            leaders[i] = i;
        }
        int bodies = volume();
        for (int cell = 0; cell < filled.length; cell++) {
            int[] p = {cell / size / size, cell / size % size, cell % size};
            for (int axis = 0; axis < 3; axis++) {
                int[] q = p.clone();
                q[axis]++;
                if (filled[cell] && isFilled(q)) {
                    int a = leader(leaders, cell);
                    int b = leader(leaders, (q[0] * size + q[1]) * size + q[2]);
                    bodies -= a == b ? 0 : 1;
                    leaders[a] = b;
                }
            }
        }
        return bodies;
    }

    private static int leader(int[] leaders, int member) {
        int leader = member;
        while (leaders[leader] != leader) {
            leader = leaders[leader];
        }
        return leader;
    }

    /** The surface in a random order, with a few origins. */
    Mesh mesh(Random random) {
        List<int[]> triangles = triangles(random);
        Collections.shuffle(triangles, random);
        int side = size + 1;
        double[] positions = new double[3 * side * side * side];
        for (int v = 0; v < positions.length / 3; v++) {
            positions[3 * v] = v / side / side;
            positions[3 * v + 1] = v / side % side;
            positions[3 * v + 2] = v % side;
        }
        int[] corners = new int[3 * triangles.size()];
        for (int i = 0; i < corners.length; i++) {
            corners[i] = triangles.get(i / 3)[i % 3];
        }
        List<MeshRun> runs = new ArrayList<>();
        int first = 0;
        while (first < triangles.size()) {
            int count = Math.min(triangles.size() - first, 1 + random.nextInt(30));
            runs.add(new MeshRun(first, count, new MeshOrigin(null, null, random.nextInt(3))));
            first += count;
        }
        return new Mesh(positions, corners, runs);
    }

    private List<int[]> triangles(Random random) {
        List<int[]> triangles = new ArrayList<>();
        for (int cell = 0; cell < filled.length; cell++) {
            for (int side = 0; side < 6 && filled[cell]; side++) {
                int axis = side / 2;
                int[] p = {cell / size / size, cell / size % size, cell % size};
                int[] beyond = p.clone();
                beyond[axis] += side % 2 == 0 ? 1 : -1;
                if (!isFilled(beyond)) {
                    p[axis] += side % 2 == 0 ? 1 : 0;
                    addSquare(p, axis, side % 2 == 0, random.nextInt(4), triangles);
                }
            }
        }
        return triangles;
    }

    private void addSquare(int[] low, int axis, boolean up, int turn, List<int[]> triangles) {
        int[] corners = new int[4];
        for (int k = 0; k < 4; k++) {
            int[] p = low.clone();
            int u = up ? (axis + 1) % 3 : (axis + 2) % 3;
            int v = up ? (axis + 2) % 3 : (axis + 1) % 3;
            p[u] += k == 1 || k == 2 ? 1 : 0;
            p[v] += k >= 2 ? 1 : 0;
            corners[(k + turn) % 4] = (p[0] * (size + 1) + p[1]) * (size + 1) + p[2];
        }
        triangles.add(new int[] {corners[0], corners[1], corners[2]});
        triangles.add(new int[] {corners[0], corners[2], corners[3]});
    }
}
