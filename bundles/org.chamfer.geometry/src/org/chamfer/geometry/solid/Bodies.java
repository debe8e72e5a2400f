package org.chamfer.geometry.solid;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.chamfer.base.work.WorkContext;
import org.chamfer.geometry.Bounds;
import org.chamfer.geometry.Mesh;
import org.chamfer.geometry.MeshOrigin;
import org.chamfer.geometry.MeshRun;
import org.chamfer.geometry.internal.repair.BodyLabels;

/**
 * Takes a solid apart into its bodies: each outer surface with the voids inside it. Surfaces that only touch, at a point or
 * along an edge, are different bodies.
 */
public final class Bodies {
    private static final int NONE = -1;

    private final Mesh mesh;
    private final MeshOrigin[] origins;

    /** For each vertex its number in the body that is being made. */
    private final int[] numbers;

    private Bodies(Mesh mesh) {
        this.mesh = mesh;
        origins = new MeshOrigin[mesh.triangleCount()];
        for (MeshRun run : mesh.runs()) {
            Arrays.fill(origins, run.firstTriangle(), run.firstTriangle() + run.triangleCount(), run.origin());
        }
        numbers = new int[mesh.vertexCount()];
        Arrays.fill(numbers, NONE);
    }

    /**
     * The bodies of a mesh in the order of their smallest x, then y, then z; colours and parts stay with the triangles. A
     * surface that turns inwards without a body around it is one by itself.
     *
     * @throws java.util.concurrent.CancellationException if the work is cancelled
     */
    public static List<Mesh> of(Mesh mesh, WorkContext work) {
        Bodies bodies = new Bodies(mesh);
        return Arrays.stream(members(BodyLabels.of(mesh, work)))
                .filter(triangles -> triangles.length > 0)
                .map(bodies::taken)
                .sorted(byPlace())
                .toList();
    }

    private static Comparator<Mesh> byPlace() {
        return Comparator.comparing(
                Mesh::bounds,
                Comparator.comparingDouble(Bounds::minX)
                        .thenComparingDouble(Bounds::minY)
                        .thenComparingDouble(Bounds::minZ));
    }

    /** The triangles of each label. */
    private static int[][] members(int[] labels) {
        int[] sizes = new int[Arrays.stream(labels).max().orElse(NONE) + 1];
        for (int label : labels) {
            sizes[label]++;
        }
        int[][] members = Arrays.stream(sizes).mapToObj(int[]::new).toArray(int[][]::new);
        for (int triangle = labels.length - 1; triangle >= 0; triangle--) {
            int label = labels[triangle];
            members[label][--sizes[label]] = triangle;
        }
        return members;
    }

    /** Triangles with the vertices that they use; the numbers of vertices are unset before and after. */
    private Mesh taken(int[] triangles) {
        int[] corners = new int[3 * triangles.length];
        int[] used = new int[corners.length];
        int vertices = 0;
        List<MeshRun> runs = new ArrayList<>();
        for (int i = 0; i < triangles.length; i++) {
            for (int corner = 0; corner < 3; corner++) {
                int vertex = mesh.triangles()[3 * triangles[i] + corner];
                if (numbers[vertex] == NONE) {
                    numbers[vertex] = vertices;
                    used[vertices++] = vertex;
                }
                corners[3 * i + corner] = numbers[vertex];
            }
            runs.add(new MeshRun(i, 1, origins[triangles[i]]));
        }
        double[] positions = new double[3 * vertices];
        for (int i = 0; i < vertices; i++) {
            System.arraycopy(mesh.positions(), 3 * used[i], positions, 3 * i, 3);
            numbers[used[i]] = NONE;
        }
        return new Mesh(positions, corners, MeshRun.inOrder(runs));
    }
}
