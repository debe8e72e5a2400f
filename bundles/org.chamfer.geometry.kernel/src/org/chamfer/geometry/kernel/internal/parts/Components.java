package org.chamfer.geometry.kernel.internal.parts;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.chamfer.geometry.Mesh;
import org.chamfer.geometry.kernel.internal.surface.Surface;
import org.chamfer.geometry.kernel.internal.work.Work;
import org.chamfer.geometry.solid.NormalForm;

/**
 * The closed parts of a surface that hang together over edges, in the order of their first triangles. A void inside a
 * solid is a part of its own, turned inwards.
 */
public final class Components {
    private static final int NONE = -1;

    private final Surface surface;
    private final int[] labels;
    private int count;

    private Components(Surface surface) {
        this.surface = surface;
        labels = new int[surface.triangleCount()];
        Arrays.fill(labels, NONE);
    }

    /** Finds the parts of a surface. */
    public static Components of(Surface surface) {
        Components components = new Components(surface);
        components.find();
        return components;
    }

    /** How many parts there are. */
    public int count() {
        return count;
    }

    /** For each triangle the number of its part; not to be written to. */
    public int[] labels() {
        return labels;
    }

    /** For each part its first half-edge. */
    public int[] firstHalfEdges() {
        int[] first = new int[count];
        for (int triangle = labels.length - 1; triangle >= 0; triangle--) {
            first[labels[triangle]] = 3 * triangle;
        }
        return first;
    }

    /** For each part its volume in cubic millimetres, negative if it is turned inwards. */
    public double[] volumes() {
        double[] p = surface.positions();
        int[] starts = surface.starts();
        int[] first = firstHalfEdges();
        double[] volumes = new double[count];
        for (int triangle = 0; triangle < labels.length; triangle++) {
            // Seen from a vertex of the part, so that parts far from the origin lose no digits.
            int o = 3 * starts[first[labels[triangle]]];
            int a = 3 * starts[3 * triangle];
            int b = 3 * starts[3 * triangle + 1];
            int c = 3 * starts[3 * triangle + 2];
            double bx = p[b] - p[o];
            double by = p[b + 1] - p[o + 1];
            double bz = p[b + 2] - p[o + 2];
            double cx = p[c] - p[o];
            double cy = p[c + 1] - p[o + 1];
            double cz = p[c + 2] - p[o + 2];
            volumes[labels[triangle]] += ((p[a] - p[o]) * (by * cz - bz * cy)
                            + (p[a + 1] - p[o + 1]) * (bz * cx - bx * cz)
                            + (p[a + 2] - p[o + 2]) * (bx * cy - by * cx))
                    / 6;
        }
        return volumes;
    }

    /** The parts as meshes in normal form; origins stay with their triangles. */
    public List<Mesh> meshes() {
        if (count == 1) {
            return List.of(surface.toMesh());
        }
        int[] from = new int[count + 1];
        for (int label : labels) {
            from[label]++;
        }
        Work.prefixSums(from, from.length);
        int[] next = from.clone();
        int[] triangles = new int[labels.length];
        for (int triangle = 0; triangle < labels.length; triangle++) {
            triangles[next[labels[triangle]]++] = triangle;
        }
        int[] numbers = new int[surface.vertexCount()];
        Arrays.fill(numbers, NONE);
        List<Mesh> meshes = new ArrayList<>(count);
        for (int part = 0; part < count; part++) {
            meshes.add(mesh(Arrays.copyOfRange(triangles, from[part], from[part + 1]), numbers));
        }
        return meshes;
    }

    private void find() {
        int[] pairs = surface.pairs();
        int[] stack = new int[labels.length];
        for (int first = 0; first < labels.length; first++) {
            if (labels[first] != NONE) {
                continue;
            }
            int waiting = 0;
            stack[waiting++] = first;
            labels[first] = count;
            while (waiting > 0) {
                int triangle = stack[--waiting];
                for (int h = 3 * triangle; h < 3 * triangle + 3; h++) {
                    int neighbour = pairs[h] / 3;
                    if (labels[neighbour] == NONE) {
                        labels[neighbour] = count;
                        stack[waiting++] = neighbour;
                    }
                }
            }
            count++;
        }
    }

    /** Triangles as a mesh; the numbers of vertices are unset before and after. */
    private Mesh mesh(int[] triangles, int[] numbers) {
        double[] positions = surface.positions();
        int[] starts = surface.starts();
        int[] corners = new int[3 * triangles.length];
        int[] origins = new int[triangles.length];
        int[] used = new int[corners.length];
        int vertices = 0;
        for (int i = 0; i < corners.length; i++) {
            int vertex = starts[3 * triangles[i / 3] + i % 3];
            if (numbers[vertex] == NONE) {
                numbers[vertex] = vertices;
                used[vertices++] = vertex;
            }
            corners[i] = numbers[vertex];
            origins[i / 3] = surface.origins()[triangles[i / 3]];
        }
        double[] own = new double[3 * vertices];
        for (int i = 0; i < vertices; i++) {
            System.arraycopy(positions, 3 * used[i], own, 3 * i, 3);
            numbers[used[i]] = NONE;
        }
        return NormalForm.of(own, corners, origins, surface.originTable());
    }
}
