package org.chamfer.nodes.internal.gear;

/**
 * The rack that cuts a gear by rolling along its pitch circle (F. L. Litvin and A. Fuentes, Gear Geometry and Applied Theory,
 * 2004, chapters 5 and 6): its straight flanks leave involutes, and the round corners of its teeth leave the fillets, which are
 * curves at a distance from a trochoid. So teeth are undercut where those of a real gear are.
 *
 * <p>One half of one tooth of the rack is looked at, which cuts one half of a space between teeth of the gear. Lengths are
 * millimetres. The rolling parameter {@code t} is the way of the gear's centre along the rack, 0 where the middle of the
 * rack's tooth points at it.
 */
final class CuttingRack {
    private final double radius;
    private final double baseRadius;
    private final double sine;
    private final double cosine;
    private final double halfWidth;
    private final double cornerRadius;
    private final double cornerX;
    private final double cornerY;

    /**
     * A point on the edge of a space.
     *
     * @param radius distance from the gear's centre in mm
     * @param angle from the middle of the space, in radians
     */
    record Point(double radius, double angle) {}

    CuttingRack(GearData gear) {
        double module = gear.module();
        double depth = (1 + gear.clearance()) * module;
        double shift = gear.profileShift() * module;
        radius = gear.pitchRadius();
        baseRadius = gear.baseRadius();
        sine = StrictMath.sin(gear.pressureAngle());
        cosine = StrictMath.cos(gear.pressureAngle());
        double tangent = sine / cosine;
        double half = Math.PI * module / 4 + gear.backlash() / 4;
        halfWidth = half - shift * tangent;
        // As round as the clearance allows, unless the tooth of the rack is too narrow or too little of it cuts.
        double byClearance = gear.clearance() * module / (1 - sine);
        double byWidth = (half - depth * tangent) / (1 / cosine - tangent);
        double byDepth = depth - shift - module / 20;
        cornerRadius = Math.max(0, Math.min(byClearance, Math.min(byWidth, byDepth)));
        cornerX = half - (depth - cornerRadius) * tangent - cornerRadius / cosine;
        cornerY = shift - depth + cornerRadius;
    }

    /** True if the rack's teeth are wide enough to exist. */
    boolean isPossible() {
        return cornerX >= 0 && cornerY < 0;
    }

    /** Where the fillet begins, at the root circle. */
    double filletStart() {
        return cornerX;
    }

    /** Where the fillet ends, if nothing has cut it before: the corner becomes the flank. */
    double filletEnd() {
        return cornerX + cornerY * cosine / sine;
    }

    /** True if the flank reaches below the base circle, where no involute is: its corner then cuts into the involute. */
    boolean undercuts() {
        return filletEnd() < flankStart();
    }

    /** Where the involute begins at the base circle. */
    double flankStart() {
        return halfWidth - radius * sine / cosine;
    }

    /** The point that the corner cuts. The normal at the contact goes through the pitch point. */
    Point fillet(double t) {
        double x = cornerX - t;
        double length = StrictMath.sqrt(x * x + cornerY * cornerY);
        double factor = 1 + cornerRadius / length;
        return fromCentre(x * factor, cornerY * factor, t);
    }

    /** The point that the flank cuts: a point of the involute. */
    Point flank(double t) {
        double way = t - halfWidth;
        return fromCentre(-way * cosine * cosine, way * sine * cosine, t);
    }

    /** Where the flank cuts the point of the involute at a distance from the gear's centre, at least the base radius. */
    double flankAt(double distance) {
        double contact = StrictMath.sqrt(Math.max(0, distance * distance - baseRadius * baseRadius)) - radius * sine;
        return halfWidth + contact / cosine;
    }

    /** A point relative to the pitch point, seen from the gear that has rolled so far. */
    private Point fromCentre(double x, double y, double t) {
        double up = y + radius;
        return new Point(StrictMath.sqrt(x * x + up * up), StrictMath.atan2(x, up) + t / radius);
    }
}
