package org.chamfer.scad.eval.internal.geometry.roof;

import java.util.ArrayList;
import java.util.List;

/** The pieces that the front of each edge of the outline consists of, by the corners where they start. */
final class FrontPieces {
    private final Outline outline;
    private final double tolerance;
    private final List<List<FrontVertex>> starts = new ArrayList<>();
    private int count;

    FrontPieces(Outline outline, double tolerance) {
        this.outline = outline;
        this.tolerance = tolerance;
        for (int i = 0; i < outline.size(); i++) {
            starts.add(new ArrayList<>(1));
        }
    }

    boolean isEmpty() {
        return count == 0;
    }

    void add(FrontVertex start) {
        starts.get(start.out).add(start);
        count++;
    }

    void remove(FrontVertex start) {
        starts.get(start.out).remove(start);
        count--;
    }

    /** The distance between two corners at a time in mm. */
    static double distance(FrontVertex a, FrontVertex b, double time) {
        double x = a.x(time) - b.x(time);
        double y = a.y(time) - b.y(time);
        return StrictMath.sqrt(x * x + y * y);
    }

    /** How far a corner is from the line of an edge's front at a time in mm. */
    double distance(FrontVertex corner, int edge, double time) {
        return Math.abs(outline.distance(edge, corner.x(time), corner.y(time)) - time);
    }

    /**
     * The corner of a front that a corner meets which is on the front's line at a time: an end of a piece, or a new
     * corner that divides a piece. {@code null} if the corner is beside all pieces.
     */
    FrontVertex hit(FrontVertex corner, int edge, double time) {
        double place = outline.along(edge, corner.x(time), corner.y(time));
        for (FrontVertex start : starts.get(edge)) {
            double from = outline.along(edge, start.x(time), start.y(time));
            double to = outline.along(edge, start.next.x(time), start.next.y(time));
            if (from - tolerance <= place && place <= to + tolerance) {
                if (place <= from + tolerance) {
                    return start;
                }
                return place >= to - tolerance ? start.next : divide(start, corner, time);
            }
        }
        return null;
    }

    /** Divides the piece that starts at a corner where another corner is at a time. */
    FrontVertex divide(FrontVertex start, FrontVertex where, double time) {
        FrontVertex middle = new FrontVertex(start.out, start.out, -1, where.x(time), where.y(time), time);
        middle.previous = start;
        middle.next = start.next;
        start.next.previous = middle;
        start.next = middle;
        add(middle);
        return middle;
    }
}
