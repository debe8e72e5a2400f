package org.chamfer.geometry.kernel.internal.polygon;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleSupplier;

/** Loops for tests, put together one after the other. */
final class Loops {
    private final List<double[]> parts = new ArrayList<>();

    /** Adds a loop of coordinates x, y, x, y ... */
    Loops add(double... loop) {
        parts.add(loop);
        return this;
    }

    /** Adds a loop backwards. */
    Loops addHole(double... loop) {
        double[] turned = new double[loop.length];
        for (int i = 0; i < loop.length; i += 2) {
            turned[i] = loop[loop.length - 2 - i];
            turned[i + 1] = loop[loop.length - 1 - i];
        }
        return add(turned);
    }

    /** A regular polygon with a radius for each vertex. */
    static double[] round(double x, double y, int count, DoubleSupplier radius) {
        double[] loop = new double[2 * count];
        for (int i = 0; i < count; i++) {
            double angle = 2 * Math.PI * i / count;
            double r = radius.getAsDouble();
            loop[2 * i] = x + r * Math.cos(angle);
            loop[2 * i + 1] = y + r * Math.sin(angle);
        }
        return loop;
    }

    /** An axis-parallel rectangle. */
    static double[] box(double x0, double y0, double x1, double y1) {
        return new double[] {x0, y0, x1, y0, x1, y1, x0, y1};
    }

    /** The same loops with each vertex moved, turned and scaled. */
    Loops moved(Move move) {
        Loops result = new Loops();
        for (double[] part : parts) {
            double[] copy = part.clone();
            for (int i = 0; i < copy.length; i += 2) {
                double[] point = move.apply(part[i], part[i + 1]);
                copy[i] = point[0];
                copy[i + 1] = point[1];
            }
            result.add(copy);
        }
        return result;
    }

    int count() {
        return parts.size();
    }

    int vertices() {
        return parts.stream().mapToInt(part -> part.length / 2).sum();
    }

    double[] xy() {
        return parts.stream().flatMapToDouble(java.util.Arrays::stream).toArray();
    }

    int[] starts() {
        int[] starts = new int[parts.size() + 1];
        for (int i = 0; i < parts.size(); i++) {
            starts[i + 1] = starts[i] + parts.get(i).length / 2;
        }
        return starts;
    }

    double x(int vertex) {
        return coordinate(2 * vertex);
    }

    double y(int vertex) {
        return coordinate(2 * vertex + 1);
    }

    /** The area inside, holes counted negative. */
    double area() {
        double area = 0;
        for (double[] part : parts) {
            for (int i = 2; i + 3 < part.length; i += 2) {
                area += ((part[i] - part[0]) * (part[i + 3] - part[1])
                                - (part[i + 1] - part[1]) * (part[i + 2] - part[0]))
                        / 2;
            }
        }
        return area;
    }

    /** The length of all edges. */
    double length() {
        double length = 0;
        for (double[] part : parts) {
            for (int i = 0; i < part.length; i += 2) {
                int j = (i + 2) % part.length;
                length += Math.hypot(part[j] - part[i], part[j + 1] - part[i + 1]);
            }
        }
        return length;
    }

    private double[] flat;

    private double coordinate(int at) {
        if (flat == null) {
            flat = xy();
        }
        return flat[at];
    }

    /** Moves a point. */
    interface Move {
        double[] apply(double x, double y);
    }
}
