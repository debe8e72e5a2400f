package org.chamfer.formats.internal.plane;

/** Removes points that lie on the line between their neighbours: where the pieces of a stroke met. */
public final class StraightPoints {
    /** How far a point may be off the line, in mm; more than what a kernel rounds to, less than anybody sees. */
    private static final double TOLERANCE = 1e-6;

    private StraightPoints() {}

    /** The contour without those points; the contour itself if less than three points would be left. */
    public static double[] without(double[] contour) {
        int count = contour.length / 2;
        PointList kept = new PointList();
        for (int i = 0; i < count; i++) {
            int before = kept.isEmpty() ? count - 1 : -1;
            double fromX = before < 0 ? kept.x(kept.size() - 1) : contour[2 * before];
            double fromY = before < 0 ? kept.y(kept.size() - 1) : contour[2 * before + 1];
            int after = (i + 1) % count;
            if (!isStraight(
                    fromX, fromY, contour[2 * i], contour[2 * i + 1], contour[2 * after], contour[2 * after + 1])) {
                kept.add(contour[2 * i], contour[2 * i + 1]);
            }
        }
        return kept.size() < 3 ? contour : kept.toArray();
    }

    private static boolean isStraight(double fromX, double fromY, double x, double y, double toX, double toY) {
        double wayX = toX - fromX;
        double wayY = toY - fromY;
        double ahead = (x - fromX) * wayX + (y - fromY) * wayY;
        double square = wayX * wayX + wayY * wayY;
        double aside = (x - fromX) * wayY - (y - fromY) * wayX;
        return ahead >= 0 && ahead <= square && Math.abs(aside) <= TOLERANCE * StrictMath.sqrt(square);
    }
}
