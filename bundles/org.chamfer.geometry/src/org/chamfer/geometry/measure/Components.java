package org.chamfer.geometry.measure;

import java.util.Arrays;
import org.chamfer.geometry.Mesh;

/** Finds the connected parts of a mesh: triangles that share a vertex belong together. */
final class Components {
    private final int[] leaders;
    private final boolean[] used;

    Components(Mesh mesh) {
        leaders = new int[mesh.vertexCount()];
        used = new boolean[mesh.vertexCount()];
        Arrays.setAll(leaders, i -> i);
        int[] triangles = mesh.triangles();
        for (int i = 0; i < triangles.length; i += 3) {
            join(triangles[i], triangles[i + 1]);
            join(triangles[i], triangles[i + 2]);
        }
    }

    /** Number of connected parts. */
    int count() {
        int count = 0;
        for (int i = 0; i < leaders.length; i++) {
            if (used[i] && leaders[i] == i) {
                count++;
            }
        }
        return count;
    }

    /** Number of vertices that belong to a triangle. */
    int usedVertices() {
        int count = 0;
        for (boolean one : used) {
            count += one ? 1 : 0;
        }
        return count;
    }

    private void join(int a, int b) {
        used[a] = true;
        used[b] = true;
        int first = leader(a);
        int second = leader(b);
        leaders[Math.max(first, second)] = Math.min(first, second);
    }

    private int leader(int vertex) {
        int leader = vertex;
        while (leaders[leader] != leader) {
            leaders[leader] = leaders[leaders[leader]];
            leader = leaders[leader];
        }
        return leader;
    }
}
