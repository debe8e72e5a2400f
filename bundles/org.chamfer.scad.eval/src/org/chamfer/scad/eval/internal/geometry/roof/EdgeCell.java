package org.chamfer.scad.eval.internal.geometry.roof;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The part of a figure that is nearer to one edge than to anything else. It reaches from each point of the edge as far
 * inwards as a growing circle that touches the edge there does not touch another site.
 */
final class EdgeCell {
    private static final double PARALLEL = 1e-14;

    private final Sites sites;
    private final Outline outline;
    private final int edge;
    private final double overlap;
    private final double[] reflections;

    /** The places along the edge (mm) are those of the curves. */
    private EdgeCell(Sites sites, int edge, double overlap) {
        this.sites = sites;
        outline = sites.outline();
        this.edge = edge;
        this.overlap = overlap;
        reflections = new double[outline.size()];
        Arrays.fill(reflections, Double.NaN);
    }

    /**
     * How far the cell reaches from each point of the edge, and which site ends it there.
     *
     * @param overlap length in mm by which edges are extended at almost straight corners, so that no gap comes of rounding
     */
    static List<Curve> border(Sites sites, int edge, double overlap) throws RoofFailure {
        EdgeCell cell = new EdgeCell(sites, edge, overlap);
        List<Curve> curves = new ArrayList<>();
        for (int other = 0; other < cell.outline.size(); other++) {
            if (other != edge) {
                cell.addEdge(other, curves);
            }
        }
        for (int corner : sites.corners()) {
            cell.addCorner(corner, curves);
        }
        return LowerEnvelope.of(curves, 0, cell.outline.length(edge));
    }

    /** Circles that touch both edges have their centres on a bisector: the reach grows along the edge in a line. */
    private void addEdge(int other, List<Curve> curves) {
        double differenceX = outline.normalX(edge) - outline.normalX(other);
        double differenceY = outline.normalY(edge) - outline.normalY(other);
        double apart = (differenceX * differenceX + differenceY * differenceY) / 2;
        if (apart <= PARALLEL) {
            return;
        }
        double constant = outline.distance(other, outline.x(edge), outline.y(edge)) / apart;
        double linear =
                (outline.normalX(other) * outline.directionX(edge) + outline.normalY(other) * outline.directionY(edge))
                        / apart;
        double reflection = reflection(other, constant);
        reflections[other] = reflection;
        double length = outline.length(other);
        int end = outline.next(other);
        double low = reflection - length - (sites.needsOverlap(end) ? overlap : 0);
        double high = reflection + (sites.needsOverlap(other) ? overlap : 0);
        low = Math.max(low, 0);
        high = Math.min(high, outline.length(edge));
        if (low < high && constant + linear * (low + high) / 2 > 0) {
            curves.add(new Curve(other, low, high, constant, linear, 0));
        }
    }

    /**
     * The bisector reflects the edge's line to that of the other edge: the sum of the places along both is this, for the
     * points that a circle touches.
     */
    private double reflection(int other, double reachAtStart) {
        if (other == outline.previous(edge)) {
            return outline.length(other);
        }
        if (other == outline.next(edge)) {
            return outline.length(edge);
        }
        return outline.along(
                other,
                outline.x(edge) + reachAtStart * outline.normalX(edge),
                outline.y(edge) + reachAtStart * outline.normalY(edge));
    }

    /** Circles that touch the edge and go through a corner have their centres on a parabola. */
    private void addCorner(int corner, List<Curve> curves) {
        double height = outline.distance(edge, outline.x(corner), outline.y(corner));
        if (corner == edge || corner == outline.next(edge) || height <= overlap) {
            return;
        }
        double place = outline.along(edge, outline.x(corner), outline.y(corner));
        int before = outline.previous(corner);
        double length = outline.length(edge);
        double low = Double.isNaN(reflections[corner]) ? 0 : Math.max(0, reflections[corner]);
        double high = Double.isNaN(reflections[before])
                ? length
                : Math.min(length, reflections[before] - outline.length(before));
        Curve parabola = new Curve(
                sites.siteOfCorner(corner),
                0,
                length,
                (place * place + height * height) / (2 * height),
                -place / height,
                1 / (2 * height));
        if (low < high) {
            curves.add(parabola.between(low, high));
        } else if (reflections[corner] > reflections[before] - outline.length(before)) {
            // The edge's own normal lies between those of the corner's edges: both branches of the parabola count.
            addIfAny(parabola, 0, high, curves);
            addIfAny(parabola, low, length, curves);
        }
    }

    private static void addIfAny(Curve curve, double low, double high, List<Curve> curves) {
        if (low < high) {
            curves.add(curve.between(low, high));
        }
    }
}
