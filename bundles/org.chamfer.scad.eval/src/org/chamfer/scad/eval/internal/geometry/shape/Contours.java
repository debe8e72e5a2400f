package org.chamfer.scad.eval.internal.geometry.shape;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.chamfer.geometry.Region;
import org.chamfer.geometry.measure.RegionFacts;

/** Looks at single contours: arrays of x, y pairs without a repeated last point. */
public final class Contours {
    /** OpenSCAD drops points within a little more than one step of its grid for plane figures, 2^-27 mm. */
    private static final double NOISE = 0x1p-27 * 1.1415;

    private Contours() {}

    /** A contour without repeated points and without points in the middle of a straight stretch or at a spike's tip. */
    static double[] withoutStraightPoints(double[] contour) {
        double[] current = withoutRepeatedPoints(contour);
        while (current.length >= 6) {
            double[] kept = new double[current.length];
            int count = 0;
            for (int i = 0; i < current.length; i += 2) {
                int before = count == 0 ? current.length - 2 : count - 2;
                double[] from = count == 0 ? current : kept;
                int after = (i + 2) % current.length;
                if (turn(from, before, current, i, current, after) != 0) {
                    kept[count++] = current[i];
                    kept[count++] = current[i + 1];
                }
            }
            if (count == current.length) {
                break;
            }
            current = Arrays.copyOf(kept, count);
        }
        return current;
    }

    private static double[] withoutRepeatedPoints(double[] contour) {
        double[] kept = new double[contour.length];
        int count = 0;
        for (int i = 0; i < contour.length; i += 2) {
            int after = (i + 2) % contour.length;
            if (contour[i] != contour[after] || contour[i + 1] != contour[after + 1]) {
                kept[count++] = contour[i];
                kept[count++] = contour[i + 1];
            }
        }
        return count == contour.length ? contour : Arrays.copyOf(kept, count);
    }

    /**
     * A figure without points that are off the straight line between their neighbours by no more than the rounding of
     * plane arithmetic.
     */
    public static Region simplified(Region region) {
        List<double[]> contours = new ArrayList<>();
        for (double[] contour : region.contours()) {
            double[] clean = simplified(contour);
            if (clean.length >= 6) {
                contours.add(clean);
            }
        }
        return contours.isEmpty() ? Region.EMPTY : new Region(contours);
    }

    private static double[] simplified(double[] contour) {
        double[] kept = new double[contour.length];
        int count = 0;
        for (int i = 0; i < contour.length; i += 2) {
            int before = count == 0 ? contour.length - 2 : count - 2;
            double[] from = count == 0 ? contour : kept;
            int after = (i + 2) % contour.length;
            if (distance(from, before, contour, after, i) > NOISE) {
                kept[count++] = contour[i];
                kept[count++] = contour[i + 1];
            }
        }
        return count == contour.length ? contour : Arrays.copyOf(kept, count);
    }

    /** The distance of a point from the line through a point before and one after it. */
    private static double distance(double[] from, int before, double[] contour, int after, int point) {
        double x = contour[after] - from[before];
        double y = contour[after + 1] - from[before + 1];
        double length = StrictMath.sqrt(x * x + y * y);
        return length == 0 ? 0 : Math.abs(turn(from, before, contour, point, contour, after)) / length;
    }

    /** A contour turned round if it runs clockwise. */
    static double[] counterClockwise(double[] contour) {
        if (RegionFacts.signedArea(contour) >= 0) {
            return contour;
        }
        double[] turned = new double[contour.length];
        for (int i = 0; i < contour.length; i += 2) {
            turned[i] = contour[contour.length - 2 - i];
            turned[i + 1] = contour[contour.length - 1 - i];
        }
        return turned;
    }

    /** True if the contour turns left at every corner and goes round once. */
    static boolean isStrictlyConvex(double[] contour) {
        int changes = 0;
        for (int i = 0; i < contour.length; i += 2) {
            int next = (i + 2) % contour.length;
            int afterNext = (i + 4) % contour.length;
            if (turn(contour, i, contour, next, contour, afterNext) <= 0) {
                return false;
            }
            // A contour that goes round once changes between rising and falling exactly twice.
            if (rises(contour, i, next) != rises(contour, next, afterNext)) {
                changes++;
            }
        }
        return changes == 2;
    }

    /**
     * True if no two edges share more than the corner that joins neighbours. Compares edges whose x ranges overlap,
     * after sorting.
     */
    static boolean isSimple(double[] contour) {
        int edges = contour.length / 2;
        Integer[] order = new Integer[edges];
        Arrays.setAll(order, i -> i);
        Arrays.sort(order, Comparator.comparingDouble(edge -> low(contour, edge, 0)));
        for (int i = 0; i < edges; i++) {
            double end = high(contour, order[i], 0);
            for (int j = i + 1; j < edges && low(contour, order[j], 0) <= end; j++) {
                if (meet(contour, order[i], order[j])) {
                    return false;
                }
            }
        }
        return true;
    }

    private static boolean meet(double[] contour, int first, int second) {
        if (low(contour, first, 1) > high(contour, second, 1) || low(contour, second, 1) > high(contour, first, 1)) {
            return false;
        }
        int edges = contour.length / 2;
        if ((first + 1) % edges == second || (second + 1) % edges == first) {
            // Without straight points neighbours share their corner and nothing else, except in a two-sided figure.
            return edges < 3;
        }
        int a = 2 * first;
        int b = 2 * ((first + 1) % edges);
        int c = 2 * second;
        int d = 2 * ((second + 1) % edges);
        double abc = turn(contour, a, contour, b, contour, c);
        double abd = turn(contour, a, contour, b, contour, d);
        double cda = turn(contour, c, contour, d, contour, a);
        double cdb = turn(contour, c, contour, d, contour, b);
        boolean apart = abc > 0 && abd > 0 || abc < 0 && abd < 0 || cda > 0 && cdb > 0 || cda < 0 && cdb < 0;
        return !apart;
    }

    /** Twice the area of the triangle of three points: positive for a left turn. */
    private static double turn(double[] p, int a, double[] q, int b, double[] r, int c) {
        return (q[b] - p[a]) * (r[c + 1] - q[b + 1]) - (q[b + 1] - p[a + 1]) * (r[c] - q[b]);
    }

    private static boolean rises(double[] contour, int from, int to) {
        return contour[to] > contour[from] || contour[to] == contour[from] && contour[to + 1] > contour[from + 1];
    }

    private static double low(double[] contour, int edge, int axis) {
        return Math.min(contour[2 * edge + axis], contour[(2 * edge + 2 + axis) % contour.length]);
    }

    private static double high(double[] contour, int edge, int axis) {
        return Math.max(contour[2 * edge + axis], contour[(2 * edge + 2 + axis) % contour.length]);
    }
}
