package org.chamfer.formats.internal.svg;

import java.util.ArrayList;
import java.util.List;
import org.chamfer.formats.CurveFacets;
import org.chamfer.formats.ImportedOutlines;
import org.chamfer.formats.internal.plane.PointList;

/**
 * Draws the subpaths of one shape. Closed ones become contours, open ones strokes, as OpenSCAD does it: {@code fill} and
 * {@code stroke} do not matter, and once a path has closed a subpath its last one counts as closed too.
 */
final class PathBuilder {
    /** Subpaths whose ends are no farther apart than this (user units) are closed. */
    private static final double CLOSED_DISTANCE = 0.1;

    private static final int FEWEST_BEZIER_STEPS = 20;

    private final CurveFacets facets;
    private final LineStyle pen;
    private final PointLimit limit;
    private final List<double[]> contours = new ArrayList<>();
    private final List<ImportedOutlines.Stroke> strokes = new ArrayList<>();
    private PointList current = new PointList();
    private boolean anyClosed;
    private double x;
    private double y;

    PathBuilder(CurveFacets facets, LineStyle pen, PointLimit limit) {
        this.facets = facets;
        this.pen = pen;
        this.limit = limit;
    }

    double x() {
        return x;
    }

    double y() {
        return y;
    }

    void moveTo(double toX, double toY) {
        if (!current.isEmpty()) {
            if (isOpen()) {
                stroke();
            } else {
                fill();
            }
        }
        lineTo(toX, toY);
    }

    void lineTo(double toX, double toY) {
        limit.add(1);
        current.add(toX, toY);
        x = toX;
        y = toY;
    }

    void quadraticTo(double controlX, double controlY, double toX, double toY) {
        int steps = bezierSteps();
        limit.add(steps);
        for (int i = 1; i <= steps; i++) {
            double t = (double) i / steps;
            double u = 1 - t;
            current.add(u * u * x + 2 * u * t * controlX + t * t * toX, u * u * y + 2 * u * t * controlY + t * t * toY);
        }
        x = toX;
        y = toY;
    }

    void cubicTo(double firstX, double firstY, double secondX, double secondY, double toX, double toY) {
        int steps = bezierSteps();
        limit.add(steps);
        for (int i = 1; i <= steps; i++) {
            double t = (double) i / steps;
            double u = 1 - t;
            current.add(
                    u * u * u * x + 3 * u * u * t * firstX + 3 * u * t * t * secondX + t * t * t * toX,
                    u * u * u * y + 3 * u * u * t * firstY + 3 * u * t * t * secondY + t * t * t * toY);
        }
        x = toX;
        y = toY;
    }

    void arcTo(double rx, double ry, double degrees, boolean large, boolean sweep, double toX, double toY) {
        int before = current.size();
        EllipticArc.trace(current, facets, x, y, rx, ry, degrees, large, sweep, toX, toY);
        limit.add(current.size() - before);
        x = toX;
        y = toY;
    }

    void close() {
        if (!current.isEmpty()) {
            x = current.x(0);
            y = current.y(0);
            fill();
        }
        anyClosed = true;
    }

    /** Ends the last subpath. */
    SvgDrawing finish() {
        if (!current.isEmpty()) {
            if (!anyClosed && isOpen()) {
                stroke();
            } else {
                fill();
            }
        }
        return new SvgDrawing(contours, strokes);
    }

    private int bezierSteps() {
        return (int) Math.min(Math.max(facets.fn(), FEWEST_BEZIER_STEPS), CurveFacets.LARGEST_COUNT);
    }

    private boolean isOpen() {
        int last = current.size() - 1;
        return StrictMath.hypot(current.x(last) - current.x(0), current.y(last) - current.y(0)) > CLOSED_DISTANCE;
    }

    private void fill() {
        contours.add(current.toArray());
        current = new PointList();
    }

    private void stroke() {
        strokes.add(new ImportedOutlines.Stroke(StrokeOutline.of(current, pen, limit)));
        current = new PointList();
    }
}
