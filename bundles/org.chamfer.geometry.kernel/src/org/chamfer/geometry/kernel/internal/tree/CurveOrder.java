package org.chamfer.geometry.kernel.internal.tree;

import org.chamfer.geometry.kernel.internal.work.Work;

/** The order of boxes along a space-filling curve through their middles. */
final class CurveOrder {
    private static final int GRAIN = 8192;

    private final double[] boxes;
    private final double minX;
    private final double minY;
    private final double minZ;
    private final double scaleX;
    private final double scaleY;
    private final double scaleZ;

    private CurveOrder(double[] boxes) {
        this.boxes = boxes;
        double lowX = Double.POSITIVE_INFINITY;
        double lowY = Double.POSITIVE_INFINITY;
        double lowZ = Double.POSITIVE_INFINITY;
        double highX = Double.NEGATIVE_INFINITY;
        double highY = Double.NEGATIVE_INFINITY;
        double highZ = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < boxes.length; i += 6) {
            lowX = Math.min(lowX, boxes[i]);
            lowY = Math.min(lowY, boxes[i + 1]);
            lowZ = Math.min(lowZ, boxes[i + 2]);
            highX = Math.max(highX, boxes[i + 3]);
            highY = Math.max(highY, boxes[i + 4]);
            highZ = Math.max(highZ, boxes[i + 5]);
        }
        minX = lowX;
        minY = lowY;
        minZ = lowZ;
        scaleX = scale(lowX, highX);
        scaleY = scale(lowY, highY);
        scaleZ = scale(lowZ, highZ);
    }

    /** The numbers of the boxes in their order along the curve; boxes in the same cell keep their order. */
    static int[] of(double[] boxes, Work work) {
        int n = boxes.length / 6;
        CurveOrder order = new CurveOrder(boxes);
        long[] keys = new long[n];
        int[] items = new int[n];
        work.forRange(n, GRAIN, (from, to) -> {
            for (int i = from; i < to; i++) {
                keys[i] = order.place(6 * i);
                items[i] = i;
            }
        });
        work.sort(keys, items, n);
        return items;
    }

    /** Cells for each millimetre, halved for use with the sum of a box's smallest and largest coordinate. */
    private static double scale(double low, double high) {
        double extent = high - low;
        double scale = 0.5 * HilbertCurve.CELLS / extent;
        return extent > 0 && Double.isFinite(scale) ? scale : 0;
    }

    private int place(int b) {
        return HilbertCurve.place(
                cell((boxes[b] - minX + (boxes[b + 3] - minX)) * scaleX),
                cell((boxes[b + 1] - minY + (boxes[b + 4] - minY)) * scaleY),
                cell((boxes[b + 2] - minZ + (boxes[b + 5] - minZ)) * scaleZ));
    }

    private static int cell(double value) {
        return Math.clamp((int) value, 0, HilbertCurve.CELLS - 1);
    }
}
