package org.chamfer.geometry.kernel.internal.polygon;

/** The triangle of an ear: distances of points from its sides, and which part of a segment is inside. */
final class EarTriangle {
    private final Side in = new Side();
    private final Side out = new Side();
    private final Side across = new Side();

    /** Where on the segment last clipped (0 to 1) the part inside begins. */
    private double from;

    /** Where it ends. */
    private double until;

    /** Sets the triangle to an ear and starts a query of the blocks that touch it. */
    void set(Rings rings, int node, BoxBlocks blocks) {
        double[] x = rings.x;
        double[] y = rings.y;
        int left = rings.previous[node];
        int right = rings.next[node];
        in.set(x[left], y[left], x[node], y[node]);
        out.set(x[node], y[node], x[right], y[right]);
        across.set(x[right], y[right], x[left], y[left]);
        double epsilon = rings.epsilon;
        blocks.start(
                Math.min(Math.min(x[left], x[node]), x[right]) - epsilon,
                Math.min(Math.min(y[left], y[node]), y[right]) - epsilon,
                Math.max(Math.max(x[left], x[node]), x[right]) + epsilon,
                Math.max(Math.max(y[left], y[node]), y[right]) + epsilon);
        double slack = 2 * epsilon;
        blocks.addLine(in.x, in.y, in.directionX, in.directionY, slack);
        blocks.addLine(out.x, out.y, out.directionX, out.directionY, slack);
        blocks.addLine(across.x, across.y, across.directionX, across.directionY, slack);
    }

    /** Notes where a segment begins and returns how far inside that is; below a bound it may be any smaller value. */
    double begin(double px, double py, double bound) {
        in.begin = in.distance(px, py);
        if (in.begin < bound) {
            return in.begin;
        }
        out.begin = out.distance(px, py);
        if (out.begin < bound) {
            return out.begin;
        }
        across.begin = across.distance(px, py);
        return Math.min(Math.min(in.begin, out.begin), across.begin);
    }

    /** Notes where a segment ends and returns how far inside that is. */
    double end(double px, double py) {
        in.end = in.distance(px, py);
        out.end = out.distance(px, py);
        across.end = across.distance(px, py);
        return Math.min(Math.min(in.end, out.end), across.end);
    }

    /** True if the segment begins on the new edge, off both its ends. */
    boolean beginsOnNewEdge(double px, double py, double epsilon) {
        if (Math.abs(across.begin) > epsilon) {
            return false;
        }
        double along = (px - across.x) * across.directionX + (py - across.y) * across.directionY;
        return along > epsilon && along < across.length - epsilon;
    }

    /** True if part of the segment is inside the triangle enlarged by a distance. */
    boolean clip(double enlarged) {
        from = Math.max(Math.max(in.entry(enlarged), out.entry(enlarged)), across.entry(enlarged));
        until = Math.min(Math.min(in.exit(enlarged), out.exit(enlarged)), across.exit(enlarged));
        return from < until;
    }

    /** How much of the segment, as a part of it, is inside after {@link #clip} has been true. */
    double part() {
        return until - from;
    }

    /** How far inside the middle of the part is. */
    double middle() {
        double t = (from + until) / 2;
        return Math.min(Math.min(in.at(t), out.at(t)), across.at(t));
    }

    /** A side of the triangle, with the distances of a segment's ends from it. */
    private static final class Side {
        double x;
        double y;
        double directionX;
        double directionY;
        double length;
        double begin;
        double end;

        void set(double fromX, double fromY, double toX, double toY) {
            double dx = toX - fromX;
            double dy = toY - fromY;
            x = fromX;
            y = fromY;
            length = Math.sqrt(dx * dx + dy * dy);
            directionX = dx / length;
            directionY = dy / length;
        }

        /** The distance of a point, positive inside. */
        double distance(double px, double py) {
            return directionX * (py - y) - directionY * (px - x);
        }

        double at(double t) {
            return begin + t * (end - begin);
        }

        double entry(double enlarged) {
            double a = begin + enlarged;
            double b = end + enlarged;
            if (a > 0) {
                return 0;
            }
            return b > 0 ? a / (a - b) : 2;
        }

        double exit(double enlarged) {
            double a = begin + enlarged;
            double b = end + enlarged;
            if (b > 0) {
                return 1;
            }
            return a > 0 ? a / (a - b) : -1;
        }
    }
}
