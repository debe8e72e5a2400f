package org.chamfer.geometry.kernel.internal.polygon;

import java.util.Arrays;

/**
 * A hierarchy of boxes over numbered items: blocks of eight consecutive items, of eight such blocks, and so on. It works
 * well if items with near numbers are near in the plane, as nodes that follow each other on a contour are. Items come and
 * go; a block without items is passed over.
 *
 * <p>A query is {@link #start} and {@link #nextBlock} until it returns -1; it needs no memory but the place it is at.
 */
final class BoxBlocks {
    /** Items of block b have the numbers from {@code b << SHIFT} to below {@code (b + 1) << SHIFT}. */
    static final int SHIFT = 3;

    private static final int MAX_LEVELS = 11;
    private static final int MASK = (1 << SHIFT) - 1;

    private double[] boxes = new double[64];
    private int[] counts = new int[16];
    private final int[] offsets = new int[MAX_LEVELS];
    private int blocks;
    private int top;

    private double minX;
    private double minY;
    private double maxX;
    private double maxY;
    private final double[] lineX = new double[3];
    private final double[] lineY = new double[3];
    private final double[] lineDx = new double[3];
    private final double[] lineDy = new double[3];
    private final double[] lineSlack = new double[3];
    private int lines;
    private int at;
    private int level;

    /** Removes everything and makes room for items below a number. */
    void clear(int items) {
        blocks = (items + MASK) >> SHIFT;
        int width = blocks;
        int total = width;
        offsets[0] = 0;
        top = 0;
        while (width > 1) {
            offsets[++top] = total;
            width = (width + MASK) >> SHIFT;
            total += width;
        }
        if (total > counts.length) {
            int room = Math.max(total, counts.length * 2);
            counts = new int[room];
            boxes = new double[4 * room];
        }
        Arrays.fill(counts, 0, total, 0);
    }

    /** Adds an item with its box. */
    void add(int item, double x0, double y0, double x1, double y1) {
        int block = item >> SHIFT;
        for (int k = 0; k <= top; k++, block >>= SHIFT) {
            int box = offsets[k] + block;
            int b = 4 * box;
            if (counts[box]++ == 0) {
                boxes[b] = x0;
                boxes[b + 1] = y0;
                boxes[b + 2] = x1;
                boxes[b + 3] = y1;
            } else {
                boxes[b] = Math.min(boxes[b], x0);
                boxes[b + 1] = Math.min(boxes[b + 1], y0);
                boxes[b + 2] = Math.max(boxes[b + 2], x1);
                boxes[b + 3] = Math.max(boxes[b + 3], y1);
            }
        }
    }

    /** Removes an item that was added. */
    void remove(int item) {
        int block = item >> SHIFT;
        for (int k = 0; k <= top; k++, block >>= SHIFT) {
            counts[offsets[k] + block]--;
        }
    }

    /** Starts a query for the blocks that touch a box and are not wholly outside any of the lines added to it. */
    void start(double x0, double y0, double x1, double y1) {
        minX = x0;
        minY = y0;
        maxX = x1;
        maxY = y1;
        at = 0;
        level = top;
        lines = 0;
    }

    /** Restricts the query just started to what is left of a line, or nearer than slack to it; up to three times. */
    void addLine(double x, double y, double directionX, double directionY, double slack) {
        lineX[lines] = x;
        lineY[lines] = y;
        lineDx[lines] = directionX;
        lineDy[lines] = directionY;
        lineSlack[lines++] = slack;
    }

    /** Narrows the running query from the right. */
    void narrow(double x1) {
        maxX = Math.min(maxX, x1);
    }

    /** The next block that touches the box, or -1. */
    int nextBlock() {
        while (at < blocks) {
            int box = offsets[level] + (at >> SHIFT * level);
            int b = 4 * box;
            boolean hit = counts[box] > 0
                    && boxes[b] <= maxX
                    && boxes[b + 2] >= minX
                    && boxes[b + 1] <= maxY
                    && boxes[b + 3] >= minY
                    && reachesLeft(b);
            if (hit && level > 0) {
                level--;
                continue;
            }
            int found = at;
            at += 1 << SHIFT * level;
            while (level < top && (at >> SHIFT * level & MASK) == 0) {
                level++;
            }
            if (hit) {
                return found;
            }
        }
        return -1;
    }

    private boolean reachesLeft(int b) {
        for (int i = 0; i < lines; i++) {
            double dx = lineDx[i];
            double dy = lineDy[i];
            double x = dy > 0 ? boxes[b] : boxes[b + 2];
            double y = dx > 0 ? boxes[b + 3] : boxes[b + 1];
            if (dx * (y - lineY[i]) - dy * (x - lineX[i]) < -lineSlack[i]) {
                return false;
            }
        }
        return true;
    }
}
