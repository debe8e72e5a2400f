package org.chamfer.nodes.internal.simplify;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.chamfer.geometry.Mesh;

/**
 * The surface at the start, of which each triangle that is left knows the vertices that it stands for. Compares triangles with
 * it where both are height fields in the same view: the greatest difference is at a vertex of either or where their edges
 * cross.
 */
final class OriginalSurface {
    private final Mesh mesh;
    private final int[][] around;
    private final int[][] standsFor;
    private final boolean[] left;

    OriginalSurface(Mesh mesh) {
        this.mesh = mesh;
        int[] degree = new int[mesh.vertexCount()];
        for (int vertex : mesh.triangles()) {
            degree[vertex]++;
        }
        around = new int[mesh.vertexCount()][];
        Arrays.setAll(around, vertex -> new int[degree[vertex]]);
        Arrays.fill(degree, 0);
        for (int i = 0; i < mesh.triangles().length; i++) {
            int vertex = mesh.triangles()[i];
            around[vertex][degree[vertex]++] = i / 3;
        }
        standsFor = new int[mesh.triangleCount()][0];
        left = new boolean[mesh.vertexCount()];
    }

    /** The vertices at the start that the triangles around an edge stand for, and its ends if they are where they were. */
    int[] covered(Surface surface, int first, int second) {
        Set<Integer> vertices = new LinkedHashSet<>();
        for (int vertex : new int[] {first, second}) {
            if (!left[vertex]) {
                vertices.add(vertex);
            }
            for (int i = 0; i < surface.degree(vertex); i++) {
                for (int covered : standsFor[surface.triangle(vertex, i)]) {
                    vertices.add(covered);
                }
            }
        }
        return vertices.stream().mapToInt(Integer::intValue).toArray();
    }

    /** Lets the triangles that are there after an edge has collapsed stand for vertices. */
    void assign(EdgePatch patch, int[] covered) {
        patch.triangles().forEach(triangle -> standsFor[triangle] = new int[0]);
        for (int vertex : covered) {
            int triangle = patch.nearest(place(vertex)).triangle();
            int[] more = Arrays.copyOf(standsFor[triangle], standsFor[triangle].length + 1);
            more[more.length - 1] = vertex;
            standsFor[triangle] = more;
        }
    }

    /** Says that the ends of an edge may not be where they were. */
    void leave(int first, int second) {
        left[first] = true;
        left[second] = true;
    }

    /**
     * How far the triangles that are there after an edge has collapsed are from this surface, in mm.
     *
     * @param covered the vertices of this surface that they stand for
     * @param ring the vertices around the edge
     * @param limit the search ends when the distance is known to be greater
     * @return infinite if the surfaces cannot be compared
     */
    double distance(EdgePatch patch, int[] covered, int[] ring, double limit) {
        double greatest = 0;
        for (int vertex : covered) {
            greatest = Math.max(greatest, patch.nearest(place(vertex)).distance());
            if (greatest > limit) {
                return greatest;
            }
        }
        List<double[][]> facets = facets(patch.view(), covered, ring);
        if (facets.isEmpty()) {
            return Double.POSITIVE_INFINITY;
        }
        for (double[][] edge : patch.edges()) {
            double[] middle = {
                (edge[0][0] + edge[1][0]) / 2, (edge[0][1] + edge[1][1]) / 2, (edge[0][2] + edge[1][2]) / 2
            };
            greatest = Math.max(greatest, Math.max(above(edge[0], facets), above(middle, facets)));
            greatest = greatest > limit ? greatest : Math.max(greatest, crossings(edge, facets));
            if (greatest > limit) {
                return greatest;
            }
        }
        return greatest;
    }

    private static double crossings(double[][] edge, List<double[][]> facets) {
        double greatest = 0;
        for (double[][] facet : facets) {
            if (!isApart(edge, facet, 0) && !isApart(edge, facet, 1)) {
                for (int i = 0; i < 3; i++) {
                    greatest = Math.max(greatest, HeightView.crossing(edge[0], edge[1], facet[i], facet[(i + 1) % 3]));
                }
            }
        }
        return greatest;
    }

    /** True if an edge is beside a facet along an axis. */
    private static boolean isApart(double[][] edge, double[][] facet, int axis) {
        double low = Math.min(edge[0][axis], edge[1][axis]);
        double high = Math.max(edge[0][axis], edge[1][axis]);
        return Math.min(facet[0][axis], Math.min(facet[1][axis], facet[2][axis])) > high
                || Math.max(facet[0][axis], Math.max(facet[1][axis], facet[2][axis])) < low;
    }

    /** The triangles around vertices as they are seen; none if one of those that have to be compared turns away. */
    private List<double[][]> facets(HeightView view, int[] covered, int[] ring) {
        Set<Integer> triangles = new LinkedHashSet<>();
        for (int vertex : covered) {
            for (int triangle : around[vertex]) {
                triangles.add(triangle);
            }
        }
        int compared = triangles.size();
        for (int vertex : ring) {
            if (!left[vertex]) {
                for (int triangle : around[vertex]) {
                    triangles.add(triangle);
                }
            }
        }
        List<double[][]> facets = new ArrayList<>();
        int index = 0;
        for (int triangle : triangles) {
            double[] a = place(mesh.triangles()[3 * triangle]);
            double[] b = place(mesh.triangles()[3 * triangle + 1]);
            double[] c = place(mesh.triangles()[3 * triangle + 2]);
            double[] facing = Triple.facing(a, b, c);
            if (facing != null && view.facing(facing) >= EdgePatch.LEAST_SINE) {
                facets.add(new double[][] {view.seen(a), view.seen(b), view.seen(c)});
            } else if (facing != null && index < compared) {
                return List.of();
            }
            index++;
        }
        return facets;
    }

    private static double above(double[] point, List<double[][]> facets) {
        double least = Double.POSITIVE_INFINITY;
        for (double[][] facet : facets) {
            least = Math.min(least, HeightView.above(point, facet[0], facet[1], facet[2]));
        }
        return least;
    }

    private double[] place(int vertex) {
        double[] p = mesh.positions();
        return new double[] {p[3 * vertex], p[3 * vertex + 1], p[3 * vertex + 2]};
    }
}
