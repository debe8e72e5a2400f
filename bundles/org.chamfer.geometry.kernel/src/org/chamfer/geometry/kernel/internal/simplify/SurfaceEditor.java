package org.chamfer.geometry.kernel.internal.simplify;

import java.util.Arrays;
import org.chamfer.geometry.kernel.internal.surface.MutableSurface;
import org.chamfer.geometry.kernel.internal.work.Ints;

/**
 * The changes that keep a surface a closed, oriented 2-manifold in which two vertices share at most one edge. Everything
 * that simplifies goes through here.
 *
 * <p>An edge collapse or flip may bring two edges to lie between the same two vertices: the surface then touches itself
 * along them. It is cut open along both and closed the other way round ({@link #separate}), which takes away the handle
 * or parts the pieces and moves nothing. Two triangles that are left back to back are removed.
 *
 * <p>Positions and arrays of the surface are looked up anew at each step, because they grow with its vertices.
 */
final class SurfaceEditor {
    /** With more edges at a vertex comparing all with all takes too long. */
    private static final int MANY = 12;

    final MutableSurface surface;

    /** For each vertex a half-edge that starts there, -1 if none does. */
    private int[] out;

    private int[] marks;
    private int mark;
    private final Ints suspects = new Ints();

    /** Vertices whose triangles have changed, in the order of the changes, with repetitions; readers clear it. */
    final Ints touched = new Ints();

    /** Makes an editor of a surface whose vertices may still be pinched. */
    SurfaceEditor(MutableSurface surface) {
        this.surface = surface;
        out = new int[surface.vertexCount];
        marks = new int[surface.vertexCount];
        Arrays.fill(out, -1);
        int[] starts = surface.starts;
        for (int h = 3 * surface.triangleCount - 1; h >= 0; h--) {
            if (starts[h] >= 0) {
                out[starts[h]] = h;
            }
        }
    }

    /** The half-edge that follows in the triangle. */
    static int next(int h) {
        return h % 3 == 2 ? h - 2 : h + 1;
    }

    /** The half-edge that precedes in the triangle. */
    static int previous(int h) {
        return h % 3 == 0 ? h + 2 : h - 1;
    }

    /** The vertex where a half-edge ends. */
    int end(int h) {
        return surface.starts[next(h)];
    }

    /** A half-edge that starts at a vertex, -1 if it is not in use. */
    int out(int vertex) {
        return out[vertex];
    }

    /** The next half-edge around the start of one, counter-clockwise as seen from outside. */
    int around(int h) {
        return surface.pairs[previous(h)];
    }

    /** Says which half-edge starts at a vertex; -1 if none. */
    void setOut(int vertex, int h) {
        out[vertex] = h;
    }

    /** Begins to mark vertices; no vertex is marked. */
    void newMarks() {
        mark++;
    }

    /** Marks a vertex and says whether it was marked already. */
    boolean mark(int vertex) {
        boolean before = marks[vertex] == mark;
        marks[vertex] = mark;
        return before;
    }

    /** True if a vertex is marked. */
    boolean isMarked(int vertex) {
        return marks[vertex] == mark;
    }

    /** True if two vertices share an edge. Walks around both at once, so that it costs what the lesser fan has. */
    boolean hasEdge(int a, int b) {
        int firstOfA = out[a];
        int firstOfB = out[b];
        int h = firstOfA;
        int g = firstOfB;
        do {
            if (end(h) == b || end(g) == a) {
                return true;
            }
            h = around(h);
            g = around(g);
        } while (h != firstOfA && g != firstOfB);
        return false;
    }

    /** Appends a vertex at the place of another and gives it the fan of a half-edge. */
    int splitOff(int vertex, int fan) {
        double[] p = surface.positions;
        int copy = surface.addVertex(p[3 * vertex], p[3 * vertex + 1], p[3 * vertex + 2]);
        makeRoom(copy);
        out[copy] = fan;
        int h = fan;
        do {
            surface.starts[h] = copy;
            h = around(h);
        } while (h != fan);
        return copy;
    }

    /**
     * Moves the start of a half-edge into its end and takes the two triangles beside it away. The end stays where it is. Two
     * triangles that have only each other are taken away without a trace.
     */
    void collapse(int h) {
        if (removePillow(h / 3)) {
            return;
        }
        int[] starts = surface.starts;
        int[] pairs = surface.pairs;
        int gone = starts[h];
        int kept = end(h);
        int g = pairs[h];
        int left = starts[previous(h)];
        int right = starts[previous(g)];
        int keptLeft = pairs[next(h)];
        int goneLeft = pairs[previous(h)];
        int goneRight = pairs[next(g)];
        int keptRight = pairs[previous(g)];
        for (int f = goneLeft; f != next(g); ) {
            starts[f] = kept;
            f = pairs[previous(f)];
        }
        starts[h] = kept;
        surface.pair(keptLeft, goneLeft);
        surface.pair(keptRight, goneRight);
        surface.removeTriangle(h / 3);
        surface.removeTriangle(g / 3);
        out[gone] = -1;
        out[kept] = keptRight;
        out[left] = keptLeft;
        out[right] = goneRight;
        touched.add(kept);
        touched.add(left, right);
        if (!removePillow(keptRight / 3)) {
            separate(kept);
        }
    }

    /** Turns an edge within the two triangles beside it; both get the face of the second. */
    void flip(int h) {
        int[] starts = surface.starts;
        int[] pairs = surface.pairs;
        int g = pairs[h];
        int a = starts[h];
        int b = starts[g];
        int c = starts[previous(h)];
        int d = starts[previous(g)];
        int outerCa = pairs[previous(h)];
        int outerDb = pairs[previous(g)];
        int bc = next(h);
        int ad = next(g);
        int ca = previous(h);
        int db = previous(g);
        // The triangle of h becomes d b c in the places of h, bc, ca; that of g becomes c a d in those of g, ad, db.
        starts[h] = d;
        starts[g] = c;
        surface.pair(h, outerDb);
        surface.pair(g, outerCa);
        surface.pair(ca, db);
        surface.face[h / 3] = surface.face[g / 3];
        out[a] = ad;
        out[b] = bc;
        out[c] = ca;
        out[d] = db;
        touched.add(a, b);
        touched.add(c, d);
        separate(c);
    }

    /** Puts a new vertex onto an edge, which halves the two triangles beside it, and returns its number. */
    int splitEdge(int h, double x, double y, double z) {
        int g = surface.pairs[h];
        int v = surface.addVertex(x, y, z);
        makeRoom(v);
        int farHalf = halve(h, v);
        int nearHalf = halve(g, v);
        surface.pair(h, nearHalf);
        surface.pair(g, farHalf);
        out[v] = farHalf;
        touched.add(v, surface.starts[h]);
        touched.add(surface.starts[g], surface.starts[previous(h)]);
        touched.add(surface.starts[previous(g)]);
        return v;
    }

    /** Shortens a half-edge to end at a vertex; returns the half-edge of a new triangle that continues it. */
    private int halve(int h, int v) {
        int end = end(h);
        int apex = surface.starts[previous(h)];
        int outside = surface.pairs[next(h)];
        int t = surface.addTriangle(v, end, apex, surface.face[h / 3]);
        surface.starts[next(h)] = v;
        surface.pair(3 * t + 1, outside);
        surface.pair(next(h), 3 * t + 2);
        out[end] = 3 * t + 1;
        return 3 * t;
    }

    private void makeRoom(int vertex) {
        if (vertex >= out.length) {
            out = Arrays.copyOf(out, vertex + Math.max(16, vertex >> 3));
            marks = Arrays.copyOf(marks, out.length);
        }
    }

    /** Parts the surface wherever an edge of a vertex lies on another edge between the same two vertices. */
    void separate(int vertex) {
        suspects.clear();
        suspects.add(vertex);
        while (!suspects.isEmpty()) {
            int v = suspects.pop();
            int second = out[v] < 0 ? -1 : repeatedEdge(v);
            if (second >= 0) {
                reclose(edgeTo(v, end(second)), second);
            }
        }
    }

    /** True if two edges of a vertex lead to the same other one, or if it has many edges; safe for several threads. */
    boolean mayHaveRepeatedEdge(int vertex) {
        int first = out[vertex];
        int h = first;
        for (int size = 0; h >= 0; size++) {
            if (size == MANY) {
                return true;
            }
            int end = end(h);
            for (int g = first; g != h; g = around(g)) {
                if (end(g) == end) {
                    return true;
                }
            }
            h = around(h);
            if (h == first) {
                break;
            }
        }
        return false;
    }

    /** A half-edge of a vertex that ends where another one does, -1 if none. */
    int repeatedEdge(int vertex) {
        newMarks();
        int first = out[vertex];
        int h = first;
        do {
            if (mark(end(h))) {
                return h;
            }
            h = around(h);
        } while (h != first);
        return -1;
    }

    /** The half-edge from a vertex to another one that it shares an edge with. */
    int edgeTo(int vertex, int target) {
        int h = out[vertex];
        while (end(h) != target) {
            h = around(h);
        }
        return h;
    }

    /** Cuts along two edges between the same vertices and closes crosswise, which parts both vertices. */
    private void reclose(int h, int g) {
        int[] pairs = surface.pairs;
        int start = surface.starts[h];
        int finish = end(h);
        int hPair = pairs[h];
        int gPair = pairs[g];
        surface.pair(h, gPair);
        surface.pair(g, hPair);
        touched.add(start, finish);
        suspects.add(start);
        if (removePillow(h / 3)) {
            out[start] = g;
            out[finish] = next(g);
            removePillow(g / 3);
        } else if (removePillow(g / 3)) {
            out[start] = h;
            out[finish] = next(h);
        } else {
            out[start] = h;
            out[finish] = next(h);
            int startCopy = splitOff(start, g);
            int finishCopy = splitOff(finish, next(g));
            touched.add(startCopy, finishCopy);
            suspects.add(startCopy, finishCopy);
        }
    }

    /** Removes a triangle together with the one on its back, if all its edges lead there. */
    boolean removePillow(int t) {
        int[] pairs = surface.pairs;
        int back = pairs[3 * t] / 3;
        if (pairs[3 * t + 1] / 3 != back || pairs[3 * t + 2] / 3 != back) {
            return false;
        }
        for (int h = 3 * t; h < 3 * t + 3; h++) {
            out[surface.starts[h]] = -1;
        }
        surface.removeTriangle(t);
        surface.removeTriangle(back);
        return true;
    }
}
