package org.chamfer.scad.eval.internal.geometry.roof;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.chamfer.geometry.Region;

/** Makes contours that touch share corners: where a corner lies on another edge, the edge gets a corner there. */
final class Contacts {
    private final double tolerance;
    private final List<double[]> corners = new ArrayList<>();

    private Contacts(double tolerance) {
        this.tolerance = tolerance;
    }

    /**
     * The figure with shared corners.
     *
     * @param tolerance what is closer (mm) touches
     */
    static Region shared(Region region, double tolerance) {
        Contacts contacts = new Contacts(tolerance);
        List<double[]> moved = new ArrayList<>();
        for (double[] contour : region.contours()) {
            moved.add(withoutRepeats(contacts.moved(contour)));
        }
        moved.removeIf(contour -> contour.length < 6);
        List<double[]> divided = new ArrayList<>();
        for (double[] contour : moved) {
            divided.add(contacts.divided(contour));
        }
        return new Region(divided);
    }

    /** Moves corners to earlier ones that they touch. */
    private double[] moved(double[] contour) {
        double[] moved = contour.clone();
        for (int i = 0; i < moved.length; i += 2) {
            double[] corner = {moved[i], moved[i + 1]};
            double[] same = corners.stream()
                    .filter(other ->
                            Math.abs(other[0] - corner[0]) <= tolerance && Math.abs(other[1] - corner[1]) <= tolerance)
                    .findFirst()
                    .orElse(corner);
            moved[i] = same[0];
            moved[i + 1] = same[1];
            if (same == corner) {
                corners.add(corner);
            }
        }
        return moved;
    }

    private static double[] withoutRepeats(double[] contour) {
        double[] kept = new double[contour.length];
        int count = 0;
        for (int i = 0; i < contour.length; i += 2) {
            int j = (i + 2) % contour.length;
            if (contour[i] != contour[j] || contour[i + 1] != contour[j + 1]) {
                kept[count++] = contour[i];
                kept[count++] = contour[i + 1];
            }
        }
        return count == contour.length ? contour : Arrays.copyOf(kept, count);
    }

    private double[] divided(double[] contour) {
        List<Double> points = new ArrayList<>();
        for (int i = 0; i < contour.length; i += 2) {
            points.add(contour[i]);
            points.add(contour[i + 1]);
            int j = (i + 2) % contour.length;
            addTouching(contour[i], contour[i + 1], contour[j], contour[j + 1], points);
        }
        return points.size() == contour.length
                ? contour
                : points.stream().mapToDouble(Double::doubleValue).toArray();
    }

    private void addTouching(double fromX, double fromY, double toX, double toY, List<Double> points) {
        double alongX = toX - fromX;
        double alongY = toY - fromY;
        double length = StrictMath.sqrt(alongX * alongX + alongY * alongY);
        corners.stream()
                .filter(corner -> {
                    double x = corner[0] - fromX;
                    double y = corner[1] - fromY;
                    double place = (x * alongX + y * alongY) / length;
                    return Math.abs(alongX * y - alongY * x) <= tolerance * length
                            && place > tolerance
                            && place < length - tolerance;
                })
                .sorted((a, b) -> Double.compare((a[0] - b[0]) * alongX + (a[1] - b[1]) * alongY, 0))
                .forEach(corner -> {
                    points.add(corner[0]);
                    points.add(corner[1]);
                });
    }
}
