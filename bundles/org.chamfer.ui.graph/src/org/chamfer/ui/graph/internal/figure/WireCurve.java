package org.chamfer.ui.graph.internal.figure;

import java.util.function.BiFunction;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.PointList;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.swt.graphics.Path;

/**
 * The course of a wire: cubic Bezier curves, one between each two of the points it passes. It leaves and arrives
 * horizontally; its handles there are half the horizontal distance long, and at least {@value #SHORTEST_HANDLE}
 * pixels. At the points in between it heads from the one before to the one after.
 */
public final class WireCurve {
    static final double SHORTEST_HANDLE = 40;

    private static final double SMOOTHNESS = 0.3;
    private static final int STEPS = 24;

    /** Start, then for each curve its two handles and its end: x and y of each. */
    private final double[] points;

    private WireCurve(double[] points) {
        this.points = points;
    }

    /** The curve through points. @param passed at least two: start, places in between, end */
    public static WireCurve through(PointList passed) {
        int curves = passed.size() - 1;
        double[] points = new double[2 + 6 * curves];
        points[0] = passed.getFirstPoint().x;
        points[1] = passed.getFirstPoint().y;
        for (int i = 0; i < curves; i++) {
            Point from = passed.getPoint(i);
            Point to = passed.getPoint(i + 1);
            double[] leave =
                    i == 0 ? new double[] {handle(from, to), 0} : tangent(passed.getPoint(i - 1), to, from, to);
            double[] arrive = i == curves - 1
                    ? new double[] {handle(from, to), 0}
                    : tangent(from, passed.getPoint(i + 2), from, to);
            int at = 2 + 6 * i;
            points[at] = from.x + leave[0];
            points[at + 1] = from.y + leave[1];
            points[at + 2] = to.x - arrive[0];
            points[at + 3] = to.y - arrive[1];
            points[at + 4] = to.x;
            points[at + 5] = to.y;
        }
        return new WireCurve(points);
    }

    /** The straight lines between points. @param passed at least two: start, places in between, end */
    public static WireCurve straight(PointList passed) {
        int lines = passed.size() - 1;
        double[] points = new double[2 + 6 * lines];
        points[0] = passed.getFirstPoint().x;
        points[1] = passed.getFirstPoint().y;
        for (int i = 0; i < lines; i++) {
            Point from = passed.getPoint(i);
            Point to = passed.getPoint(i + 1);
            for (int third = 1; third <= 3; third++) {
                points[6 * i + 2 * third] = from.x + (to.x - from.x) * third / 3.0;
                points[6 * i + 2 * third + 1] = from.y + (to.y - from.y) * third / 3.0;
            }
        }
        return new WireCurve(points);
    }

    private static double handle(Point from, Point to) {
        return Math.max(SHORTEST_HANDLE, Math.abs(to.x - from.x) / 2.0);
    }

    /** A handle in the direction from one point to another, as long as fits a curve. */
    private static double[] tangent(Point before, Point after, Point from, Point to) {
        double dx = after.x - before.x;
        double dy = after.y - before.y;
        double direction = Math.hypot(dx, dy);
        double length = SMOOTHNESS * Math.hypot(to.x - from.x, to.y - from.y);
        return direction == 0
                ? new double[] {length, 0}
                : new double[] {dx / direction * length, dy / direction * length};
    }

    /** Start, then for each curve its two handles and its end: x and y of each. */
    public double[] points() {
        return points.clone();
    }

    /** The curve for painting; to be disposed of. */
    Path path() {
        Path path = new Path(null);
        addTo(path);
        return path;
    }

    /** The curve as path data of SVG. @param place writes a point */
    String pathData(BiFunction<Double, Double, String> place) {
        StringBuilder data = new StringBuilder("M").append(place.apply(points[0], points[1]));
        for (int at = 2; at < points.length; at += 2) {
            data.append(at % 6 == 2 ? "C" : " ").append(place.apply(points[at], points[at + 1]));
        }
        return data.toString();
    }

    /** Adds the curve to others that are painted together. */
    void addTo(Path path) {
        path.moveTo((float) points[0], (float) points[1]);
        for (int at = 2; at < points.length; at += 6) {
            path.cubicTo(
                    (float) points[at],
                    (float) points[at + 1],
                    (float) points[at + 2],
                    (float) points[at + 3],
                    (float) points[at + 4],
                    (float) points[at + 5]);
        }
    }

    /** Adds straight lines between the points that the curve passes. */
    void addLinesTo(Path path) {
        path.moveTo((float) points[0], (float) points[1]);
        for (int at = 6; at < points.length; at += 6) {
            path.lineTo((float) points[at], (float) points[at + 1]);
        }
    }

    /** The curve as lines, rounded to pixels. */
    public PointList flattened() {
        PointList lines = new PointList();
        lines.addPoint((int) points[0], (int) points[1]);
        for (int at = 0; at + 6 < points.length; at += 6) {
            for (int step = 1; step <= STEPS; step++) {
                double t = (double) step / STEPS;
                lines.addPoint((int) Math.round(at(at, t)), (int) Math.round(at(at + 1, t)));
            }
        }
        return lines;
    }

    /** The point half way along the middle curve. */
    public Point middle() {
        int curves = points.length / 6;
        int at = curves / 2 * 6;
        double t = curves % 2 == 0 ? 0 : 0.5;
        return new Point((int) Math.round(at(at, t)), (int) Math.round(at(at + 1, t)));
    }

    /** The distance of a point from the curve, in pixels. */
    public double distance(double x, double y) {
        double best = Double.MAX_VALUE;
        double fromX = points[0];
        double fromY = points[1];
        for (int at = 0; at + 6 < points.length; at += 6) {
            for (int step = 1; step <= STEPS; step++) {
                double t = (double) step / STEPS;
                double toX = at(at, t);
                double toY = at(at + 1, t);
                best = Math.min(best, distance(x, y, fromX, fromY, toX, toY));
                fromX = toX;
                fromY = toY;
            }
        }
        return best;
    }

    private static double distance(double x, double y, double fromX, double fromY, double toX, double toY) {
        double dx = toX - fromX;
        double dy = toY - fromY;
        double square = dx * dx + dy * dy;
        double t = square == 0 ? 0 : Math.clamp(((x - fromX) * dx + (y - fromY) * dy) / square, 0, 1);
        return Math.hypot(x - fromX - t * dx, y - fromY - t * dy);
    }

    /** A rectangle that holds the curve: that of its ends and handles. */
    public Rectangle bounds() {
        double left = points[0];
        double right = left;
        double top = points[1];
        double bottom = top;
        for (int i = 2; i < points.length; i += 2) {
            left = Math.min(left, points[i]);
            right = Math.max(right, points[i]);
            top = Math.min(top, points[i + 1]);
            bottom = Math.max(bottom, points[i + 1]);
        }
        int x = (int) Math.floor(left);
        int y = (int) Math.floor(top);
        return new Rectangle(x, y, (int) Math.ceil(right) - x + 1, (int) Math.ceil(bottom) - y + 1);
    }

    /** One coordinate of the curve whose start is at an index. */
    private double at(int start, double t) {
        double u = 1 - t;
        return u * u * u * points[start]
                + 3 * u * u * t * points[start + 2]
                + 3 * u * t * t * points[start + 4]
                + t * t * t * points[start + 6];
    }
}
