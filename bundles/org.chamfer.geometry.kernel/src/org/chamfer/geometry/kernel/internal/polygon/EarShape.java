package org.chamfer.geometry.kernel.internal.polygon;

/** What the triangle of a node and its two neighbours looks like, to within epsilon. */
final class EarShape {
    /** Without area, because the edges fold back or one is too short: cutting it off changes nothing. */
    static final int SPIKE = 0;

    /** A proper triangle, counter-clockwise. */
    static final int CONVEX = 1;

    /** Without area, the node lying between its neighbours. */
    static final int FLAT = 2;

    /** A proper triangle, clockwise. */
    static final int REFLEX = 3;

    private final Rings rings;

    /** For a convex ear: the square of the radius of its circumcircle. */
    double roundness;

    /** The height of the triangle over its longest side, negative if it is clockwise. */
    double height;

    EarShape(Rings rings) {
        this.rings = rings;
    }

    /** Measures the ear of a node and returns its kind. */
    int measure(int node) {
        double[] x = rings.x;
        double[] y = rings.y;
        int left = rings.previous[node];
        int right = rings.next[node];
        double inX = x[node] - x[left];
        double inY = y[node] - y[left];
        double outX = x[right] - x[node];
        double outY = y[right] - y[node];
        double acrossX = x[right] - x[left];
        double acrossY = y[right] - y[left];
        double in = inX * inX + inY * inY;
        double out = outX * outX + outY * outY;
        double across = acrossX * acrossX + acrossY * acrossY;
        double longest = Math.sqrt(Math.max(Math.max(in, out), across));
        double area = inX * outY - inY * outX;
        double epsilon = rings.epsilon;
        height = longest > 0 ? area / longest : 0;
        if (height > epsilon) {
            roundness = in * out / area * across / area;
            return CONVEX;
        }
        if (height < -epsilon) {
            return REFLEX;
        }
        double dot = inX * outX + inY * outY;
        return dot < 0 || isNear(node, right) || isNear(node, left) ? SPIKE : FLAT;
    }

    /** Cuts a spike off and remembers what was drawn into its neighbour, so that short edges cannot creep along. */
    void cutSpike(int node) {
        int left = rings.previous[node];
        int right = rings.next[node];
        if (isNear(node, right)) {
            rings.anchor[right] = rings.anchor[node];
        } else if (isNear(node, left)) {
            rings.anchor[left] = rings.anchor[node];
        }
        rings.cut(node);
    }

    /** Two vertices that are meant to be at one place can be off by epsilon each. */
    private boolean isNear(int node, int neighbour) {
        int from = rings.anchor[node];
        double dx = rings.x[neighbour] - rings.x[from];
        double dy = rings.y[neighbour] - rings.y[from];
        return dx * dx + dy * dy <= 4 * rings.epsilon * rings.epsilon;
    }
}
