package org.chamfer.scad.eval.internal.geometry.roof;

/** A corner of the shrinking figure: it moves on the bisector of the fronts of two edges of the outline. */
final class FrontVertex {
    /** The number of the edge of the outline whose front ends here. */
    final int in;

    /** The number of the edge of the outline whose front starts here. */
    final int out;

    /** The node of the roof where this corner came into being, -1 if it just marks a point of a front. */
    final int node;

    FrontVertex previous;
    FrontVertex next;
    boolean alive = true;

    /** The meeting that this corner takes part in, if any. */
    Meeting meeting;

    /** The fronts that this corner can run into, {@code null} if it is not a reflex one. */
    FrontHits hits;

    private final double x;
    private final double y;
    private final double time;
    private double velocityX;
    private double velocityY;
    private double speed = Double.POSITIVE_INFINITY;

    /** Makes a corner at a place (mm) and a time (mm of shrinking). It stays there until it is told to move. */
    FrontVertex(int in, int out, int node, double x, double y, double time) {
        this.in = in;
        this.out = out;
        this.node = node;
        this.x = x;
        this.y = y;
        this.time = time;
    }

    /** Lets the corner follow both fronts. */
    void move(Outline outline) {
        double sumX = outline.normalX(in) + outline.normalX(out);
        double sumY = outline.normalY(in) + outline.normalY(out);
        double square = sumX * sumX + sumY * sumY;
        // (n1 + n2) / (1 + n1 n2), without cancellation where the fronts are nearly opposite.
        velocityX = 2 * sumX / square;
        velocityY = 2 * sumY / square;
        speed = StrictMath.sqrt(velocityX * velocityX + velocityY * velocityY);
    }

    /** The speed in mm per mm of shrinking, infinite for a corner that does not move by itself. */
    double speed() {
        return speed;
    }

    double velocityX() {
        return velocityX;
    }

    double velocityY() {
        return velocityY;
    }

    /** x in mm after some shrinking. */
    double x(double when) {
        return x + velocityX * (when - time);
    }

    /** y in mm after some shrinking. */
    double y(double when) {
        return y + velocityY * (when - time);
    }
}
