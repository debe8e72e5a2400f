package org.chamfer.nodes.internal.simplify;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.chamfer.geometry.Mesh;
import org.chamfer.geometry.MeshRun;

/** A closed surface whose edges can be collapsed. */
final class Surface {
    private final Mesh mesh;
    private final double[] positions;
    private final int[] corners;
    private final boolean[] dropped;
    private final int[][] around;
    private final int[] degree;
    private final boolean[] fixed;
    private final double[] deviation;
    private int triangleCount;

    Surface(Mesh mesh) {
        this.mesh = mesh;
        positions = mesh.positions().clone();
        corners = mesh.triangles().clone();
        triangleCount = mesh.triangleCount();
        dropped = new boolean[triangleCount];
        deviation = new double[triangleCount];
        degree = new int[mesh.vertexCount()];
        for (int vertex : corners) {
            degree[vertex]++;
        }
        around = new int[mesh.vertexCount()][];
        Arrays.setAll(around, vertex -> new int[degree[vertex]]);
        Arrays.fill(degree, 0);
        for (int i = 0; i < corners.length; i++) {
            int vertex = corners[i];
            around[vertex][degree[vertex]++] = i / 3;
        }
        fixed = FixedVertices.of(mesh, this);
    }

    /** Number of triangles that are left. */
    int triangleCount() {
        return triangleCount;
    }

    /** Number of vertices at the start. */
    int vertexCount() {
        return around.length;
    }

    /** True if the vertex belongs to a triangle. */
    boolean isUsed(int vertex) {
        return degree[vertex] > 0;
    }

    /** True if the vertex stays where it is, whatever happens around it. */
    boolean isFixed(int vertex) {
        return fixed[vertex];
    }

    /** One coordinate of a vertex in mm. */
    double coordinate(int vertex, int axis) {
        return positions[3 * vertex + axis];
    }

    /** Number of triangles around a vertex. */
    int degree(int vertex) {
        return degree[vertex];
    }

    /** One of the triangles around a vertex. */
    int triangle(int vertex, int index) {
        return around[vertex][index];
    }

    /** One of the three vertices of a triangle. */
    int corner(int triangle, int index) {
        return corners[3 * triangle + index];
    }

    /** True if a triangle has a vertex. */
    boolean has(int triangle, int vertex) {
        return corner(triangle, 0) == vertex || corner(triangle, 1) == vertex || corner(triangle, 2) == vertex;
    }

    /** True if a triangle has not gone yet. */
    boolean isLeft(int triangle) {
        return !dropped[triangle];
    }

    /** How far a triangle may be from the surface at the start, in mm. */
    double deviation(int triangle) {
        return deviation[triangle];
    }

    /** The neighbours of a vertex, each once, in an order that follows from what happened before. */
    int[] neighbours(int vertex) {
        int[] found = new int[degree[vertex]];
        // Around a vertex of a closed surface the next corners of the triangles are the neighbours.
        for (int i = 0; i < found.length; i++) {
            int triangle = around[vertex][i];
            int at = corner(triangle, 0) == vertex ? 0 : corner(triangle, 1) == vertex ? 1 : 2;
            found[i] = corner(triangle, (at + 1) % 3);
        }
        return found;
    }

    /** Makes one vertex of two: {@code gone} moves to {@code kept}, which moves to a place. */
    void collapse(int kept, int gone, double[] place, double newDeviation) {
        System.arraycopy(place, 0, positions, 3 * kept, 3);
        int[] merged = new int[degree[kept] + degree[gone]];
        int count = 0;
        for (int i = 0; i < degree[kept]; i++) {
            int triangle = around[kept][i];
            if (has(triangle, gone)) {
                drop(triangle, kept, gone);
            } else {
                merged[count++] = triangle;
            }
        }
        for (int i = 0; i < degree[gone]; i++) {
            int triangle = around[gone][i];
            if (!dropped[triangle]) {
                replace(triangle, gone, kept);
                merged[count++] = triangle;
            }
        }
        around[kept] = Arrays.copyOf(merged, count);
        degree[kept] = count;
        around[gone] = new int[0];
        degree[gone] = 0;
        for (int triangle : around[kept]) {
            deviation[triangle] = newDeviation;
        }
    }

    private void drop(int triangle, int kept, int gone) {
        dropped[triangle] = true;
        triangleCount--;
        for (int i = 0; i < 3; i++) {
            int vertex = corner(triangle, i);
            if (vertex != kept && vertex != gone) {
                remove(vertex, triangle);
            }
        }
    }

    private void remove(int vertex, int triangle) {
        int[] list = around[vertex];
        int at = 0;
        while (list[at] != triangle) {
            at++;
        }
        degree[vertex]--;
        System.arraycopy(list, at + 1, list, at, degree[vertex] - at);
    }

    private void replace(int triangle, int from, int to) {
        for (int i = 3 * triangle; i < 3 * triangle + 3; i++) {
            if (corners[i] == from) {
                corners[i] = to;
            }
        }
    }

    /** The surface as it is now. Colours, parts and sources are those of the triangles that are left. */
    Mesh toMesh() {
        if (triangleCount == mesh.triangleCount()) {
            return mesh;
        }
        int[] numbers = new int[around.length];
        double[] kept = new double[positions.length];
        int vertices = 0;
        for (int vertex = 0; vertex < around.length; vertex++) {
            if (isUsed(vertex)) {
                numbers[vertex] = vertices;
                System.arraycopy(positions, 3 * vertex, kept, 3 * vertices, 3);
                vertices++;
            }
        }
        int[] triangles = new int[3 * triangleCount];
        int next = 0;
        List<MeshRun> runs = new ArrayList<>();
        for (MeshRun run : mesh.runs()) {
            int before = next;
            for (int triangle = run.firstTriangle(); triangle < run.firstTriangle() + run.triangleCount(); triangle++) {
                if (!dropped[triangle]) {
                    triangles[next++] = numbers[corner(triangle, 0)];
                    triangles[next++] = numbers[corner(triangle, 1)];
                    triangles[next++] = numbers[corner(triangle, 2)];
                }
            }
            if (next > before) {
                runs.add(new MeshRun(before / 3, (next - before) / 3, run.origin()));
            }
        }
        return new Mesh(Arrays.copyOf(kept, 3 * vertices), triangles, MeshRun.inOrder(runs));
    }
}
