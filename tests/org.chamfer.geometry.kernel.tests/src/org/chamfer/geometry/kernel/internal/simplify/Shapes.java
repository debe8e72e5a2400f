package org.chamfer.geometry.kernel.internal.simplify;

import java.util.HashMap;
import java.util.Map;
import org.chamfer.geometry.MeshOrigin;
import org.chamfer.geometry.kernel.internal.surface.MutableSurface;

/** Surfaces for tests, with their measures. */
final class Shapes {
    private Shapes() {}

    /** An empty surface with rounding for coordinates up to a size. */
    static MutableSurface empty(double size) {
        MutableSurface surface = new MutableSurface(8, 12, 6);
        surface.originTable.add(MeshOrigin.UNKNOWN);
        surface.epsilon = 1e-12 * size;
        surface.tolerance = surface.epsilon;
        return surface;
    }

    /** Pairs the half-edges of a surface in which each edge occurs once in each direction. */
    static void pair(MutableSurface surface) {
        Map<Long, Integer> open = new HashMap<>();
        for (int h = 0; h < 3 * surface.triangleCount; h++) {
            if (surface.starts[h] < 0) {
                continue;
            }
            long start = surface.starts[h];
            long end = surface.starts[SurfaceEditor.next(h)];
            Integer other = open.remove(end << 32 | start);
            if (other != null) {
                surface.pair(h, other);
            } else if (open.put(start << 32 | end, h) != null) {
                throw new IllegalArgumentException("edge " + start + " " + end + " occurs twice");
            }
        }
        if (!open.isEmpty()) {
            throw new IllegalArgumentException("open: " + open);
        }
    }

    /** A prism over a polygon that its first corner sees wholly, counter-clockwise; each side is a face. */
    static MutableSurface prism(double[] polygon, double bottom, double top, double size) {
        MutableSurface surface = empty(size);
        int n = polygon.length / 2;
        for (int i = 0; i < 2 * n; i++) {
            surface.addVertex(polygon[2 * (i % n)], polygon[2 * (i % n) + 1], i < n ? bottom : top);
        }
        int floor = surface.addFace(0);
        int roof = surface.addFace(0);
        for (int i = 1; i < n - 1; i++) {
            surface.addTriangle(0, i + 1, i, floor);
            surface.addTriangle(n, n + i, n + i + 1, roof);
        }
        for (int i = 0; i < n; i++) {
            int j = (i + 1) % n;
            int side = surface.addFace(0);
            surface.addTriangle(i, j, n + j, side);
            surface.addTriangle(i, n + j, n + i, side);
        }
        pair(surface);
        return surface;
    }

    /** A cube between 0 and a size. */
    static MutableSurface cube(double size) {
        return prism(new double[] {0, 0, size, 0, size, size, 0, size}, 0, size, size);
    }

    /** A regular polygon of radius 1. */
    static double[] circle(int n) {
        double[] polygon = new double[2 * n];
        for (int i = 0; i < n; i++) {
            polygon[2 * i] = StrictMath.cos(2 * Math.PI * i / n);
            polygon[2 * i + 1] = StrictMath.sin(2 * Math.PI * i / n);
        }
        return polygon;
    }

    /** Turns a surface by some angles and moves it. */
    static void pose(MutableSurface surface, double a, double b, double shift) {
        double[] p = surface.positions;
        for (int i = 0; i < 3 * surface.vertexCount; i += 3) {
            double x = p[i] * StrictMath.cos(a) - p[i + 1] * StrictMath.sin(a);
            double y = p[i] * StrictMath.sin(a) + p[i + 1] * StrictMath.cos(a);
            p[i] = x + shift;
            p[i + 1] = y * StrictMath.cos(b) - p[i + 2] * StrictMath.sin(b) - shift / 2;
            p[i + 2] = y * StrictMath.sin(b) + p[i + 2] * StrictMath.cos(b) + shift / 3;
        }
    }

    /** Puts a vertex into a triangle and returns its number. */
    static int splitTriangle(MutableSurface surface, int t, double[] at) {
        int v = surface.addVertex(at[0], at[1], at[2]);
        surface.ensureTriangles(surface.triangleCount + 2);
        int a = surface.starts[3 * t];
        int b = surface.starts[3 * t + 1];
        int c = surface.starts[3 * t + 2];
        int bc = surface.pairs[3 * t + 1];
        int ca = surface.pairs[3 * t + 2];
        int second = surface.addTriangle(b, c, v, surface.face[t]);
        int third = surface.addTriangle(c, a, v, surface.face[t]);
        surface.starts[3 * t + 2] = v;
        surface.pair(3 * second, bc);
        surface.pair(3 * third, ca);
        surface.pair(3 * t + 1, 3 * second + 2);
        surface.pair(3 * second + 1, 3 * third + 2);
        surface.pair(3 * third + 1, 3 * t + 2);
        if (a == b || b == c) {
            throw new IllegalStateException();
        }
        return v;
    }

    /** Puts a vertex onto an edge and returns its number. */
    static int splitEdge(MutableSurface surface, int h, double[] at) {
        int v = surface.addVertex(at[0], at[1], at[2]);
        int g = surface.pairs[h];
        splitSide(surface, h, v);
        splitSide(surface, g, v);
        // Each side's triangle keeps the first half, its new triangle has the second.
        int last = surface.triangleCount - 1;
        surface.pair(h, 3 * last);
        surface.pair(g, 3 * (last - 1));
        return v;
    }

    private static void splitSide(MutableSurface surface, int h, int v) {
        int b = surface.starts[SurfaceEditor.next(h)];
        int c = surface.starts[SurfaceEditor.previous(h)];
        int bc = surface.pairs[SurfaceEditor.next(h)];
        int t = surface.addTriangle(v, b, c, surface.face[h / 3]);
        surface.starts[SurfaceEditor.next(h)] = v;
        surface.pair(3 * t + 1, bc);
        surface.pair(SurfaceEditor.next(h), 3 * t + 2);
    }

    /** How many triangles are not removed. */
    static int triangles(MutableSurface surface) {
        int count = 0;
        for (int t = 0; t < surface.triangleCount; t++) {
            count += surface.isRemoved(t) ? 0 : 1;
        }
        return count;
    }

    /** The volume. */
    static double volume(MutableSurface surface) {
        double[] p = surface.positions;
        double sum = 0;
        for (int t = 0; t < surface.triangleCount; t++) {
            if (!surface.isRemoved(t)) {
                int a = 3 * surface.starts[3 * t];
                int b = 3 * surface.starts[3 * t + 1];
                int c = 3 * surface.starts[3 * t + 2];
                sum += p[a] * (p[b + 1] * p[c + 2] - p[b + 2] * p[c + 1])
                        + p[a + 1] * (p[b + 2] * p[c] - p[b] * p[c + 2])
                        + p[a + 2] * (p[b] * p[c + 1] - p[b + 1] * p[c]);
            }
        }
        return sum / 6;
    }

    /** The area. */
    static double area(MutableSurface surface) {
        double sum = 0;
        for (int t = 0; t < surface.triangleCount; t++) {
            if (!surface.isRemoved(t)) {
                int h = 3 * t;
                sum += Math.sqrt(
                        Measure.squaredArea(surface, surface.starts[h], surface.starts[h + 1], surface.starts[h + 2]));
            }
        }
        return sum / 2;
    }

    /** Vertices minus edges plus triangles. */
    static int euler(MutableSurface surface) {
        boolean[] used = new boolean[surface.vertexCount];
        int vertices = 0;
        for (int h = 0; h < 3 * surface.triangleCount; h++) {
            int v = surface.starts[h];
            if (v >= 0 && !used[v]) {
                used[v] = true;
                vertices++;
            }
        }
        return vertices - triangles(surface) / 2;
    }
}
