package org.chamfer.geometry.kernel.internal.polygon;

/** Where points and corners lie with respect to the edges and corners of rings, to within epsilon. */
final class Wedges {
    private final Rings rings;
    private double nextX;
    private double nextY;
    private double previousX;
    private double previousY;

    Wedges(Rings rings) {
        this.rings = rings;
    }

    /** The distance between two nodes. */
    double distance(int a, int b) {
        return length(rings.x[b] - rings.x[a], rings.y[b] - rings.y[a]);
    }

    /** The distance of a node from a segment. */
    double distance(int from, int to, int node) {
        double dx = rings.x[to] - rings.x[from];
        double dy = rings.y[to] - rings.y[from];
        double px = rings.x[node] - rings.x[from];
        double py = rings.y[node] - rings.y[from];
        double square = dx * dx + dy * dy;
        double along = square > 0 ? Math.clamp((px * dx + py * dy) / square, 0, 1) : 0;
        return length(px - along * dx, py - along * dy);
    }

    /** The distance of a node from the line through two others times their distance, positive to the left. */
    double side(int from, int to, int node) {
        return cross(
                rings.x[to] - rings.x[from],
                rings.y[to] - rings.y[from],
                rings.x[node] - rings.x[from],
                rings.y[node] - rings.y[from]);
    }

    /**
     * How well the corner of a hole's node fits into the corner of a ring's node at the same place: the sine of the
     * smallest angle between them, negative infinity if it does not fit.
     */
    double fit(int corner, int hole) {
        look(corner);
        int after = away(hole, rings.next);
        int before = away(hole, rings.previous);
        return Math.min(
                fit(rings.x[after] - rings.x[hole], rings.y[after] - rings.y[hole]),
                fit(rings.x[before] - rings.x[hole], rings.y[before] - rings.y[hole]));
    }

    /** The same for the corner of a hole's node that touches an edge, which has to be on the left of the edge. */
    double fit(int from, int to, int hole) {
        double dx = rings.x[to] - rings.x[from];
        double dy = rings.y[to] - rings.y[from];
        int after = away(hole, rings.next);
        int before = away(hole, rings.previous);
        return Math.min(
                left(dx, dy, rings.x[after] - rings.x[hole], rings.y[after] - rings.y[hole]),
                left(dx, dy, rings.x[before] - rings.x[hole], rings.y[before] - rings.y[hole]));
    }

    /** How well the direction from a ring's node to another node leads into the ring, likewise. */
    double view(int corner, int node) {
        look(corner);
        return fit(rings.x[node] - rings.x[corner], rings.y[node] - rings.y[corner]);
    }

    private void look(int corner) {
        int after = away(corner, rings.next);
        int before = away(corner, rings.previous);
        nextX = rings.x[after] - rings.x[corner];
        nextY = rings.y[after] - rings.y[corner];
        previousX = rings.x[before] - rings.x[corner];
        previousY = rings.y[before] - rings.y[corner];
    }

    /** The first node in a direction of the ring that is not at the same place. */
    private int away(int node, int[] links) {
        int other = links[node];
        while (other != node && distance(node, other) <= 2 * rings.epsilon) {
            other = links[other];
        }
        return other;
    }

    private double fit(double dx, double dy) {
        boolean convex = cross(nextX, nextY, previousX, previousY) > 0;
        double leftOfNext = left(nextX, nextY, dx, dy);
        double rightOfPrevious = left(dx, dy, previousX, previousY);
        return convex ? Math.min(leftOfNext, rightOfPrevious) : Math.max(leftOfNext, rightOfPrevious);
    }

    /** The sine of the angle from one direction to the left to another, negative infinity if clearly to the right. */
    private double left(double ax, double ay, double bx, double by) {
        double a = length(ax, ay);
        double b = length(bx, by);
        double cross = cross(ax, ay, bx, by);
        return cross < -2 * rings.epsilon * (a + b) ? Double.NEGATIVE_INFINITY : cross / (a * b);
    }

    private static double cross(double ax, double ay, double bx, double by) {
        return ax * by - ay * bx;
    }

    private static double length(double dx, double dy) {
        return Math.sqrt(dx * dx + dy * dy);
    }
}
