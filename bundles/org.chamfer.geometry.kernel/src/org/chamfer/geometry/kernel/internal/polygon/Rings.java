package org.chamfer.geometry.kernel.internal.polygon;

import java.util.Arrays;

/**
 * The loops as rings of nodes that shrink while triangles are cut off. The first nodes are the vertices themselves, in
 * their order; keying a hole in appends copies of two of them. The edge of a node is the one to its next node, and knows
 * what lies on its other side: the contour, a half-edge of the filling, the edge of another node (across a bridge), or
 * nothing (both ends are the same vertex).
 *
 * <p>Cutting a node off is the only way in which triangles come into being. It replaces two edges of the ring by one and
 * makes a triangle of the three, so that ring and triangles together always have the contour as their boundary, whatever
 * the geometry is. Only what would be a triangle with a repeated vertex is left out, and the mates closed over it.
 */
final class Rings {
    private static final int NOTHING = -2;

    double[] x = new double[32];
    double[] y = new double[32];
    int[] vertex = new int[32];
    int[] next = new int[32];
    int[] previous = new int[32];

    /** For a node into which others were drawn because of short edges: the first of them; otherwise itself. */
    int[] anchor = new int[32];

    boolean[] gone = new boolean[32];
    int count;

    /** Lengths up to this one are rounding. */
    double epsilon;

    final Filling filling = new Filling();

    /** What is beyond the edge of a node: see {@link #beyondEdge}. */
    private int[] beyond = new int[32];

    void clear(int vertices, int loops, double newEpsilon) {
        count = 0;
        epsilon = newEpsilon;
        ensure(vertices + 2 * loops);
        filling.clear(vertices + 2 * loops);
    }

    /** Appends a node, not yet linked, on the contour. */
    int add(int ofVertex, double atX, double atY) {
        int node = count++;
        ensure(count);
        vertex[node] = ofVertex;
        x[node] = atX;
        y[node] = atY;
        anchor[node] = node;
        gone[node] = false;
        beyond[node] = Filling.CONTOUR;
        return node;
    }

    void link(int left, int right) {
        next[left] = right;
        previous[right] = left;
    }

    /** True if the ring of a node has come down to two nodes or fewer. */
    boolean isFlat(int node) {
        return next[next[node]] == node;
    }

    /**
     * Connects a node of a hole with a node of another ring by a bridge: two copies of them are put in front of the two,
     * so that every node keeps the edge it has. Returns the copy of {@code target}; the next node is {@code hole}, and
     * the node before {@code target} is the copy of {@code hole}.
     */
    int bridge(int hole, int target) {
        int targetCopy = add(vertex[target], x[target], y[target]);
        int holeCopy = add(vertex[hole], x[hole], y[hole]);
        link(previous[target], targetCopy);
        link(previous[hole], holeCopy);
        link(targetCopy, hole);
        link(holeCopy, target);
        if (vertex[hole] == vertex[target]) {
            beyond[targetCopy] = NOTHING;
            beyond[holeCopy] = NOTHING;
        } else {
            beyond[targetCopy] = beyondEdge(holeCopy);
            beyond[holeCopy] = beyondEdge(targetCopy);
        }
        return targetCopy;
    }

    /** Cuts a node off its ring of at least three nodes, with a triangle of it and its neighbours. */
    void cut(int node) {
        int left = previous[node];
        int right = next[node];
        int a = vertex[left];
        int b = vertex[node];
        int c = vertex[right];
        if (a == b) {
            move(node, left);
        } else if (a == c) {
            join(beyond[left], beyond[node]);
            beyond[left] = NOTHING;
        } else if (b != c) {
            int half = filling.add(a, b, c);
            join(half, beyond[left]);
            join(half + 1, beyond[node]);
            beyond[left] = half + 2;
        }
        link(left, right);
        gone[node] = true;
        if (next[right] == left) {
            close(left, right);
        }
    }

    /** Ends a ring of two nodes: what is beyond its edges meets. */
    void close(int left, int right) {
        join(beyond[left], beyond[right]);
        gone[left] = true;
        gone[right] = true;
    }

    /** Turns a whole ring over, so that a clockwise one can be filled as if it were counter-clockwise. */
    void mirror(int start) {
        int node = start;
        do {
            x[node] = -x[node];
            node = next[node];
        } while (node != start);
    }

    private static int beyondEdge(int node) {
        return -3 - node;
    }

    private void move(int from, int to) {
        int other = beyond[from];
        beyond[to] = other;
        if (other < NOTHING) {
            beyond[-3 - other] = beyondEdge(to);
        }
    }

    private void join(int first, int second) {
        put(first, second);
        put(second, first);
    }

    private void put(int side, int other) {
        if (side >= 0) {
            filling.mates[side] = Math.max(other, Filling.CONTOUR);
        } else if (side < NOTHING) {
            beyond[-3 - side] = other;
        }
    }

    private void ensure(int nodes) {
        if (nodes > x.length) {
            int room = Math.max(nodes, x.length * 2);
            x = Arrays.copyOf(x, room);
            y = Arrays.copyOf(y, room);
            vertex = Arrays.copyOf(vertex, room);
            next = Arrays.copyOf(next, room);
            previous = Arrays.copyOf(previous, room);
            anchor = Arrays.copyOf(anchor, room);
            gone = Arrays.copyOf(gone, room);
            beyond = Arrays.copyOf(beyond, room);
        }
    }
}
