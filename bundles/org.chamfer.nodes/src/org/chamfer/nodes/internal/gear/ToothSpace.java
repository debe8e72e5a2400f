package org.chamfer.nodes.internal.gear;

import java.util.ArrayList;
import java.util.List;
import org.chamfer.base.diagnostic.Diagnostic;
import org.chamfer.base.diagnostic.DiagnosticException;
import org.chamfer.nodes.internal.gear.CuttingRack.Point;

/** One half of the space between two teeth: fillet, then involute, from the root to the tip. */
final class ToothSpace {
    private static final int BISECTIONS = 60;
    private static final int SEARCH_STEPS = 256;
    /** Width of the tips in modules that is left at least. */
    private static final double LEAST_TIP = 0.05;

    private final GearData gear;
    private final CuttingRack rack;
    private final List<Point> points = new ArrayList<>();
    private final double tipRadius;

    /**
     * Computes the points.
     *
     * @param flankPoints number of segments of the involute
     * @throws DiagnosticException if there are no such teeth
     */
    ToothSpace(GearData gear, int flankPoints) throws DiagnosticException {
        this.gear = gear;
        this.rack = new CuttingRack(gear);
        if (!rack.isPossible()) {
            throw failure("no tool cuts such teeth", "make pressure_angle, clearance or profile_shift smaller");
        }
        double end = rack.undercuts() ? crossing() : rack.filletEnd();
        Point joint = rack.fillet(end);
        tipRadius = tip(joint);
        int filletPoints = Math.max(3, flankPoints / 2);
        for (int i = 0; i < filletPoints; i++) {
            points.add(rack.fillet(between(rack.filletStart(), end, (double) i / filletPoints)));
        }
        double first = rack.flankAt(joint.radius());
        double last = rack.flankAt(tipRadius);
        for (int i = 0; i <= flankPoints; i++) {
            points.add(rack.flank(between(first, last, (double) i / flankPoints)));
        }
        if (points.stream().anyMatch(point -> point.angle() >= gear.halfPitchAngle())) {
            throw failure("the teeth are cut off at their roots", "take more teeth, or a greater profile_shift");
        }
    }

    /** The points from the root to the tip. */
    List<Point> points() {
        return points;
    }

    /** Where the teeth end, in mm from the centre. */
    double tipRadius() {
        return tipRadius;
    }

    /** Where the fillet of an undercut tooth meets the involute. */
    private double crossing() throws DiagnosticException {
        double start = rack.filletStart();
        double end = rack.filletEnd();
        double before = start;
        for (int i = 1; i <= SEARCH_STEPS; i++) {
            double t = between(start, end, (double) i / SEARCH_STEPS);
            if (isBehindInvolute(t)) {
                return bisected(before, t);
            }
            before = t;
        }
        throw failure("the undercut leaves nothing of the flanks", "take more teeth, or a greater profile_shift");
    }

    private double bisected(double cutting, double behind) {
        double low = cutting;
        double high = behind;
        for (int i = 0; i < BISECTIONS; i++) {
            double middle = (low + high) / 2;
            if (isBehindInvolute(middle)) {
                high = middle;
            } else {
                low = middle;
            }
        }
        return high;
    }

    /** True if the flank takes away more than the corner at the same distance from the centre. */
    private boolean isBehindInvolute(double t) {
        Point point = rack.fillet(t);
        return point.radius() >= gear.baseRadius()
                && point.angle() <= rack.flank(rack.flankAt(point.radius())).angle();
    }

    /** The radius of the tips: less than asked for where the flanks of a tooth meet before. */
    private double tip(Point joint) throws DiagnosticException {
        if (joint.radius() >= gear.tipRadius() || !leavesTip(joint.radius())) {
            throw failure("nothing is left of the flanks", "take more teeth, or another profile_shift");
        }
        if (leavesTip(gear.tipRadius())) {
            return gear.tipRadius();
        }
        double low = joint.radius();
        double high = gear.tipRadius();
        for (int i = 0; i < BISECTIONS; i++) {
            double middle = (low + high) / 2;
            if (leavesTip(middle)) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private boolean leavesTip(double radius) {
        double half = gear.halfPitchAngle() - rack.flank(rack.flankAt(radius)).angle();
        return 2 * half * radius >= LEAST_TIP * gear.module();
    }

    private static double between(double from, double to, double part) {
        return part == 1 ? to : from + (to - from) * part;
    }

    private DiagnosticException failure(String message, String hint) {
        return new DiagnosticException(
                Diagnostic.error("node.gear", "gear of " + gear.teeth() + " teeth: " + message, null)
                        .withHint(hint));
    }
}
