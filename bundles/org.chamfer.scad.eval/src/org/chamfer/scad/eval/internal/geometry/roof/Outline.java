package org.chamfer.scad.eval.internal.geometry.roof;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.chamfer.geometry.Region;

/**
 * The corners and edges of a figure, numbered through all contours. Edge i starts at corner i; the inside is to its left.
 */
final class Outline {
    private static final double FLAT = 1e-8;

    private final Region region;
    private final double[] x;
    private final double[] y;
    private final int[] next;
    private final int[] previous;
    private final double[] directionX;
    private final double[] directionY;
    private final double[] length;
    private final int[] shared;

    /**
     * Numbers the corners of a figure.
     *
     * @param region contours that touch in shared corners only; where they do, edges follow one another along the inside
     */
    Outline(Region region) throws RoofFailure {
        this.region = region;
        int count = region.vertexCount();
        x = new double[count];
        y = new double[count];
        next = new int[count];
        previous = new int[count];
        directionX = new double[count];
        directionY = new double[count];
        length = new double[count];
        shared = new int[count];
        int first = 0;
        for (double[] contour : region.contours()) {
            int corners = contour.length / 2;
            for (int i = 0; i < corners; i++) {
                x[first + i] = contour[2 * i];
                y[first + i] = contour[2 * i + 1];
                next[first + i] = first + (i + 1) % corners;
                previous[first + i] = first + (i + corners - 1) % corners;
            }
            first += corners;
        }
        for (int i = 0; i < count; i++) {
            double alongX = x[next[i]] - x[i];
            double alongY = y[next[i]] - y[i];
            length[i] = StrictMath.sqrt(alongX * alongX + alongY * alongY);
            directionX[i] = alongX / length[i];
            directionY[i] = alongY / length[i];
        }
        Map<List<Double>, List<Integer>> places = new LinkedHashMap<>();
        for (int i = 0; i < count; i++) {
            places.computeIfAbsent(List.of(x[i], y[i]), _ -> new ArrayList<>(1)).add(i);
        }
        for (List<Integer> corners : places.values()) {
            for (int corner : corners) {
                shared[corner] = corners.getFirst();
            }
            if (corners.size() > 1) {
                separate(corners);
            }
        }
    }

    /** Lets the edges that meet at one place follow one another along the inside. */
    private void separate(List<Integer> corners) throws RoofFailure {
        List<Sectors.Ray> rays = new ArrayList<>();
        for (int corner : corners) {
            int before = previous[corner];
            rays.add(new Sectors.Ray(null, before, false, StrictMath.atan2(-directionY[before], -directionX[before])));
            rays.add(new Sectors.Ray(null, corner, true, StrictMath.atan2(directionY[corner], directionX[corner])));
        }
        for (Sectors.Sector sector : Sectors.of(rays, FLAT)) {
            next[sector.arriving().edge()] = sector.leaving().edge();
            previous[sector.leaving().edge()] = sector.arriving().edge();
        }
    }

    Region region() {
        return region;
    }

    /** Number of corners, and of edges. */
    int size() {
        return x.length;
    }

    /** The length of the diagonal of the box around the figure in mm. */
    double diagonal() {
        return region.bounds().diagonal();
    }

    /** The first corner at the same place. */
    int shared(int corner) {
        return shared[corner];
    }

    double x(int corner) {
        return x[corner];
    }

    double y(int corner) {
        return y[corner];
    }

    int next(int corner) {
        return next[corner];
    }

    int previous(int corner) {
        return previous[corner];
    }

    /** The x part of an edge's unit vector. */
    double directionX(int edge) {
        return directionX[edge];
    }

    /** The y part of an edge's unit vector. */
    double directionY(int edge) {
        return directionY[edge];
    }

    /** The x part of an edge's unit normal, which points inwards. */
    double normalX(int edge) {
        return -directionY[edge];
    }

    /** The y part of an edge's unit normal, which points inwards. */
    double normalY(int edge) {
        return directionX[edge];
    }

    /** The length of an edge in mm. */
    double length(int edge) {
        return length[edge];
    }

    /** How far a point is from the line of an edge in mm, positive inwards. */
    double distance(int edge, double pointX, double pointY) {
        return normalX(edge) * (pointX - x[edge]) + normalY(edge) * (pointY - y[edge]);
    }

    /** How far along an edge's line a point is from the edge's start in mm. */
    double along(int edge, double pointX, double pointY) {
        return directionX[edge] * (pointX - x[edge]) + directionY[edge] * (pointY - y[edge]);
    }

    /** The sine of the angle by which the outline turns left at a corner: negative where the figure is not convex. */
    double turn(int corner) {
        int before = previous[corner];
        return directionX[before] * directionY[corner] - directionY[before] * directionX[corner];
    }
}
