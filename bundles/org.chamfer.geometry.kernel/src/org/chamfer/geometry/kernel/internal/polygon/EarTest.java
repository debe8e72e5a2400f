package org.chamfer.geometry.kernel.internal.polygon;

import java.util.Arrays;

/**
 * Tests if the triangle of a node and its neighbours lies inside its ring. Only nodes that are not convex can be in the
 * way: if any part of the ring enters the triangle, then its innermost node there is reflex. They are kept in blocks of
 * boxes. A node on the border of the triangle is in the way if one of its edges goes on into the triangle.
 */
final class EarTest {
    /** The triangle is free. */
    static final int CLEAR = 0;

    /** The triangle is free, but its new edge passes through other nodes. */
    static final int TOUCHING = 1;

    /** Part of the ring is inside by more than epsilon. */
    static final int BLOCKED = 2;

    /** How many nodes are looked at when looking for the least bad ear of an invalid ring. */
    private static final int PATIENCE = 256;

    /** An edge runs along the border if this many epsilons of it are on it. */
    private static final double ALONG = 16;

    private final Rings rings;
    private final BoxBlocks blocks = new BoxBlocks();
    private final ZOrder order = new ZOrder();
    private final EarTriangle triangle = new EarTriangle();
    private boolean[] present = new boolean[32];
    private int obstacles;

    /** How far the ring enters the triangle, after {@link #depth}. */
    private double depth;

    EarTest(Rings rings) {
        this.rings = rings;
    }

    /** Starts with a ring, without obstacles. */
    void start(int node, int size) {
        order.number(rings, node, size);
        if (size > present.length) {
            present = new boolean[Math.max(size, present.length * 2)];
        } else {
            Arrays.fill(present, 0, size, false);
        }
        obstacles = 0;
        blocks.clear(size);
    }

    /** States if a node can be in the way of others. */
    void setObstacle(int node, boolean obstacle) {
        int rank = order.rank(node);
        if (present[rank] != obstacle) {
            present[rank] = obstacle;
            if (obstacle) {
                obstacles++;
                blocks.add(rank, rings.x[node], rings.y[node], rings.x[node], rings.y[node]);
            } else {
                obstacles--;
                blocks.remove(rank);
            }
        }
    }

    /** Tests the convex ear of a node. */
    int test(int node) {
        return obstacles == 0 ? CLEAR : search(node, false);
    }

    /** How far the ring enters the convex ear of a node, as far as a bounded search sees. */
    double depth(int node) {
        depth = 0;
        int result = search(node, true);
        return result == TOUCHING ? rings.epsilon / 2 : depth;
    }

    private int search(int node, boolean measure) {
        int left = rings.previous[node];
        int right = rings.next[node];
        triangle.set(rings, node, blocks);
        int result = CLEAR;
        int seen = 0;
        for (int block = blocks.nextBlock(); block >= 0; block = blocks.nextBlock()) {
            int end = Math.min((block + 1) << BoxBlocks.SHIFT, order.size());
            for (int rank = block << BoxBlocks.SHIFT; rank < end; rank++) {
                int other = order.node(rank);
                if (!present[rank] || other == node || other == left || other == right) {
                    continue;
                }
                int one = obstruction(other);
                result = Math.max(result, one);
                if (measure ? ++seen == PATIENCE : one == BLOCKED) {
                    return result;
                }
            }
        }
        return result;
    }

    private int obstruction(int other) {
        double epsilon = rings.epsilon;
        double px = rings.x[other];
        double py = rings.y[other];
        double inside = triangle.begin(px, py, -epsilon);
        if (inside < -epsilon) {
            return CLEAR;
        }
        if (inside > epsilon) {
            return blocked(inside);
        }
        int next = follow(other, rings.next[other]);
        int previous = next == BLOCKED ? BLOCKED : follow(other, rings.previous[other]);
        if (previous == BLOCKED) {
            return BLOCKED;
        }
        // a corner that runs along the border both ways may be meant to be inside or outside
        boolean along = next == TOUCHING && previous == TOUCHING;
        return along || triangle.beginsOnNewEdge(px, py, epsilon) ? TOUCHING : CLEAR;
    }

    /** Follows an edge of a node on the border: blocked if it goes inside, touching if it runs along the border. */
    private int follow(int other, int to) {
        double epsilon = rings.epsilon;
        double dx = rings.x[to] - rings.x[other];
        double dy = rings.y[to] - rings.y[other];
        double inside = triangle.end(rings.x[to], rings.y[to]);
        if (inside > epsilon) {
            return blocked(inside);
        }
        if (triangle.clip(-epsilon)) {
            return blocked(triangle.middle());
        }
        boolean along = triangle.clip(epsilon) && triangle.part() * Math.sqrt(dx * dx + dy * dy) > ALONG * epsilon;
        return along ? TOUCHING : CLEAR;
    }

    private int blocked(double inside) {
        depth = Math.max(depth, inside);
        return BLOCKED;
    }
}
