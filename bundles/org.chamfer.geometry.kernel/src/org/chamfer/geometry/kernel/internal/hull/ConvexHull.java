package org.chamfer.geometry.kernel.internal.hull;

import java.util.Arrays;
import org.chamfer.geometry.Mesh;
import org.chamfer.geometry.MeshOrigin;
import org.chamfer.geometry.kernel.internal.work.Work;

/**
 * Convex hulls of points in space: closed, and convex without rounding. No point lies farther outside a face's plane than
 * a few times the tolerance, which is 1e-12 of the extent of the points and what rounding does to their coordinates; only
 * where the hull is hardly thicker than that, it may be more. Points on flat facets and straight edges, within the
 * tolerance, are left out. The result depends on the points and their order alone.
 *
 * <p>Steps: (1) the points are scaled by a power of two, (2) {@link Simplex} finds four that are far apart, (3)
 * {@link QuickHull} adds the others, (4) {@link FlatFacets} finds the vertices that are not needed, (5) if there are any,
 * the hull of the vertices is made again, the needed ones first. Effort: n log n as a rule, 60 bytes a point and 150 a
 * face.
 */
public final class ConvexHull {
    /** Points that deviate less from a plane, relative to their spread, span no volume. */
    private static final double FLATNESS = 1e-12;
    /** Smaller coordinates are nothing beside a largest one of 1. */
    private static final double NEGLIGIBLE = 1e-60;

    private final double[] points;
    private final double extent;
    private final double tolerance;
    private final Work work;

    private ConvexHull(double[] scaled, double extent, double tolerance, Work work) {
        this.points = scaled;
        this.extent = extent;
        this.tolerance = tolerance;
        this.work = work;
    }

    /**
     * The hull of points.
     *
     * @param points x, y, z each, finite, in millimetres
     * @return a closed mesh of unknown origin, vertices in the order of the points; empty if the points lie in a plane
     */
    public static Mesh of(double[] points, Work work) {
        double magnitude = 0;
        for (double coordinate : points) {
            magnitude = Math.max(magnitude, Math.abs(coordinate));
        }
        if (points.length < 12 || magnitude == 0) {
            return Mesh.EMPTY;
        }
        double[] scaled = scaled(points, magnitude);
        double extent = extent(scaled);
        double tolerance = FLATNESS * extent + 8 * Math.ulp(0.5);
        ConvexHull hull = new ConvexHull(scaled, extent, tolerance, work);
        int[] triangles = hull.triangles(scaled.length / 3);
        return triangles.length == 0 ? Mesh.EMPTY : mesh(points, triangles);
    }

    /** The points with a largest coordinate between a half and one, by a power of two: no digit changes. */
    private static double[] scaled(double[] points, double magnitude) {
        int exponent = -Math.getExponent(magnitude) - 1;
        boolean ordinary = Math.abs(exponent) < Double.MAX_EXPONENT;
        double factor = ordinary ? Math.scalb(1.0, exponent) : 1;
        double[] scaled = new double[points.length];
        for (int i = 0; i < points.length; i++) {
            double coordinate = ordinary ? points[i] * factor : Math.scalb(points[i], exponent);
            scaled[i] = Math.abs(coordinate) < NEGLIGIBLE ? 0 : coordinate;
        }
        return scaled;
    }

    private static double extent(double[] points) {
        double squares = 0;
        for (int axis = 0; axis < 3; axis++) {
            double low = points[axis];
            double high = points[axis];
            for (int i = axis; i < points.length; i += 3) {
                low = Math.min(low, points[i]);
                high = Math.max(high, points[i]);
            }
            squares += (high - low) * (high - low);
        }
        return Math.sqrt(squares);
    }

    private int[] triangles(int count) {
        int[] simplex = new Simplex(points, count, tolerance).corners();
        if (simplex == null) {
            return new int[0];
        }
        HullFaces faces = new QuickHull(points, count, count, extent, tolerance, work)
                .around(simplex[0], simplex[1], simplex[2], simplex[3]);
        boolean[] dispensable = new FlatFacets(faces, points, tolerance).dispensable(work);
        int[] all = corners(faces);
        return dispensable == null ? all : triangles(all, dispensable);
    }

    /** The hull of its own vertices again, without those that it can do without; or all if the rest is flat. */
    private int[] triangles(int[] all, boolean[] dispensable) {
        int[] vertices = Arrays.stream(all).sorted().distinct().toArray();
        int[] ordered = new int[vertices.length];
        int principals = 0;
        for (int vertex : vertices) {
            if (!dispensable[vertex]) {
                ordered[principals++] = vertex;
            }
        }
        int count = principals;
        for (int vertex : vertices) {
            if (dispensable[vertex]) {
                ordered[count++] = vertex;
            }
        }
        double[] chosen = new double[3 * count];
        for (int i = 0; i < count; i++) {
            System.arraycopy(points, 3 * ordered[i], chosen, 3 * i, 3);
        }
        int[] simplex = new Simplex(chosen, principals, tolerance).corners();
        if (simplex == null) {
            return all;
        }
        int[] triangles = corners(new QuickHull(chosen, count, principals, extent, tolerance, work)
                .around(simplex[0], simplex[1], simplex[2], simplex[3]));
        for (int i = 0; i < triangles.length; i++) {
            triangles[i] = ordered[triangles[i]];
        }
        return triangles;
    }

    private static int[] corners(HullFaces faces) {
        int[] corners = new int[3 * faces.alive()];
        int next = 0;
        for (int face = 0; face < faces.limit(); face++) {
            if (faces.isAlive(face)) {
                corners[next++] = faces.start(3 * face);
                corners[next++] = faces.start(3 * face + 1);
                corners[next++] = faces.start(3 * face + 2);
            }
        }
        return corners;
    }

    private static Mesh mesh(double[] points, int[] corners) {
        int[] numbers = new int[points.length / 3];
        for (int corner : corners) {
            numbers[corner] = 1;
        }
        int vertices = Work.prefixSums(numbers, numbers.length);
        double[] positions = new double[3 * vertices];
        int[] triangles = new int[corners.length];
        for (int i = 0; i < corners.length; i++) {
            triangles[i] = numbers[corners[i]];
            System.arraycopy(points, 3 * corners[i], positions, 3 * triangles[i], 3);
        }
        return Mesh.of(positions, triangles, MeshOrigin.UNKNOWN);
    }
}
