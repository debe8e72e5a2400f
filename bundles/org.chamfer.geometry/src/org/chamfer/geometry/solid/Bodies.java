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

/**
 * Takes a solid apart into its bodies: each outer surface with the voids inside it. Surfaces that only touch, at a point or
 * along an edge, are different bodies.
 */
public final class Bodies {
    private static final int NONE = -1;

    /** A point inside has the winding number 1, one outside has 0. */
    private static final double INSIDE = 0.5;

    private final Mesh mesh;
    private final WorkContext work;

    /** A surface that hangs together over edges. */
    private record Shell(Mesh mesh, Bounds bounds, double volume) {}

    private Bodies(Mesh mesh, WorkContext work) {
        this.mesh = mesh;
        this.work = work;
    }

    /**
     * The bodies of a mesh in the order of their smallest x, then y, then z; colours and parts stay with the triangles. A
     * surface that turns inwards without a body around it is one by itself.
     *
     * @throws java.util.concurrent.CancellationException if the work is cancelled
     */
    public static List<Mesh> of(Mesh mesh, WorkContext work) {
        return new Bodies(mesh, work).find();
    }

    private List<Mesh> find() {
        List<Shell> shells = shells();
        List<Shell> outer = new ArrayList<>();
        List<List<Mesh>> bodies = new ArrayList<>();
        List<Shell> voids = new ArrayList<>();
        for (Shell shell : shells) {
            if (shell.volume < 0) {
                voids.add(shell);
            } else {
                outer.add(shell);
                bodies.add(new ArrayList<>(List.of(shell.mesh)));
            }
        }
        for (Shell empty : voids) {
            int body = around(empty, outer);
            if (body == NONE) {
                bodies.add(List.of(empty.mesh));
            } else {
                bodies.get(body).add(empty.mesh);
            }
        }
        return bodies.stream().map(Mesh::sideBySide).sorted(byPlace()).toList();
    }

    private static Comparator<Mesh> byPlace() {
        return Comparator.comparing(
                Mesh::bounds,
                Comparator.comparingDouble(Bounds::minX)
                        .thenComparingDouble(Bounds::minY)
                        .thenComparingDouble(Bounds::minZ));
    }

    /** The smallest body that a void is in. */
    private int around(Shell empty, List<Shell> outer) {
        double[] point = middleOfFirstTriangle(empty.mesh);
        int smallest = NONE;
        for (int i = 0; i < outer.size(); i++) {
            work.checkCancelled();
            Shell shell = outer.get(i);
            boolean smaller = smallest == NONE || shell.volume < outer.get(smallest).volume;
            if (smaller && shell.bounds.touches(empty.bounds) && SeenTriangles.winding(shell.mesh, point) > INSIDE) {
                smallest = i;
            }
        }
        return smallest;
    }

    private List<Shell> shells() {
        int[] labels = labels();
        int count = Arrays.stream(labels).max().orElse(NONE) + 1;
        int[] sizes = new int[count];
        for (int label : labels) {
            sizes[label]++;
        }
        int[][] members = new int[count][];
        for (int triangle = labels.length - 1; triangle >= 0; triangle--) {
            int label = labels[triangle];
            if (members[label] == null) {
                members[label] = new int[sizes[label]];
            }
            members[label][--sizes[label]] = triangle;
        }
        MeshOrigin[] origins = new MeshOrigin[labels.length];
        for (MeshRun run : mesh.runs()) {
            Arrays.fill(origins, run.firstTriangle(), run.firstTriangle() + run.triangleCount(), run.origin());
        }
        int[] numbers = new int[mesh.vertexCount()];
        Arrays.fill(numbers, NONE);
        List<Shell> shells = new ArrayList<>(count);
        for (int[] triangles : members) {
            work.checkCancelled();
            Mesh shell = taken(triangles, origins, numbers);
            shells.add(new Shell(shell, shell.bounds(), SeenTriangles.volume(shell)));
        }
        return shells;
    }

    /** For each triangle the number of its shell, counted from the first triangle. */
    private int[] labels() {
        int[] pairs = EdgePairs.of(mesh.triangles(), mesh.vertexCount()).pairs();
        int[] labels = new int[mesh.triangleCount()];
        Arrays.fill(labels, NONE);
        int[] waiting = new int[labels.length];
        int count = 0;
        for (int first = 0; first < labels.length; first++) {
            if (labels[first] != NONE) {
                continue;
            }
            work.checkCancelled();
            int length = 0;
            labels[first] = count;
            waiting[length++] = first;
            while (length > 0) {
                int triangle = waiting[--length];
                for (int h = 3 * triangle; h < 3 * triangle + 3; h++) {
                    int neighbour = pairs[h] / 3;
                    if (pairs[h] >= 0 && labels[neighbour] == NONE) {
                        labels[neighbour] = count;
                        waiting[length++] = neighbour;
                    }
                }
            }
            count++;
        }
        return labels;
    }

    /** Triangles with the vertices that they use; the numbers of vertices are unset before and after. */
    private Mesh taken(int[] triangles, MeshOrigin[] origins, int[] numbers) {
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

    private static double[] middleOfFirstTriangle(Mesh shell) {
        double[] middle = new double[3];
        for (int corner = 0; corner < 3; corner++) {
            for (int axis = 0; axis < 3; axis++) {
                middle[axis] += shell.positions()[3 * shell.triangles()[corner] + axis] / 3;
            }
        }
        return middle;
    }
}
