package org.chamfer.scad.eval.internal.geometry.roof;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Finds which of many curves is the lowest one, interval by interval. */
final class LowerEnvelope {
    /** Part of the whole interval below which a piece is nothing but rounding. */
    private static final double NARROW = 1e-12;

    private List<Curve> pieces = new ArrayList<>();

    private LowerEnvelope() {}

    /**
     * The lowest curves over an interval, in order and without gaps.
     *
     * @param curves curves within the interval
     * @throws RoofFailure if the curves leave gaps
     */
    static List<Curve> of(List<Curve> curves, double low, double high) throws RoofFailure {
        List<Curve> order = new ArrayList<>(curves);
        order.sort(Comparator.comparingDouble(Curve::least).thenComparingInt(Curve::site));
        LowerEnvelope envelope = new LowerEnvelope();
        double ceiling = Double.POSITIVE_INFINITY;
        for (Curve curve : order) {
            if (curve.least() >= ceiling) {
                break;
            }
            if (envelope.add(curve) && envelope.covers(low, high)) {
                ceiling = envelope.pieces.stream()
                        .mapToDouble(Curve::greatest)
                        .max()
                        .orElse(ceiling);
            }
        }
        if (!envelope.covers(low, high)) {
            throw new RoofFailure("a face has no end");
        }
        return withoutNarrow(envelope.pieces, NARROW * (high - low));
    }

    /** Lets neighbours take the place of pieces that only rounding has made. */
    private static List<Curve> withoutNarrow(List<Curve> pieces, double width) {
        List<Curve> wide = new ArrayList<>();
        double reached = pieces.getFirst().low();
        for (Curve piece : pieces) {
            if (piece.high() - piece.low() > width) {
                wide.add(piece.between(reached, piece.high()));
                reached = piece.high();
            } else if (!wide.isEmpty()) {
                Curve last = wide.removeLast();
                wide.add(last.between(last.low(), piece.high()));
                reached = piece.high();
            }
        }
        return wide;
    }

    private boolean covers(double low, double high) {
        double reached = low;
        for (Curve piece : pieces) {
            if (piece.low() != reached) {
                return false;
            }
            reached = piece.high();
        }
        return reached == high;
    }

    /** Adds a curve; false if it is nowhere below the others. */
    private boolean add(Curve curve) {
        List<Curve> old = pieces;
        pieces = new ArrayList<>(old.size() + 2);
        double reached = curve.low();
        boolean lowest = false;
        for (Curve piece : old) {
            double from = Math.max(piece.low(), curve.low());
            double to = Math.min(piece.high(), curve.high());
            if (piece.low() > reached && reached < curve.high()) {
                append(curve, reached, Math.min(piece.low(), curve.high()));
                lowest = true;
            }
            if (from >= to) {
                append(piece, piece.low(), piece.high());
            } else {
                append(piece, piece.low(), from);
                lowest |= appendLower(piece, curve, from, to);
                append(piece, to, piece.high());
            }
            reached = Math.max(reached, piece.high());
        }
        if (reached < curve.high()) {
            append(curve, reached, curve.high());
            lowest = true;
        }
        return lowest;
    }

    private boolean appendLower(Curve first, Curve second, double from, double to) {
        boolean lowest = false;
        double start = from;
        for (double end : crossings(first, second, from, to)) {
            double middle = start + (end - start) / 2;
            boolean below = second.at(middle) < first.at(middle);
            append(below ? second : first, start, end);
            lowest |= below;
            start = end;
        }
        return lowest;
    }

    private void append(Curve curve, double from, double to) {
        if (from >= to) {
            return;
        }
        if (!pieces.isEmpty() && continues(pieces.getLast(), curve, from)) {
            Curve last = pieces.removeLast();
            pieces.add(last.between(last.low(), to));
        } else {
            pieces.add(curve.between(from, to));
        }
    }

    private static boolean continues(Curve piece, Curve curve, double from) {
        return piece.site() == curve.site()
                && piece.high() == from
                && piece.constant() == curve.constant()
                && piece.linear() == curve.linear();
    }

    /** The places inside an interval where two curves cross, and the end of the interval. */
    private static double[] crossings(Curve first, Curve second, double from, double to) {
        double a = first.square() - second.square();
        double b = first.linear() - second.linear();
        double c = first.constant() - second.constant();
        double discriminant = b * b - 4 * a * c;
        if (!(discriminant > 0)) {
            return new double[] {to};
        }
        // Both roots without cancellation; for a line, one of them is not finite.
        double half = -(b + Math.copySign(StrictMath.sqrt(discriminant), b)) / 2;
        double one = half / a;
        double two = c / half;
        double low = Math.min(one, two);
        double high = Math.max(one, two);
        boolean lowInside = low > from && low < to;
        boolean highInside = high > from && high < to;
        if (lowInside && highInside) {
            return new double[] {low, high, to};
        }
        if (Double.isNaN(low)) {
            boolean inside = two > from && two < to;
            return inside ? new double[] {two, to} : new double[] {to};
        }
        return lowInside ? new double[] {low, to} : highInside ? new double[] {high, to} : new double[] {to};
    }
}
