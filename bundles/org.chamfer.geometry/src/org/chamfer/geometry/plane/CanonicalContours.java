package org.chamfer.geometry.plane;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.chamfer.geometry.Region;

/**
 * The one way to write a figure down: no repeated points, each contour from its lexicographically smallest point,
 * contours sorted.
 */
public final class CanonicalContours {
    private CanonicalContours() {}

    /** The figure of contours that do not cross; those without area are left out. */
    public static Region region(List<double[]> contours) {
        List<double[]> clean = new ArrayList<>();
        for (double[] contour : contours) {
            double[] distinct = withoutRepetitions(contour);
            if (distinct.length >= 6) {
                clean.add(rotated(distinct));
            }
        }
        clean.sort(Arrays::compare);
        return clean.isEmpty() ? Region.EMPTY : new Region(clean);
    }

    private static double[] withoutRepetitions(double[] contour) {
        double[] kept = new double[contour.length];
        int count = 0;
        for (int i = 0; i < contour.length; i += 2) {
            int previous = (i + contour.length - 2) % contour.length;
            if (contour[i] != contour[previous] || contour[i + 1] != contour[previous + 1]) {
                kept[count++] = contour[i];
                kept[count++] = contour[i + 1];
            }
        }
        return Arrays.copyOf(kept, count);
    }

    private static double[] rotated(double[] contour) {
        int first = 0;
        for (int i = 2; i < contour.length; i += 2) {
            if (contour[i] < contour[first] || contour[i] == contour[first] && contour[i + 1] < contour[first + 1]) {
                first = i;
            }
        }
        double[] turned = new double[contour.length];
        System.arraycopy(contour, first, turned, 0, contour.length - first);
        System.arraycopy(contour, 0, turned, contour.length - first, first);
        return turned;
    }
}
