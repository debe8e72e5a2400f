package org.chamfer.nodes.internal.gear;

import java.util.ArrayList;
import java.util.List;
import org.chamfer.base.diagnostic.Diagnostic;
import org.chamfer.base.diagnostic.DiagnosticException;
import org.chamfer.geometry.Region;
import org.chamfer.nodes.internal.gear.CuttingRack.Point;

/**
 * The outline of a spur gear about the origin, with the middle of a tooth on the positive x axis. All points lie on the exact
 * curves, so that teeth are never thicker than they should be.
 */
public final class GearOutline {
    /** Distance of an arc from its chord in modules. */
    private static final double SAGITTA = 1.0 / 400;

    private static final int FEWEST_BORE_SEGMENTS = 32;
    /** Root arcs shorter than this (mm) are points. */
    private static final double POINT = 1e-9;

    private final GearData gear;
    private final ToothSpace space;
    private final List<Point> contour = new ArrayList<>();

    /**
     * Computes the teeth.
     *
     * @param flankPoints number of segments of each involute, at least 1
     * @throws DiagnosticException if there are no such teeth
     */
    public GearOutline(GearData gear, int flankPoints) throws DiagnosticException {
        this.gear = gear;
        this.space = new ToothSpace(gear, flankPoints);
        for (int tooth = 0; tooth < gear.teeth(); tooth++) {
            addTooth(2 * gear.halfPitchAngle() * tooth);
        }
    }

    /** Where the teeth end, in mm from the centre: before the tip circle if they would end in points. */
    public double tipRadius() {
        return space.tipRadius();
    }

    /**
     * The figure.
     *
     * @param bore diameter of the hole in the middle in mm, 0 for none
     * @throws DiagnosticException if the bore leaves nothing between the teeth
     */
    public Region region(double bore) throws DiagnosticException {
        if (bore >= 2 * gear.rootRadius()) {
            throw new DiagnosticException(Diagnostic.error(
                            "node.gear-bore",
                            "a bore of " + bore + " mm is wider than the root circle of " + 2 * gear.rootRadius()
                                    + " mm",
                            null)
                    .withHint("make the bore smaller, or the gear larger"));
        }
        double[] teeth = coordinates(contour);
        return new Region(bore > 0 ? List.of(teeth, coordinates(hole(bore / 2))) : List.of(teeth));
    }

    private void addTooth(double middle) {
        List<Point> half = space.points();
        double root = half.getFirst().angle();
        double tip = half.getLast().angle();
        double before = middle - gear.halfPitchAngle();
        double behind = middle + gear.halfPitchAngle();
        half.forEach(point -> contour.add(new Point(point.radius(), before + point.angle())));
        addArc(half.getLast().radius(), before + tip, behind - tip);
        // Where the root is a point, the next tooth begins with it.
        boolean pointed = root * gear.rootRadius() < POINT;
        for (Point point : half.reversed().subList(0, half.size() - (pointed ? 1 : 0))) {
            contour.add(new Point(point.radius(), behind - point.angle()));
        }
        if (!pointed) {
            addArc(half.getFirst().radius(), behind - root, behind + root);
        }
    }

    /** The points of an arc between its ends. */
    private void addArc(double radius, double from, double to) {
        int count = segments(radius, to - from);
        for (int i = 1; i < count; i++) {
            contour.add(new Point(radius, from + (to - from) * i / count));
        }
    }

    private int segments(double radius, double angle) {
        double least = 2 * StrictMath.acos(1 - Math.min(1, SAGITTA * gear.module() / radius));
        return Math.max(1, (int) Math.ceil(angle / least));
    }

    /** A circle that is walked clockwise. */
    private List<Point> hole(double radius) {
        int count = Math.max(FEWEST_BORE_SEGMENTS, segments(radius, 2 * Math.PI));
        List<Point> circle = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            circle.add(new Point(radius, -2 * Math.PI * i / count));
        }
        return circle;
    }

    private static double[] coordinates(List<Point> polar) {
        double[] points = new double[2 * polar.size()];
        int next = 0;
        for (Point point : polar) {
            points[next++] = point.radius() * StrictMath.cos(point.angle());
            points[next++] = point.radius() * StrictMath.sin(point.angle());
        }
        return points;
    }
}
