package org.chamfer.render.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.DoubleStream;
import org.chamfer.geometry.Region;

/**
 * Cuts a region into triangles: a line sweeps upwards from point to point; between two stops the edges that it crosses
 * stand beside each other, and every second gap is inside. A gap between the same two edges stays one trapezoid until
 * one of them ends.
 */
final class Trapezoids {
    private final List<Edge> active = new ArrayList<>();
    private double[] points = new double[3 * 64];
    private int pointCount;
    private int[] corners = new int[3 * 64];
    private int cornerCount;

    /** A contour's edge that is not level, from its lower to its upper point. */
    private static final class Edge {
        final double x;
        final double y;
        final double topX;
        final double topY;
        double here;
        Edge right;
        double since;

        Edge(double x, double y, double topX, double topY) {
            this.x = x;
            this.y = y;
            this.topX = topX;
            this.topY = topY;
        }

        double at(double level) {
            return level == y ? x : level == topY ? topX : x + (level - y) * ((topX - x) / (topY - y));
        }
    }

    Trapezoids(Region region) {
        List<Edge> edges = edges(region);
        edges.sort(Comparator.comparingDouble((Edge edge) -> edge.y).thenComparingDouble(edge -> edge.x));
        double[] levels = edges.stream()
                .flatMapToDouble(edge -> DoubleStream.of(edge.y, edge.topY))
                .sorted()
                .distinct()
                .toArray();
        int next = 0;
        for (int i = 0; i + 1 < levels.length; i++) {
            double level = levels[i];
            double middle = level + (levels[i + 1] - level) / 2;
            active.removeIf(edge -> ended(edge, level));
            while (next < edges.size() && edges.get(next).y == level) {
                active.add(edges.get(next++));
            }
            for (Edge edge : active) {
                edge.here = edge.at(middle);
            }
            active.sort(Comparator.comparingDouble(edge -> edge.here));
            pair(level);
        }
        if (levels.length > 0) {
            double top = levels[levels.length - 1];
            active.forEach(edge -> close(edge, top));
        }
    }

    /** x, y, 0 of each point. */
    double[] positions() {
        return Arrays.copyOf(points, 3 * pointCount);
    }

    /** Three points of each triangle, counter-clockwise. */
    int[] triangles() {
        return Arrays.copyOf(corners, cornerCount);
    }

    private static List<Edge> edges(Region region) {
        List<Edge> edges = new ArrayList<>();
        for (double[] contour : region.contours()) {
            for (int i = 0; i < contour.length; i += 2) {
                int j = i + 2 == contour.length ? 0 : i + 2;
                double y = contour[i + 1];
                double otherY = contour[j + 1];
                if (y < otherY) {
                    edges.add(new Edge(contour[i], y, contour[j], otherY));
                } else if (otherY < y) {
                    edges.add(new Edge(contour[j], otherY, contour[i], y));
                }
            }
        }
        return edges;
    }

    private boolean ended(Edge edge, double level) {
        if (edge.right != null && (edge.topY <= level || edge.right.topY <= level)) {
            close(edge, level);
        }
        return edge.topY <= level;
    }

    private void pair(double level) {
        for (int i = 0; i < active.size(); i++) {
            Edge edge = active.get(i);
            Edge right = i % 2 == 0 && i + 1 < active.size() ? active.get(i + 1) : null;
            if (edge.right != right) {
                close(edge, level);
                edge.right = right;
                edge.since = level;
            }
        }
    }

    private void close(Edge left, double level) {
        Edge right = left.right;
        if (right != null) {
            int a = point(left.at(left.since), left.since);
            int b = point(right.at(left.since), left.since);
            int c = point(right.at(level), level);
            int d = point(left.at(level), level);
            triangle(a, b, c);
            triangle(a, c, d);
            left.right = null;
        }
    }

    private int point(double x, double y) {
        if (3 * pointCount == points.length) {
            points = Arrays.copyOf(points, 2 * points.length);
        }
        points[3 * pointCount] = x;
        points[3 * pointCount + 1] = y;
        return pointCount++;
    }

    private void triangle(int a, int b, int c) {
        if (cornerCount == corners.length) {
            corners = Arrays.copyOf(corners, 2 * corners.length);
        }
        corners[cornerCount++] = a;
        corners[cornerCount++] = b;
        corners[cornerCount++] = c;
    }
}
