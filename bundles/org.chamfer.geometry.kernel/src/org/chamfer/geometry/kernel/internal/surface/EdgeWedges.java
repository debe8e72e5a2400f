package org.chamfer.geometry.kernel.internal.surface;

import org.chamfer.geometry.solid.EdgePairs;

/**
 * Pairs the half-edges of edges that more than two triangles share. Seen along the edge, counter-clockwise, material
 * begins at a triangle in which the edge runs backward and ends at one in which it runs forward; each such wedge gives a
 * pair, so that bodies which only touch along an edge stay apart. Triangles at the same angle count as touching: what
 * ends there ends before anything begins.
 */
final class EdgeWedges {
    /** Triangles at angles that differ by less (radians) lie on each other. */
    private static final double SAME_ANGLE = 1e-9;

    private final double[] positions;
    private final int[] starts;
    private final int[] pairs;

    private EdgeWedges(double[] positions, int[] starts, int[] pairs) {
        this.positions = positions;
        this.starts = starts;
        this.pairs = pairs;
    }

    /** Completes the pairs of triangles. */
    static void pair(double[] positions, int[] starts, EdgePairs found) {
        EdgeWedges wedges = new EdgeWedges(positions, starts, found.pairs());
        int[] shared = found.shared();
        int at = 0;
        while (at < shared.length) {
            int count = shared[at++];
            int[] around = new int[count];
            System.arraycopy(shared, at, around, 0, count);
            wedges.pairAround(around);
            at += count;
        }
    }

    private void pairAround(int[] around) {
        double[] angles = angles(around);
        sort(around, angles);
        join(around, angles);
        // Openings minus endings before each place; the lowest is where no wedge is open.
        int depth = 0;
        int lowest = 0;
        int first = 0;
        for (int i = 0; i < around.length; i++) {
            depth += isForward(around[i]) ? -1 : 1;
            if (depth < lowest) {
                lowest = depth;
                first = i + 1;
            }
        }
        int[] open = new int[around.length];
        int opened = 0;
        for (int i = 0; i < around.length; i++) {
            int h = around[(first + i) % around.length];
            if (isForward(h)) {
                int g = open[--opened];
                pairs[h] = g;
                pairs[g] = h;
            } else {
                open[opened++] = h;
            }
        }
    }

    private boolean isForward(int h) {
        return starts[h] < starts[Surface.next(h)];
    }

    /** The angle of each triangle around the edge, from that of the first one on, in radians from 0 to 2 pi. */
    private double[] angles(int[] around) {
        int h = around[0];
        int a = 3 * Math.min(starts[h], starts[Surface.next(h)]);
        int b = 3 * Math.max(starts[h], starts[Surface.next(h)]);
        double dx = positions[b] - positions[a];
        double dy = positions[b + 1] - positions[a + 1];
        double dz = positions[b + 2] - positions[a + 2];
        double length = Math.sqrt(dx * dx + dy * dy + dz * dz);
        if (length > 0) {
            dx /= length;
            dy /= length;
            dz /= length;
        }
        double[] angles = new double[around.length];
        double ux = 0;
        double uy = 0;
        double uz = 0;
        for (int i = 0; i < around.length; i++) {
            int apex = 3 * starts[Surface.previous(around[i])];
            double x = positions[apex] - positions[a];
            double y = positions[apex + 1] - positions[a + 1];
            double z = positions[apex + 2] - positions[a + 2];
            double along = x * dx + y * dy + z * dz;
            x -= along * dx;
            y -= along * dy;
            z -= along * dz;
            if (i == 0) {
                ux = x;
                uy = y;
                uz = z;
            }
            double sine = dx * (uy * z - uz * y) + dy * (uz * x - ux * z) + dz * (ux * y - uy * x);
            double angle = StrictMath.atan2(sine, ux * x + uy * y + uz * z);
            angles[i] = angle < -SAME_ANGLE ? angle + 2 * Math.PI : angle;
        }
        return angles;
    }

    /** Brings angles that are the same but for rounding to one value, and their triangles into the order of events. */
    private void join(int[] around, double[] angles) {
        int start = 0;
        while (start < around.length) {
            int end = start + 1;
            double angle = angles[start];
            while (end < around.length && angles[end] - angles[end - 1] < SAME_ANGLE) {
                end++;
            }
            for (int i = start; i < end; i++) {
                angles[i] = angle + (isForward(around[i]) ? 0 : SAME_ANGLE);
            }
            start = end;
        }
        sort(around, angles);
    }

    /** Sorts by angle; equal ones keep their order. */
    private static void sort(int[] around, double[] angles) {
        for (int i = 1; i < around.length; i++) {
            int h = around[i];
            double angle = angles[i];
            int k = i - 1;
            while (k >= 0 && angles[k] > angle) {
                angles[k + 1] = angles[k];
                around[k + 1] = around[k];
                k--;
            }
            angles[k + 1] = angle;
            around[k + 1] = h;
        }
    }
}
