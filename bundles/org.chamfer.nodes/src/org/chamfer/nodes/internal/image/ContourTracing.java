package org.chamfer.nodes.internal.image;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.chamfer.base.diagnostic.Diagnostic;
import org.chamfer.base.diagnostic.DiagnosticException;
import org.chamfer.base.work.WorkContext;

/**
 * Walks along the border between dark and light with marching squares (W. E. Lorensen and H. E. Cline, 1987, in the
 * plane): points lie on the lines between the middles of neighbouring pixels, where the brightness between them reaches
 * the threshold. Where dark and light pixels meet crosswise, the mean of the four decides which ones are connected.
 *
 * <p>Around the image lies a border of pixels that are light: mirrored at the threshold, so that dark parts at the edge
 * of the image end there.
 */
final class ContourTracing {
    private static final int MOST_POINTS = 5_000_000;

    /** The way that the walk goes: up, left, down, right; the dark side is at the left. */
    private static final int[] COLUMN_STEP = {0, -1, 0, 1};

    private static final int[] ROW_STEP = {-1, 0, 1, 0};

    private final GreyImage image;
    private final double threshold;
    private final WorkContext work;
    private final int stride;
    private final BitSet walked;
    private double[] points = new double[1024];
    private int used;
    private long total;

    /**
     * Prepares the walk.
     *
     * @param threshold brightness from which a pixel is light, between two whole numbers
     */
    ContourTracing(GreyImage image, double threshold, WorkContext work) {
        this.image = image;
        this.threshold = threshold;
        this.work = work;
        stride = image.columns() + 2;
        walked = new BitSet(stride * (image.rows() + 2));
    }

    /**
     * The contours of the dark parts in pixels, x to the right and y up from the lower left corner of the image; outer
     * ones run counter-clockwise, holes clockwise. They neither cross nor touch.
     *
     * @throws DiagnosticException if there are too many points
     */
    List<double[]> contours() throws DiagnosticException {
        List<double[]> found = new ArrayList<>();
        // Every contour goes up at least once between a dark pixel and a light one at its right.
        for (int row = 0; row < image.rows(); row++) {
            work.checkCancelled();
            for (int column = 0; column < image.columns(); column++) {
                if (isDark(column, row) && !isDark(column + 1, row) && !walked.get(index(column, row))) {
                    found.add(walk(column, row));
                }
            }
        }
        return found;
    }

    private double[] walk(int startColumn, int startRow) throws DiagnosticException {
        used = 0;
        // The pixel at the left of the walk, dark; that at its right is light.
        int column = startColumn;
        int row = startRow;
        int way = 0;
        do {
            if (way == 0) {
                walked.set(index(column, row));
            }
            int right = (way + 3) % 4;
            int lightColumn = column + COLUMN_STEP[right];
            int lightRow = row + ROW_STEP[right];
            add(column, row, lightColumn, lightRow);
            int aheadColumn = column + COLUMN_STEP[way];
            int aheadRow = row + ROW_STEP[way];
            boolean aheadLeft = isDark(aheadColumn, aheadRow);
            boolean aheadRight = isDark(lightColumn + COLUMN_STEP[way], lightRow + ROW_STEP[way]);
            boolean turnsRight = aheadLeft ? aheadRight : aheadRight && isDarkBetween(column, row, way, right);
            if (turnsRight) {
                column = lightColumn + COLUMN_STEP[way];
                row = lightRow + ROW_STEP[way];
                way = right;
            } else if (aheadLeft) {
                column = aheadColumn;
                row = aheadRow;
            } else {
                way = (way + 1) % 4;
            }
        } while (column != startColumn || row != startRow || way != 0);
        return Arrays.copyOf(points, used);
    }

    private void add(int column, int row, int lightColumn, int lightRow) throws DiagnosticException {
        if (used == points.length) {
            points = Arrays.copyOf(points, 2 * used);
        }
        total++;
        if (total > MOST_POINTS) {
            throw new DiagnosticException(
                    Diagnostic.error("node.trace-size", "the contours have more than " + MOST_POINTS + " points", null)
                            .withHint("make the image smaller or smoother with image-adjust first"));
        }
        if (total % 65536 == 0) {
            work.checkCancelled();
        }
        double dark = value(column, row);
        double part = (threshold - dark) / (value(lightColumn, lightRow) - dark);
        points[used++] = column + 0.5 + part * (lightColumn - column);
        points[used++] = image.rows() - (row + 0.5 + part * (lightRow - row));
    }

    private boolean isDarkBetween(int column, int row, int way, int right) {
        int lightColumn = column + COLUMN_STEP[right];
        int lightRow = row + ROW_STEP[right];
        double sum = value(column, row)
                + value(lightColumn, lightRow)
                + value(column + COLUMN_STEP[way], row + ROW_STEP[way])
                + value(lightColumn + COLUMN_STEP[way], lightRow + ROW_STEP[way]);
        return sum < 4 * threshold;
    }

    private boolean isDark(int column, int row) {
        return isInside(column, row) && image.at(column, row) < threshold;
    }

    private double value(int column, int row) {
        if (isInside(column, row)) {
            return image.at(column, row);
        }
        double nearest = image.at(Math.clamp(column, 0, image.columns() - 1), Math.clamp(row, 0, image.rows() - 1));
        return nearest < threshold ? 2 * threshold - nearest : nearest;
    }

    private boolean isInside(int column, int row) {
        return column >= 0 && row >= 0 && column < image.columns() && row < image.rows();
    }

    private int index(int column, int row) {
        return (row + 1) * stride + column + 1;
    }
}
