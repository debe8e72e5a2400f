package org.chamfer.nodes.internal.image;

import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;
import org.chamfer.base.work.WorkContext;

/** Leaves out points of closed contours (D. H. Douglas and T. K. Peucker, 1973). */
final class ContourSimplifier {
    private ContourSimplifier() {}

    /**
     * A contour with fewer points, none of the dropped ones farther from it than the tolerance.
     *
     * @param contour x, y of each point
     * @param tolerance in the unit of the points; 0 drops only what lies on a straight line
     * @return an array of its own, perhaps with less than three points
     */
    static double[] simplified(double[] contour, double tolerance, WorkContext work) {
        int count = contour.length / 2;
        if (count < 4) {
            return contour.clone();
        }
        BitSet kept = new BitSet(count);
        int far = farthest(contour, 0);
        kept.set(0);
        kept.set(far);
        Deque<int[]> stretches = new ArrayDeque<>();
        stretches.push(new int[] {far, count});
        stretches.push(new int[] {0, far});
        while (!stretches.isEmpty()) {
            work.checkCancelled();
            int[] stretch = stretches.pop();
            int worst = worst(contour, stretch[0], stretch[1], tolerance);
            if (worst >= 0) {
                kept.set(worst);
                stretches.push(new int[] {worst, stretch[1]});
                stretches.push(new int[] {stretch[0], worst});
            }
        }
        double[] found = new double[2 * kept.cardinality()];
        int at = 0;
        for (int i = kept.nextSetBit(0); i >= 0; i = kept.nextSetBit(i + 1)) {
            found[at++] = contour[2 * i];
            found[at++] = contour[2 * i + 1];
        }
        return found;
    }

    private static int farthest(double[] contour, int from) {
        int far = from;
        double most = -1;
        for (int i = 0; i < contour.length / 2; i++) {
            double x = contour[2 * i] - contour[2 * from];
            double y = contour[2 * i + 1] - contour[2 * from + 1];
            if (x * x + y * y > most) {
                most = x * x + y * y;
                far = i;
            }
        }
        return far;
    }

    /** The point of a stretch that is farthest from its chord, -1 if all are near enough. */
    private static int worst(double[] contour, int from, int to, double tolerance) {
        int end = 2 * to % contour.length;
        double startX = contour[2 * from];
        double startY = contour[2 * from + 1];
        double chordX = contour[end] - startX;
        double chordY = contour[end + 1] - startY;
        double square = chordX * chordX + chordY * chordY;
        int worst = -1;
        double most = Math.max(tolerance * tolerance, 1e-18);
        for (int i = from + 1; i < to; i++) {
            double x = contour[2 * i] - startX;
            double y = contour[2 * i + 1] - startY;
            double along = square > 0 ? Math.clamp((x * chordX + y * chordY) / square, 0, 1) : 0;
            double offX = x - along * chordX;
            double offY = y - along * chordY;
            if (offX * offX + offY * offY > most) {
                most = offX * offX + offY * offY;
                worst = i;
            }
        }
        return worst;
    }
}
