package org.chamfer.geometry.kernel.internal.simplify;

import java.util.Arrays;
import org.chamfer.geometry.kernel.internal.surface.MutableSurface;

/**
 * The triangles around one vertex, and how to do without it. The vertex goes if its triangles lie in one face, or in two
 * faces along a straight line through it, and if the place can be filled with sound triangles and without an edge that
 * exists elsewhere already.
 */
final class VertexStar {
    /** Deviations below this part of rounding do not add up: they are the noise of each single coordinate. */
    private static final double NOISE = 1e-3;

    /** Both the vertex and its neighbour may be off the plane of their face. */
    private static final double OFF_PLANE = 2.5;

    private final VertexTest within;
    private final SurfaceEditor editor;
    private final MutableSurface surface;
    private final Drift drift;
    private final double epsilon;
    private final double tolerance;
    private final FanFilling fans;
    private final EarFilling ears;
    private final FlatPolygon first = new FlatPolygon();
    private final FlatPolygon second = new FlatPolygon();
    private int size;
    private int[] halfEdges = new int[16];
    private int[] neighbors = new int[16];
    private int[] places = new int[16];
    private int lineStart;
    private int lineEnd;

    /** What became of a vertex. */
    enum Outcome {
        REMOVED,
        STAYS,
        TOO_LARGE,
        /** It may have to go, but not all its neighbours may change. */
        BEYOND
    }

    /**
     * Prepares.
     *
     * @param within the vertices that may change
     */
    VertexStar(SurfaceEditor editor, Drift drift, double epsilon, double tolerance, VertexTest within) {
        this.within = within;
        this.editor = editor;
        surface = editor.surface;
        this.drift = drift;
        this.epsilon = epsilon;
        this.tolerance = tolerance;
        fans = new FanFilling(editor);
        ears = new EarFilling(editor);
    }

    /** How many neighbours the vertex has or had. */
    int size() {
        return size;
    }

    /** A neighbour, counter-clockwise. */
    int neighbor(int index) {
        return neighbors[index];
    }

    /** True if a vertex lies in one face or between two; safe for several threads. */
    boolean mayGo(int v) {
        int first = editor.out(v);
        int h = first;
        int changes = 0;
        while (h >= 0) {
            int following = editor.around(h);
            if (surface.face[h / 3] != surface.face[following / 3] && ++changes > 2) {
                return false;
            }
            h = following;
            if (h == first) {
                return true;
            }
        }
        return false;
    }

    /** Removes a vertex if it is redundant and has no more triangles than the limit. */
    Outcome remove(int v, int limit) {
        int faces = look(v, limit);
        if (faces > 2) {
            return Outcome.STAYS;
        }
        if (size > limit) {
            return Outcome.TOO_LARGE;
        }
        for (int i = 0; i < size; i++) {
            if (!within.holds(neighbors[i])) {
                return Outcome.BEYOND;
            }
        }
        boolean done = faces == 1 ? removeWithin(v) : removeOnLine(v);
        return done ? Outcome.REMOVED : Outcome.STAYS;
    }

    /** Collects the triangles; 1 for one face, 2 for two faces with a line between them, 3 for anything else. */
    private int look(int v, int limit) {
        size = 0;
        int changes = 0;
        int begin = editor.out(v);
        int h = begin;
        int face = surface.face[surface.pairs[h] / 3];
        do {
            if (surface.face[h / 3] != face) {
                face = surface.face[h / 3];
                if (changes == 0) {
                    lineStart = size;
                } else {
                    lineEnd = size;
                }
                if (++changes > 2) {
                    return changes;
                }
            }
            if (size <= limit) {
                keep(h);
            }
            h = editor.around(h);
        } while (h != begin);
        return changes == 0 ? 1 : 2;
    }

    private void keep(int h) {
        if (size == halfEdges.length) {
            halfEdges = Arrays.copyOf(halfEdges, 2 * size);
            neighbors = Arrays.copyOf(neighbors, 2 * size);
            places = Arrays.copyOf(places, 2 * size);
        }
        halfEdges[size] = h;
        neighbors[size++] = editor.end(h);
    }

    private boolean removeWithin(int v) {
        collect(first, 0, size);
        if (!prepare(first, v, 0, size) || !plan(first, v)) {
            return false;
        }
        int face = surface.face[halfEdges[0] / 3];
        clear(v);
        first.fill(surface, places, 0, face);
        release();
        return true;
    }

    private boolean removeOnLine(int v) {
        int from = neighbors[lineStart];
        int to = neighbors[lineEnd];
        int inFirst = lineEnd - lineStart;
        double off = distanceFromLine(v, from, to);
        double before = Math.max(drift.at(v), Math.max(drift.at(from), drift.at(to)));
        double moved = off <= NOISE * epsilon ? 0 : off + before;
        if (off > tolerance || !drift.allows(moved) || inFirst > 1 && inFirst < size - 1 && editor.hasEdge(from, to)) {
            return false;
        }
        collect(first, lineStart, inFirst);
        first.add(to, -1);
        collect(second, lineEnd, size - inFirst);
        second.add(from, -1);
        if (!prepare(first, v, lineStart, inFirst)
                || !prepare(second, v, lineEnd, size - inFirst)
                || !plan(first, v)
                || !plan(second, v)) {
            return false;
        }
        int firstFace = surface.face[halfEdges[lineStart] / 3];
        int secondFace = surface.face[halfEdges[lineEnd] / 3];
        clear(v);
        int side = first.fill(surface, places, 0, firstFace);
        int otherSide = second.fill(surface, places, inFirst - 1, secondFace);
        surface.pair(side, otherSide);
        release();
        drift.note(from, moved);
        drift.note(to, moved);
        return true;
    }

    /** Puts the outer sides of triangles one after another into a polygon. */
    private void collect(FlatPolygon polygon, int from, int count) {
        polygon.clear();
        for (int i = 0; i < count; i++) {
            int at = (from + i) % size;
            polygon.add(neighbors[at], surface.pairs[SurfaceEditor.next(halfEdges[at])]);
        }
    }

    /** Projects a polygon along the normal of its triangles; false if they are not flat within tolerance. */
    private boolean prepare(FlatPolygon polygon, int v, int from, int count) {
        if (count == 1 && polygon.size == 2) {
            return true;
        }
        double[] p = surface.positions;
        double px = p[3 * v];
        double py = p[3 * v + 1];
        double pz = p[3 * v + 2];
        double nx = 0;
        double ny = 0;
        double nz = 0;
        for (int i = 0; i < count; i++) {
            int a = 3 * neighbors[(from + i) % size];
            int b = 3 * neighbors[(from + i + 1) % size];
            double ux = p[a] - px;
            double uy = p[a + 1] - py;
            double uz = p[a + 2] - pz;
            double vx = p[b] - px;
            double vy = p[b + 1] - py;
            double vz = p[b + 2] - pz;
            nx += uy * vz - uz * vy;
            ny += uz * vx - ux * vz;
            nz += ux * vy - uy * vx;
        }
        double most = OFF_PLANE * tolerance * Math.sqrt(nx * nx + ny * ny + nz * nz);
        for (int i = 0; i < polygon.size; i++) {
            int a = 3 * polygon.vertex[i];
            if (Math.abs((p[a] - px) * nx + (p[a + 1] - py) * ny + (p[a + 2] - pz) * nz) > most) {
                return false;
            }
        }
        polygon.project(p, nx, ny, nz);
        return most > 0;
    }

    private boolean plan(FlatPolygon polygon, int v) {
        return polygon.size == 2 || plan(polygon, epsilon * epsilon) || plan(polygon, lowest(v));
    }

    private boolean plan(FlatPolygon polygon, double height) {
        return fans.plan(polygon, height) || polygon.size > 4 && ears.plan(polygon, height);
    }

    /** The square of a height that makes no triangle worse than the worst there is. */
    private double lowest(int v) {
        double lowest = epsilon * epsilon;
        for (int i = 0; i < size; i++) {
            int following = neighbors[i + 1 < size ? i + 1 : 0];
            lowest = Math.min(lowest, Measure.squaredHeight(surface, v, neighbors[i], following));
        }
        return Math.max(lowest, NOISE * NOISE * epsilon * epsilon);
    }

    /** The distance of a vertex from the line through two others; infinite if it does not lie between them. */
    private double distanceFromLine(int v, int a, int b) {
        double[] p = surface.positions;
        double dx = p[3 * b] - p[3 * a];
        double dy = p[3 * b + 1] - p[3 * a + 1];
        double dz = p[3 * b + 2] - p[3 * a + 2];
        double x = p[3 * v] - p[3 * a];
        double y = p[3 * v + 1] - p[3 * a + 1];
        double z = p[3 * v + 2] - p[3 * a + 2];
        double along = dx * x + dy * y + dz * z;
        double squared = dx * dx + dy * dy + dz * dz;
        if (!(along > 0 && along < squared)) {
            return Double.POSITIVE_INFINITY;
        }
        double cx = dy * z - dz * y;
        double cy = dz * x - dx * z;
        double cz = dx * y - dy * x;
        return Math.sqrt((cx * cx + cy * cy + cz * cz) / squared);
    }

    /** Takes the vertex out of use and lists the places of its triangles. */
    private void clear(int v) {
        for (int i = 0; i < size; i++) {
            int h = halfEdges[i];
            int outside = surface.pairs[SurfaceEditor.next(h)];
            editor.setOut(surface.starts[outside], outside);
            places[i] = h / 3;
        }
        editor.setOut(v, -1);
    }

    /** Removes the two triangles that are left over, and what lies back to back then. */
    private void release() {
        surface.removeTriangle(places[size - 2]);
        surface.removeTriangle(places[size - 1]);
        if (size == 3) {
            editor.removePillow(places[0]);
        }
    }
}
