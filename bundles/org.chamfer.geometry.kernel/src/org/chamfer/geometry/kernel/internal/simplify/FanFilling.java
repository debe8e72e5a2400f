package org.chamfer.geometry.kernel.internal.simplify;

/** Fills a polygon with triangles around one of its corners: the one that makes the roundest triangles. */
final class FanFilling {
    /** Up to this many corners all are compared; beyond, the first that will do is taken. */
    private static final int COMPARED = 24;

    /** How many corners of a larger polygon are tried. */
    private static final int TRIED = 32;

    private final SurfaceEditor editor;
    private double squaredHeight;

    FanFilling(SurfaceEditor editor) {
        this.editor = editor;
    }

    /**
     * Plans the cuts; false if there is no corner that sees all others and has no other edge to one of them.
     *
     * @param lowest the square of the height in millimetres that triangles must exceed
     */
    boolean plan(FlatPolygon polygon, double lowest) {
        squaredHeight = lowest;
        int best = -1;
        double roundest = 0;
        int step = polygon.size <= COMPARED ? 1 : Math.max(1, polygon.size / TRIED);
        for (int apex = 0; apex < polygon.size && (step == 1 || best < 0); apex += step) {
            double roundness = roundness(polygon, apex, roundest);
            if (roundness > roundest && isFree(polygon, apex)) {
                best = apex;
                roundest = roundness;
                if (polygon.size > COMPARED) {
                    break;
                }
            }
        }
        if (best >= 0) {
            polygon.fanAround(best);
        }
        return best >= 0;
    }

    /** The roundness of the least round triangle; anything up to the limit if it is below that. */
    private double roundness(FlatPolygon polygon, int apex, double limit) {
        int size = polygon.size;
        double least = Double.MAX_VALUE;
        for (int i = 1; i < size - 1 && least > limit; i++) {
            int b = apex + i < size ? apex + i : apex + i - size;
            int c = b + 1 < size ? b + 1 : 0;
            least = Math.min(least, polygon.roundness(apex, b, c, squaredHeight));
        }
        return least;
    }

    /** True if none of the diagonals from a corner exists as an edge. */
    private boolean isFree(FlatPolygon polygon, int apex) {
        int size = polygon.size;
        for (int i = 2; i < size - 1; i++) {
            if (editor.hasEdge(polygon.vertex[apex], polygon.vertex[(apex + i) % size])) {
                return false;
            }
        }
        return true;
    }
}
