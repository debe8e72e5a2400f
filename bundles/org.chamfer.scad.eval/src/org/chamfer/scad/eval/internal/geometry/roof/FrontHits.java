package org.chamfer.scad.eval.internal.geometry.roof;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.PriorityQueue;

/** The times when a reflex corner of the shrinking figure reaches the lines of fronts, earliest first. */
final class FrontHits {
    private static final int KEPT = 32;
    private static final double SLOWEST_APPROACH = 1e-12;
    private static final Comparator<Hit> ORDER =
            Comparator.comparingDouble(Hit::time).thenComparingInt(Hit::edge);

    private final Outline outline;
    private final FrontVertex corner;
    private final double start;
    private final double inFront;
    private final Deque<Hit> known = new ArrayDeque<>();
    private Hit last = new Hit(Double.NEGATIVE_INFINITY, -1);
    private boolean more = true;

    /**
     * The corner reaches the line of a front.
     *
     * @param time when, in mm of shrinking
     * @param edge the number of the edge of the outline
     */
    record Hit(double time, int edge) {}

    /**
     * Looks for hits of a corner.
     *
     * @param start the time now
     * @param inFront how far in front of a line (mm) the corner has to be now
     */
    FrontHits(Outline outline, FrontVertex corner, double start, double inFront) {
        this.outline = outline;
        this.corner = corner;
        this.start = start;
        this.inFront = inFront;
    }

    /** The next hit, {@code null} if there is none. */
    Hit next() {
        if (known.isEmpty() && more) {
            search();
        }
        Hit hit = known.poll();
        last = hit == null ? last : hit;
        return hit;
    }

    /** Finds the earliest hits after the last one; keeping all would need memory that grows with the square. */
    private void search() {
        PriorityQueue<Hit> earliest = new PriorityQueue<>(ORDER.reversed());
        double x = corner.x(start);
        double y = corner.y(start);
        for (int edge = 0; edge < outline.size(); edge++) {
            if (edge == corner.in || edge == corner.out) {
                continue;
            }
            double distance = outline.distance(edge, x, y) - start;
            double approach =
                    1 - outline.normalX(edge) * corner.velocityX() - outline.normalY(edge) * corner.velocityY();
            if (distance <= inFront || approach <= SLOWEST_APPROACH) {
                continue;
            }
            Hit hit = new Hit(start + distance / approach, edge);
            if (ORDER.compare(hit, last) > 0
                    && (earliest.size() < KEPT || ORDER.compare(hit, earliest.element()) < 0)) {
                earliest.add(hit);
                if (earliest.size() > KEPT) {
                    earliest.remove();
                }
            }
        }
        more = earliest.size() == KEPT;
        List<Hit> found = new ArrayList<>(earliest);
        Collections.sort(found, ORDER);
        known.addAll(found);
    }
}
