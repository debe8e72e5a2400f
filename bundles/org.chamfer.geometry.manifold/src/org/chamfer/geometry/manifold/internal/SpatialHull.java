package org.chamfer.geometry.manifold.internal;

import org.chamfer.geometry.Mesh;
import org.chamfer.geometry.manifold.internal.engine.Engine;
import org.chamfer.geometry.manifold.internal.mesh.OriginTable;

/** Convex hulls of points in space. */
final class SpatialHull {
    /** Points that deviate less from a plane, relative to their spread, span no volume. */
    private static final double FLATNESS = 1e-12;

    private final double[] points;

    private SpatialHull(double[] points) {
        this.points = points;
    }

    /** The hull of points, three coordinates each; empty if they lie in a plane. */
    static Mesh of(Engine engine, OriginTable origins, double[] points) {
        return new SpatialHull(points).isFlat()
                ? Mesh.EMPTY
                : ManifoldSession.takeOut(engine, origins, engine.solids().hull(points));
    }

    /** True if all points lie near a plane through three that are far apart. */
    private boolean isFlat() {
        double[] origin = {points[0], points[1], points[2]};
        int second = farthest(point -> length(difference(point, origin)));
        double[] edge = difference(second, origin);
        double spread = length(edge);
        if (spread == 0) {
            return true;
        }
        int third = farthest(point -> length(cross(edge, difference(point, origin))));
        double[] normal = cross(edge, difference(third, origin));
        double area = length(normal);
        if (area <= FLATNESS * spread * spread) {
            return true;
        }
        int fourth = farthest(point -> Math.abs(dot(normal, difference(point, origin))));
        return Math.abs(dot(normal, difference(fourth, origin))) <= FLATNESS * spread * area;
    }

    /** A measure of a point that starts at an index. */
    @FunctionalInterface
    private interface Measure {
        double of(int point);
    }

    private int farthest(Measure measure) {
        int best = 0;
        double largest = -1;
        for (int point = 0; point < points.length; point += 3) {
            double value = measure.of(point);
            if (value > largest) {
                largest = value;
                best = point;
            }
        }
        return best;
    }

    private double[] difference(int point, double[] origin) {
        return new double[] {points[point] - origin[0], points[point + 1] - origin[1], points[point + 2] - origin[2]};
    }

    private static double[] cross(double[] a, double[] b) {
        return new double[] {a[1] * b[2] - a[2] * b[1], a[2] * b[0] - a[0] * b[2], a[0] * b[1] - a[1] * b[0]};
    }

    private static double dot(double[] a, double[] b) {
        return a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
    }

    private static double length(double[] a) {
        return StrictMath.sqrt(dot(a, a));
    }
}
