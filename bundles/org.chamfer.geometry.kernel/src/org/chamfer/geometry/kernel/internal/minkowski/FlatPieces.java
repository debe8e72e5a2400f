package org.chamfer.geometry.kernel.internal.minkowski;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.chamfer.geometry.kernel.internal.surface.Surface;

/**
 * Cuts the flat faces of a surface into convex polygons: neighbouring triangles of a face are joined as long as the two
 * corners where they meet stay convex (S. Hertel, K. Mehlhorn: Fast triangulation of simple polygons, 1983); at most
 * four times as many as the fewest.
 */
final class FlatPieces {
    /** Corners that bend inwards by less than this angle count as straight. */
    private static final double STRAIGHT = 1e-12;

    private final double[] positions;
    private final double[] normals;
    private final int[] starts;
    private final int[] next;
    private final int[] previous;
    private final int[] leaders;

    private FlatPieces(Surface surface) {
        positions = surface.positions();
        normals = surface.normals();
        starts = surface.starts();
        next = new int[starts.length];
        previous = new int[starts.length];
        leaders = new int[surface.triangleCount()];
        Arrays.setAll(next, Surface::next);
        Arrays.setAll(previous, Surface::previous);
        Arrays.setAll(leaders, i -> i);
    }

    /** The corners of each piece, x, y, z each, in the order of their first triangles. */
    static List<double[]> of(Surface surface) {
        FlatPieces pieces = new FlatPieces(surface);
        int[] pairs = surface.pairs();
        int[] groups = surface.groups();
        for (int h = 0; h < pairs.length; h++) {
            if (h < pairs[h] && groups[h / 3] == groups[pairs[h] / 3]) {
                pieces.join(h, pairs[h]);
            }
        }
        return pieces.corners();
    }

    /** Joins the pieces on both sides of an edge, if the result is convex. */
    private void join(int h, int g) {
        int here = leader(h / 3);
        int there = leader(g / 3);
        if (here == there || !isConvex(previous[h], next[g], h / 3) || !isConvex(previous[g], next[h], h / 3)) {
            return;
        }
        link(previous[h], next[g]);
        link(previous[g], next[h]);
        leaders[Math.max(here, there)] = Math.min(here, there);
    }

    private void link(int before, int after) {
        next[before] = after;
        previous[after] = before;
    }

    private int leader(int triangle) {
        int leader = triangle;
        while (leaders[leader] != leader) {
            leaders[leader] = leaders[leaders[leader]];
            leader = leaders[leader];
        }
        return leader;
    }

    /** True if the corner between two half-edges does not bend to the right and does not turn back. */
    private boolean isConvex(int before, int after, int triangle) {
        int a = 3 * starts[before];
        int b = 3 * starts[after];
        int c = 3 * starts[next[after]];
        double ux = positions[b] - positions[a];
        double uy = positions[b + 1] - positions[a + 1];
        double uz = positions[b + 2] - positions[a + 2];
        double vx = positions[c] - positions[b];
        double vy = positions[c + 1] - positions[b + 1];
        double vz = positions[c + 2] - positions[b + 2];
        double turn = normals[3 * triangle] * (uy * vz - uz * vy)
                + normals[3 * triangle + 1] * (uz * vx - ux * vz)
                + normals[3 * triangle + 2] * (ux * vy - uy * vx);
        double size = Math.sqrt((ux * ux + uy * uy + uz * uz) * (vx * vx + vy * vy + vz * vz));
        return turn > STRAIGHT * size || turn >= -STRAIGHT * size && ux * vx + uy * vy + uz * vz > 0;
    }

    private List<double[]> corners() {
        List<double[]> pieces = new ArrayList<>();
        boolean[] done = new boolean[leaders.length];
        for (int h = 0; h < starts.length; h++) {
            int piece = leader(h / 3);
            // A half-edge between two triangles of one piece is in no border any more.
            if (!done[piece] && next[previous[h]] == h && previous[next[h]] == h) {
                done[piece] = true;
                pieces.add(corners(h));
            }
        }
        return pieces;
    }

    private double[] corners(int first) {
        int count = 0;
        for (int h = first; count == 0 || h != first; h = next[h]) {
            count++;
        }
        double[] corners = new double[3 * count];
        int h = first;
        for (int i = 0; i < corners.length; i += 3) {
            System.arraycopy(positions, 3 * starts[h], corners, i, 3);
            h = next[h];
        }
        return corners;
    }
}
