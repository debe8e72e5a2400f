package org.chamfer.render.internal;

import java.util.Arrays;

/** Triangles in the picture, each of one colour, in the order in which they are drawn. */
public final class ScreenTriangles {
    private double[] points = new double[3 * 1024];
    private int pointCount;
    private int[] corners = new int[3 * 1024];
    private int[] colors = new int[1024];
    private int count;

    /** Makes room for points. Returns the index of the first. */
    public int addPoints(int added) {
        int first = pointCount;
        pointCount = Math.addExact(pointCount, added);
        if (3L * pointCount > points.length) {
            points = Arrays.copyOf(points, grown(3L * pointCount));
        }
        return first;
    }

    /** Makes room for triangles. Returns the index of the first. */
    public int addTriangles(int added) {
        int first = count;
        count = Math.addExact(count, added);
        if (count > colors.length) {
            int size = grown(3L * count) / 3;
            colors = Arrays.copyOf(colors, size);
            corners = Arrays.copyOf(corners, 3 * size);
        }
        return first;
    }

    /** Sets a point: its column and row in samples and how near it is. */
    public void setPoint(int point, double x, double y, double nearness) {
        points[3 * point] = x;
        points[3 * point + 1] = y;
        points[3 * point + 2] = nearness;
    }

    /** Sets a triangle: its points and its colour, 0xAARRGGBB. */
    public void setTriangle(int triangle, int a, int b, int c, int argb) {
        corners[3 * triangle] = a;
        corners[3 * triangle + 1] = b;
        corners[3 * triangle + 2] = c;
        colors[triangle] = argb;
    }

    /** Number of triangles. */
    public int count() {
        return count;
    }

    /** The colour of a triangle, 0xAARRGGBB. */
    public int color(int triangle) {
        return colors[triangle];
    }

    /** True if something behind a triangle shows through. */
    public boolean isTransparent(int triangle) {
        return colors[triangle] >>> 24 != 0xff;
    }

    /** Where x, y and nearness of a corner, 0 to 2, of a triangle stand in {@link #points()}. */
    int offset(int triangle, int corner) {
        return 3 * corners[3 * triangle + corner];
    }

    /** x, y and nearness of all points. */
    double[] points() {
        return points;
    }

    private static int grown(long needed) {
        return (int) Math.min(Integer.MAX_VALUE - 8L, needed + needed / 2);
    }
}
