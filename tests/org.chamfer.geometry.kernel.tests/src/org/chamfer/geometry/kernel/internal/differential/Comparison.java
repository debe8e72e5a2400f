package org.chamfer.geometry.kernel.internal.differential;

import java.util.List;
import java.util.Locale;
import org.chamfer.geometry.Bounds;
import org.chamfer.geometry.Mesh;

/**
 * Compares results of one operation with those of another kernel, and with each other. Differences up to 1e-9 of the
 * value are allowed, and besides what moving the operands' surfaces by the tolerance may bring.
 */
final class Comparison {
    private static final double RELATIVE = 1e-9;
    /** The tolerance that kernels may use, of the largest coordinate, and how often it may add up. */
    private static final double TOLERANCE = 8e-12;
    /** Manifold keeps eight digits after the point in plane figures. */
    private static final double FIGURE_PRECISION = 1e-6;

    private final Precision precision;
    private final String place;
    private final Bounds box;
    private final double tolerance;
    private final double area;

    /**
     * Prepares the comparison of an operation's results.
     *
     * @param precision how well they are determined
     * @param place the operation, for people
     * @param operands what goes in
     */
    Comparison(Precision precision, String place, List<SurfaceFacts> operands) {
        this(
                precision,
                place,
                operands,
                operands.stream().map(SurfaceFacts::bounds).reduce(Bounds.EMPTY, Bounds::union));
    }

    /**
     * Prepares the comparison of an operation's results.
     *
     * @param precision how well they are determined
     * @param place the operation, for people
     * @param operands what goes in
     * @param box where results are
     */
    Comparison(Precision precision, String place, List<SurfaceFacts> operands, Bounds box) {
        this.precision = precision;
        this.place = place + ", " + precision.name().toLowerCase(Locale.ROOT);
        this.box = box;
        tolerance = TOLERANCE
                * operands.stream().mapToDouble(SurfaceFacts::reach).max().orElse(0);
        area = operands.stream().mapToDouble(SurfaceFacts::area).sum();
    }

    /** Measures a result, which has to bound a solid within the operands' box. */
    SurfaceFacts sound(Mesh result) throws FindingException {
        SurfaceFacts facts = SurfaceFacts.of(result);
        if (!facts.defect().isEmpty()) {
            throw failure("not manifold", facts.defect());
        }
        if (facts.volume() < -tolerance * area) {
            throw failure("inside out", "the volume is " + facts.volume());
        }
        if (outside(facts.bounds(), box) > tolerance) {
            throw failure("too large", facts.bounds() + " is not in " + box);
        }
        return facts;
    }

    /** Looks whether a result is what it has to be. */
    void same(SurfaceFacts ours, SurfaceFacts theirs) throws FindingException {
        near("volume", ours.volume(), theirs.volume(), tolerance * area);
        if (precision.determinesSurface()) {
            near("area", ours.area(), theirs.area(), tolerance * (ours.length() + theirs.length()));
            double off = Math.max(outside(ours.bounds(), theirs.bounds()), outside(theirs.bounds(), ours.bounds()));
            double size = theirs.bounds().isEmpty() ? 0 : theirs.bounds().diagonal();
            if (off > tolerance + RELATIVE * size) {
                throw failure("box", ours.bounds() + " is not " + theirs.bounds());
            }
        }
    }

    /** Looks whether a result reaches everywhere to where results are. */
    void fills(SurfaceFacts result) throws FindingException {
        double size = box.isEmpty() ? 0 : box.diagonal();
        if (outside(box, result.bounds()) > tolerance + RELATIVE * size) {
            throw failure("too small", result.bounds() + " does not fill " + box);
        }
    }

    /** Looks whether a result is the convex hull of points; other kernels leave some out now and then. */
    void isHull(Mesh result, double[] points) throws FindingException {
        double size = box.isEmpty() ? 0 : box.diagonal();
        String defect = new HullCheck(points, tolerance + RELATIVE * size).defect(result);
        if (!defect.isEmpty()) {
            throw failure("not the hull", defect);
        }
    }

    /** Looks whether a figure is as another kernel sees it, which rounds its points. */
    void sameFigure(FigureFacts ours, FigureFacts theirs) throws FindingException {
        double size = box.isEmpty() ? 0 : box.diagonal();
        near("area of the figure", ours.area(), theirs.area(), FIGURE_PRECISION * size * size);
    }

    /** Looks whether volumes are the same part by part. */
    void alike(SurfaceFacts ours, SurfaceFacts theirs, double part) throws FindingException {
        near("volume", ours.volume(), theirs.volume(), tolerance * area + part * Math.abs(theirs.volume()));
    }

    /** Looks whether a sum of volumes is what it has to be. */
    void partition(String what, double sum, double whole) throws FindingException {
        if (differ(sum, whole, tolerance * area)) {
            throw failure("partition", what + ": " + sum + " is not " + whole + ", off by " + (sum - whole));
        }
    }

    /** Looks whether a sum of areas is what it has to be; edges of a length may have moved. */
    void surfaces(String what, double sum, double whole, double length) throws FindingException {
        if (differ(sum, whole, tolerance * length)) {
            throw failure("areas", what + ": " + sum + " is not " + whole + ", off by " + (sum - whole));
        }
    }

    private void near(String what, double ours, double theirs, double allowed) throws FindingException {
        if (differ(ours, theirs, allowed)) {
            double part = (ours - theirs) / Math.abs(theirs);
            throw failure(what, ours + " is not " + theirs + ", off by " + (ours - theirs) + ", a part of " + part);
        }
    }

    private static boolean differ(double one, double other, double allowed) {
        return !(Math.abs(one - other) <= allowed + RELATIVE * Math.abs(other));
    }

    FindingException failure(String kind, String detail) {
        return new FindingException(new Finding(kind, place, detail));
    }

    /** How far a box reaches beyond another. */
    private static double outside(Bounds inner, Bounds outer) {
        if (inner.isEmpty()) {
            return 0;
        }
        if (outer.isEmpty()) {
            return inner.diagonal();
        }
        double x = Math.max(outer.minX() - inner.minX(), inner.maxX() - outer.maxX());
        double y = Math.max(outer.minY() - inner.minY(), inner.maxY() - outer.maxY());
        double z = Math.max(outer.minZ() - inner.minZ(), inner.maxZ() - outer.maxZ());
        return Math.max(0, Math.max(x, Math.max(y, z)));
    }
}
