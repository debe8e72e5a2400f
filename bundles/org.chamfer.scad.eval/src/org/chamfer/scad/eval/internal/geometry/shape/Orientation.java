package org.chamfer.scad.eval.internal.geometry.shape;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import org.chamfer.geometry.Mesh;

/** Makes the triangles of closed surfaces wind the same way. */
final class Orientation {
    private final Mesh mesh;
    private final int[] triangles;
    private final Map<Long, int[]> neighbours = new HashMap<>();

    private Orientation(Mesh mesh) {
        this.mesh = mesh;
        this.triangles = mesh.triangles().clone();
    }

    /** A mesh with all triangles turned round. */
    static Mesh turned(Mesh mesh) {
        Orientation orientation = new Orientation(mesh);
        for (int i = 0; i < orientation.triangles.length; i += 3) {
            orientation.turn(i);
        }
        return new Mesh(mesh.positions(), orientation.triangles, mesh.runs());
    }

    /**
     * A mesh whose triangles wind as the first triangle of their component does, or the other way round if the component
     * would enclose a negative volume.
     */
    static Mesh made(Mesh mesh) {
        Orientation orientation = new Orientation(mesh);
        orientation.spread();
        return new Mesh(mesh.positions(), orientation.triangles, mesh.runs());
    }

    private void spread() {
        for (int i = 0; i < triangles.length; i++) {
            neighbours.merge(edge(i), new int[] {i / 3}, Orientation::joined);
        }
        boolean[] seen = new boolean[triangles.length / 3];
        for (int seed = 0; seed < seen.length; seed++) {
            if (!seen[seed]) {
                spreadFrom(seed, seen);
            }
        }
    }

    private void spreadFrom(int seed, boolean[] seen) {
        Deque<Integer> waiting = new ArrayDeque<>();
        Deque<Integer> component = new ArrayDeque<>();
        seen[seed] = true;
        waiting.add(seed);
        while (!waiting.isEmpty()) {
            int triangle = waiting.remove();
            component.add(triangle);
            for (int corner = 3 * triangle; corner < 3 * triangle + 3; corner++) {
                int[] both = neighbours.get(edge(corner));
                // Where more than two triangles meet it is not clear which ones are neighbours.
                if (both.length == 2) {
                    int other = both[0] == triangle ? both[1] : both[0];
                    if (!seen[other]) {
                        seen[other] = true;
                        if (hasDirected(other, triangles[corner], triangles[next(corner)])) {
                            turn(3 * other);
                        }
                        waiting.add(other);
                    }
                }
            }
        }
        if (volume(component) < 0) {
            component.forEach(triangle -> turn(3 * triangle));
        }
    }

    private boolean hasDirected(int triangle, int from, int to) {
        for (int corner = 3 * triangle; corner < 3 * triangle + 3; corner++) {
            if (triangles[corner] == from && triangles[next(corner)] == to) {
                return true;
            }
        }
        return false;
    }

    private double volume(Iterable<Integer> component) {
        double[] p = mesh.positions();
        double sum = 0;
        for (int triangle : component) {
            int a = 3 * triangles[3 * triangle];
            int b = 3 * triangles[3 * triangle + 1];
            int c = 3 * triangles[3 * triangle + 2];
            sum += p[a] * (p[b + 1] * p[c + 2] - p[b + 2] * p[c + 1])
                    + p[a + 1] * (p[b + 2] * p[c] - p[b] * p[c + 2])
                    + p[a + 2] * (p[b] * p[c + 1] - p[b + 1] * p[c]);
        }
        return sum;
    }

    private void turn(int corner) {
        int second = triangles[corner + 1];
        triangles[corner + 1] = triangles[corner + 2];
        triangles[corner + 2] = second;
    }

    private long edge(int corner) {
        long from = triangles[corner];
        long to = triangles[next(corner)];
        return from < to ? from << 32 | to : to << 32 | from;
    }

    private static int next(int corner) {
        return corner % 3 == 2 ? corner - 2 : corner + 1;
    }

    private static int[] joined(int[] first, int[] second) {
        int[] both = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, both, first.length, second.length);
        return both;
    }
}
