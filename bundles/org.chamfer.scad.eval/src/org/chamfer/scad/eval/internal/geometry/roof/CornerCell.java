package org.chamfer.scad.eval.internal.geometry.roof;

import java.util.ArrayList;
import java.util.List;

/**
 * The part of a figure that is nearest to a corner where the figure is not convex: a sector about the corner. It reaches
 * in each direction as far as a growing circle that goes through the corner does not touch another site.
 *
 * <p>Directions are the tangents t of half the angle from the sector's middle. Then (1 + t²) / reach is a polynomial of
 * degree 2 for every site, and the nearest site has the largest one; the curves are the negative of that.
 */
final class CornerCell {
    private final Sites sites;
    private final Outline outline;
    private final int corner;
    private final double overlap;
    private final double halfWidth;
    private final double middleX;
    private final double middleY;

    CornerCell(Sites sites, int corner, double overlap) {
        this.sites = sites;
        outline = sites.outline();
        this.corner = corner;
        this.overlap = overlap;
        int before = outline.previous(corner);
        double cosine =
                outline.normalX(before) * outline.normalX(corner) + outline.normalY(before) * outline.normalY(corner);
        halfWidth = StrictMath.atan2(-outline.turn(corner), cosine) / 2;
        // The middle is half way from the normal of the edge that starts here to that of the edge that ends here.
        double sine = StrictMath.sin(halfWidth);
        double cos = StrictMath.cos(halfWidth);
        middleX = cos * outline.normalX(corner) - sine * outline.normalY(corner);
        middleY = sine * outline.normalX(corner) + cos * outline.normalY(corner);
    }

    /** How far the sector reaches in each direction, counter-clockwise, and which site ends it there. */
    List<Curve> border() throws RoofFailure {
        List<Curve> curves = new ArrayList<>();
        for (int edge = 0; edge < outline.size(); edge++) {
            addEdge(edge, curves);
        }
        for (int other : sites.corners()) {
            if (other != corner) {
                addCorner(other, curves);
            }
        }
        double end = StrictMath.tan(halfWidth / 2);
        return LowerEnvelope.of(curves, -end, end);
    }

    /** x of the border in a direction in mm, where a curve has a value. */
    double x(double direction, double value) {
        double square = direction * direction;
        return outline.x(corner) + ((1 - square) * middleX - 2 * direction * middleY) / -value;
    }

    /** y of the border in a direction in mm, where a curve has a value. */
    double y(double direction, double value) {
        double square = direction * direction;
        return outline.y(corner) + ((1 - square) * middleY + 2 * direction * middleX) / -value;
    }

    /** The reach in a direction in mm, where a curve has a value. */
    static double reach(double direction, double value) {
        return (1 + direction * direction) / -value;
    }

    private void addEdge(int edge, List<Curve> curves) {
        double distance = distance(edge);
        if (distance <= overlap) {
            return;
        }
        double a = outline.normalX(edge) * middleX + outline.normalY(edge) * middleY;
        double b = outline.normalY(edge) * middleX - outline.normalX(edge) * middleY;
        int end = outline.next(edge);
        double before = sites.needsOverlap(edge) ? overlap / distance : 0;
        double after = sites.needsOverlap(end) ? overlap / distance : 0;
        for (int turn = -1; turn <= 1; turn++) {
            double from = angle(edge, 0, turn) - before;
            double to = angle(edge, outline.length(edge), turn) + after;
            add(edge, from, to, (a - 1) / distance, 2 * b / distance, -(1 + a) / distance, curves);
        }
    }

    private void addCorner(int other, List<Curve> curves) {
        double alongX = outline.x(other) - outline.x(corner);
        double alongY = outline.y(other) - outline.y(corner);
        double a = alongX * middleX + alongY * middleY;
        double b = alongY * middleX - alongX * middleY;
        double square = alongX * alongX + alongY * alongY;
        double direction = StrictMath.atan2(b, a);
        double from = direction - StrictMath.PI / 2;
        double to = direction + StrictMath.PI / 2;
        int before = outline.previous(other);
        if (distance(before) > overlap) {
            from = angleNear(direction, before, outline.length(before));
        }
        if (distance(other) > overlap) {
            to = angleNear(direction, other, 0);
        }
        add(sites.siteOfCorner(other), from, to, -2 * a / square, -4 * b / square, 2 * a / square, curves);
    }

    /** Adds a curve between two angles from the sector's middle. */
    private void add(
            int site, double from, double to, double constant, double linear, double square, List<Curve> curves) {
        double low = Math.max(from, -halfWidth);
        double high = Math.min(to, halfWidth);
        if (low < high) {
            curves.add(new Curve(site, StrictMath.tan(low / 2), StrictMath.tan(high / 2), constant, linear, square));
        }
    }

    private double distance(int edge) {
        return outline.distance(edge, outline.x(corner), outline.y(corner));
    }

    /**
     * The direction, from the sector's middle, of the centre of the circle that touches an edge at a place.
     *
     * @param turn number of full turns to add
     */
    private double angle(int edge, double place, int turn) {
        double a = outline.normalX(edge) * middleX + outline.normalY(edge) * middleY;
        double b = outline.normalY(edge) * middleX - outline.normalX(edge) * middleY;
        double foot = outline.along(edge, outline.x(corner), outline.y(corner));
        double fromNearest = 2 * StrictMath.atan((place - foot) / distance(edge));
        return fromNearest + (StrictMath.atan2(-b, -a) + turn * 2 * StrictMath.PI);
    }

    /** The same with the number of turns that brings it near a direction: to the bit what it is for the edge itself. */
    private double angleNear(double direction, int edge, double place) {
        double difference = direction - angle(edge, place, 0);
        return angle(edge, place, (int) Math.rint(difference / (2 * StrictMath.PI)));
    }
}
