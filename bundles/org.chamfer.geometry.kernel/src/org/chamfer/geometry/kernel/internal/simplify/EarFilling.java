package org.chamfer.geometry.kernel.internal.simplify;

/**
 * Fills a polygon that no single corner sees wholly, by cutting off ears (Meisters, "Polygons have ears", 1975), the
 * roundest first.
 */
final class EarFilling {
    /** Polygons with more corners are left alone: their removal would cost more than it is worth. */
    private static final int LARGEST = 128;

    private final SurfaceEditor editor;
    private double squaredHeight;
    private final int[] previous = new int[LARGEST];
    private final int[] next = new int[LARGEST];
    private final double[] roundness = new double[LARGEST];

    EarFilling(SurfaceEditor editor) {
        this.editor = editor;
    }

    /**
     * Plans the cuts; false if there are none that make sound triangles only.
     *
     * @param lowest the square of the height in millimetres that triangles must exceed
     */
    boolean plan(FlatPolygon polygon, double lowest) {
        squaredHeight = lowest;
        int size = polygon.size;
        if (size > LARGEST) {
            return false;
        }
        for (int i = 0; i < size; i++) {
            previous[i] = i == 0 ? size - 1 : i - 1;
            next[i] = i == size - 1 ? 0 : i + 1;
        }
        int any = 0;
        for (int i = 0; i < size; i++) {
            roundness[i] = roundness(polygon, i, size);
        }
        for (int left = size; left > 2; left--) {
            int ear = roundest(any, left);
            if (roundness[ear] <= 0) {
                return false;
            }
            polygon.cuts[size - left] = ear;
            int before = previous[ear];
            int after = next[ear];
            next[before] = after;
            previous[after] = before;
            roundness[before] = roundness(polygon, before, left - 1);
            roundness[after] = roundness(polygon, after, left - 1);
            any = after;
        }
        return true;
    }

    private int roundest(int any, int left) {
        int best = any;
        int corner = any;
        for (int i = 0; i < left; i++) {
            if (roundness[corner] > roundness[best] || roundness[corner] == roundness[best] && corner < best) {
                best = corner;
            }
            corner = next[corner];
        }
        return best;
    }

    /** How round the triangle at a corner is; negative if it cannot be cut off. */
    private double roundness(FlatPolygon polygon, int corner, int left) {
        int before = previous[corner];
        int after = next[corner];
        double value = polygon.roundness(before, corner, after, squaredHeight);
        if (value <= 0 || left == 3) {
            return value;
        }
        for (int i = next[after]; i != before; i = next[i]) {
            if (polygon.area(before, corner, i) >= 0
                    && polygon.area(corner, after, i) >= 0
                    && polygon.area(after, before, i) >= 0) {
                return -1;
            }
        }
        return editor.hasEdge(polygon.vertex[before], polygon.vertex[after]) ? -1 : value;
    }
}
