package org.chamfer.nodes.internal.simplify;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.chamfer.base.work.WorkContext;
import org.chamfer.geometry.Region;
import org.chamfer.geometry.measure.RegionFacts;

/**
 * Takes points away from the contours of a region, so that no point of them is further than a tolerance from where it was.
 * Contours that would cross, or would lie in others than before, are simplified less.
 */
public final class RegionSimplification {
    private static final int FEWEST_POINTS = 3;
    /** How often the tolerance is halved before a contour stays as it is. */
    private static final int HALVINGS = 8;

    private final List<double[]> contours;
    private final double tolerance;
    private final int[] halvings;
    private final WorkContext work;

    private RegionSimplification(Region region, double tolerance, WorkContext work) {
        this.contours = region.contours();
        this.tolerance = tolerance;
        this.halvings = new int[contours.size()];
        this.work = work;
    }

    /**
     * Simplifies a region. Equal regions give equal results.
     *
     * @param tolerance how far outlines may be from where they were in mm, greater than 0
     * @throws java.util.concurrent.CancellationException if the work is cancelled
     */
    public static Region of(Region region, double tolerance, WorkContext work) {
        return new RegionSimplification(region, tolerance, work).run();
    }

    private Region run() {
        List<double[]> simple = new ArrayList<>();
        for (int i = 0; i < contours.size(); i++) {
            simple.add(simplified(i));
        }
        int[] nesting = nesting(contours);
        while (true) {
            work.checkCancelled();
            boolean[] wrong = CrossingContours.of(simple);
            int[] now = nesting(simple);
            for (int i = 0; i < wrong.length; i++) {
                if (now[i] != nesting[i]) {
                    // Which of the contours around it is to blame is not known.
                    Arrays.fill(wrong, true);
                }
            }
            boolean changed = false;
            for (int i = 0; i < wrong.length; i++) {
                if (wrong[i] && halvings[i] <= HALVINGS) {
                    halvings[i]++;
                    simple.set(i, simplified(i));
                    changed = true;
                }
            }
            if (!changed) {
                return new Region(simple);
            }
        }
    }

    /** A contour with as few points as its tolerance allows, which turns the same way as before. */
    private double[] simplified(int index) {
        double[] contour = contours.get(index);
        boolean hole = RegionFacts.signedArea(contour) < 0;
        while (halvings[index] <= HALVINGS) {
            double[] simple = ContourReduction.of(contour, StrictMath.scalb(tolerance, -halvings[index]));
            if (simple.length >= 2 * FEWEST_POINTS
                    && RegionFacts.signedArea(simple) != 0
                    && RegionFacts.signedArea(simple) < 0 == hole) {
                return simple;
            }
            halvings[index]++;
        }
        return contour;
    }

    /** For each contour, how many others are around its first point. */
    private static int[] nesting(List<double[]> contours) {
        int[] depths = new int[contours.size()];
        for (int i = 0; i < depths.length; i++) {
            for (int j = 0; j < depths.length; j++) {
                if (i != j && isInside(contours.get(i), contours.get(j))) {
                    depths[i]++;
                }
            }
        }
        return depths;
    }

    /** True if a ray from the first point of one contour crosses the other one an odd number of times. */
    private static boolean isInside(double[] inner, double[] outer) {
        double x = inner[0];
        double y = inner[1];
        boolean inside = false;
        for (int i = 0; i < outer.length; i += 2) {
            int next = (i + 2) % outer.length;
            double ay = outer[i + 1];
            double by = outer[next + 1];
            if (ay > y != by > y && x < outer[i] + (y - ay) / (by - ay) * (outer[next] - outer[i])) {
                inside = !inside;
            }
        }
        return inside;
    }
}
