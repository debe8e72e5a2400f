package org.chamfer.geometry.internal.repair;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.chamfer.geometry.Mesh;
import org.chamfer.geometry.MeshRun;

/**
 * Triangles with the runs that they belong to, in any order.
 *
 * @param positions x, y and z of each vertex
 * @param triangles three vertices each
 * @param runs the number of each triangle's run in the mesh that it comes from
 */
record Surface(double[] positions, int[] triangles, int[] runs) {
    /** The triangles of a mesh. */
    static Surface of(Mesh mesh) {
        int[] runs = new int[mesh.triangleCount()];
        for (int i = 0; i < mesh.runs().size(); i++) {
            MeshRun run = mesh.runs().get(i);
            Arrays.fill(runs, run.firstTriangle(), run.firstTriangle() + run.triangleCount(), i);
        }
        return new Surface(mesh.positions(), mesh.triangles(), runs);
    }

    int vertexCount() {
        return positions.length / 3;
    }

    int triangleCount() {
        return runs.length;
    }

    /** These vertices and runs with triangles that are wound otherwise. */
    Surface with(int[] newTriangles) {
        return new Surface(positions, newTriangles, runs);
    }

    /** The triangles that are wanted. */
    Surface only(boolean[] wanted) {
        int[] kept = new int[triangles.length];
        int[] keptRuns = new int[runs.length];
        int count = 0;
        for (int i = 0; i < runs.length; i++) {
            if (wanted[i]) {
                System.arraycopy(triangles, 3 * i, kept, 3 * count, 3);
                keptRuns[count++] = runs[i];
            }
        }
        return new Surface(positions, Arrays.copyOf(kept, 3 * count), Arrays.copyOf(keptRuns, count));
    }

    /** These triangles and more. */
    Surface plus(int[] more, int[] moreRuns) {
        int[] all = Arrays.copyOf(triangles, triangles.length + more.length);
        System.arraycopy(more, 0, all, triangles.length, more.length);
        int[] allRuns = Arrays.copyOf(runs, runs.length + moreRuns.length);
        System.arraycopy(moreRuns, 0, allRuns, runs.length, moreRuns.length);
        return new Surface(positions, all, allRuns);
    }

    /** The mesh of these triangles in the order of their runs, without vertices that belong to none. */
    Mesh toMesh(List<MeshRun> origins) {
        int[] starts = new int[origins.size() + 1];
        for (int run : runs) {
            starts[run + 1]++;
        }
        for (int i = 0; i < origins.size(); i++) {
            starts[i + 1] += starts[i];
        }
        List<MeshRun> meshRuns = new ArrayList<>();
        int at = 0;
        for (int i = 0; i < origins.size(); i++) {
            int count = starts[i + 1] - starts[i];
            if (count > 0) {
                meshRuns.add(new MeshRun(at, count, origins.get(i).origin()));
                at += count;
            }
        }
        int[] sorted = new int[triangles.length];
        for (int i = 0; i < runs.length; i++) {
            System.arraycopy(triangles, 3 * i, sorted, 3 * starts[runs[i]]++, 3);
        }
        return new Mesh(compacted(sorted), sorted, meshRuns);
    }

    /** Numbers the vertices of triangles without gaps, in their order; gives their positions. */
    private double[] compacted(int[] sorted) {
        int[] numbers = new int[vertexCount()];
        for (int vertex : sorted) {
            numbers[vertex] = 1;
        }
        double[] kept = new double[positions.length];
        int count = 0;
        for (int vertex = 0; vertex < numbers.length; vertex++) {
            if (numbers[vertex] == 1) {
                System.arraycopy(positions, 3 * vertex, kept, 3 * count, 3);
                numbers[vertex] = count++;
            }
        }
        for (int i = 0; i < sorted.length; i++) {
            sorted[i] = numbers[sorted[i]];
        }
        return Arrays.copyOf(kept, 3 * count);
    }
}
