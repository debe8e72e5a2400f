package org.chamfer.render.internal;

import java.util.Arrays;

/** Cuts off what of triangles of the view is nearer than the near plane. */
final class NearClip {
    private final double near;
    private double[] points;
    private int pointLength;
    private int[] corners;
    private int[] colors;
    private int count;

    /**
     * Cuts triangles.
     *
     * @param view x, y, depth of each point
     * @param triangles three points each
     * @param argb the colour of each
     * @param near the depth of the near plane
     */
    NearClip(double[] view, int[] triangles, int[] argb, double near) {
        this.near = near;
        points = view;
        pointLength = view.length;
        corners = new int[triangles.length];
        colors = new int[argb.length];
        for (int i = 0; i < argb.length; i++) {
            clip(triangles[3 * i], triangles[3 * i + 1], triangles[3 * i + 2], argb[i]);
        }
    }

    /** True if a point of the view is nearer than the near plane. */
    static boolean isNeeded(double[] view, double near) {
        for (int i = 2; i < view.length; i += 3) {
            if (view[i] < near) {
                return true;
            }
        }
        return false;
    }

    double[] view() {
        return Arrays.copyOf(points, pointLength);
    }

    int[] triangles() {
        return Arrays.copyOf(corners, 3 * count);
    }

    int[] colors() {
        return Arrays.copyOf(colors, count);
    }

    private void clip(int a, int b, int c, int argb) {
        int[] from = {a, b, c};
        int[] kept = new int[4];
        int size = 0;
        for (int i = 0; i < 3; i++) {
            int point = from[i];
            int next = from[(i + 1) % 3];
            boolean inside = points[3 * point + 2] >= near;
            if (inside) {
                kept[size++] = point;
            }
            if (inside != points[3 * next + 2] >= near) {
                kept[size++] = cut(point, next);
            }
        }
        for (int i = 2; i < size; i++) {
            add(kept[0], kept[i - 1], kept[i], argb);
        }
    }

    private int cut(int a, int b) {
        if (pointLength + 3 > points.length) {
            points = Arrays.copyOf(points, 2 * points.length + 3);
        }
        double depth = points[3 * a + 2];
        double part = (near - depth) / (points[3 * b + 2] - depth);
        for (int axis = 0; axis < 2; axis++) {
            double start = points[3 * a + axis];
            points[pointLength + axis] = start + part * (points[3 * b + axis] - start);
        }
        points[pointLength + 2] = near;
        pointLength += 3;
        return pointLength / 3 - 1;
    }

    private void add(int a, int b, int c, int argb) {
        if (count == colors.length) {
            colors = Arrays.copyOf(colors, 2 * count + 2);
            corners = Arrays.copyOf(corners, 3 * colors.length);
        }
        corners[3 * count] = a;
        corners[3 * count + 1] = b;
        corners[3 * count + 2] = c;
        colors[count++] = argb;
    }
}
