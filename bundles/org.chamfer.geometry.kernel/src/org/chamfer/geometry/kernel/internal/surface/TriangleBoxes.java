package org.chamfer.geometry.kernel.internal.surface;

import org.chamfer.geometry.kernel.internal.work.Work;

/** The boxes of triangles. */
final class TriangleBoxes {
    private static final int GRAIN = 8192;

    private TriangleBoxes() {}

    /** Of each triangle the smallest x, y, z, then the largest. */
    static double[] of(double[] positions, int[] starts, Work work) {
        double[] boxes = new double[2 * starts.length];
        work.forRange(starts.length / 3, GRAIN, (from, to) -> {
            for (int t = from; t < to; t++) {
                put(positions, 3 * starts[3 * t], 3 * starts[3 * t + 1], 3 * starts[3 * t + 2], boxes, 6 * t);
            }
        });
        return boxes;
    }

    private static void put(double[] p, int a, int b, int c, double[] boxes, int at) {
        boxes[at] = Math.min(p[a], Math.min(p[b], p[c]));
        boxes[at + 1] = Math.min(p[a + 1], Math.min(p[b + 1], p[c + 1]));
        boxes[at + 2] = Math.min(p[a + 2], Math.min(p[b + 2], p[c + 2]));
        boxes[at + 3] = Math.max(p[a], Math.max(p[b], p[c]));
        boxes[at + 4] = Math.max(p[a + 1], Math.max(p[b + 1], p[c + 1]));
        boxes[at + 5] = Math.max(p[a + 2], Math.max(p[b + 2], p[c + 2]));
    }
}
