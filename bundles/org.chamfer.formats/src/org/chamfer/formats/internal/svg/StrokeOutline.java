package org.chamfer.formats.internal.svg;

import java.util.ArrayList;
import java.util.List;
import org.chamfer.formats.internal.plane.PointList;

/**
 * Gives a line a width: convex pieces whose union is the stroke.
 *
 * <p>Corners and ends look as OpenSCAD's Clipper library makes them: a miter longer than twice the half width is cut off
 * at the half width from the corner, {@code bevel} is always cut off so, and arcs are off by 1/500 of the half width.
 */
final class StrokeOutline {
    /** Clipper's miter limit of 2, as the least cosine of the turn: miters up to a turn of 120 degrees. */
    private static final double LEAST_MITER_COSINE = -0.5;

    private static final double ARC_TOLERANCE = 1.0 / 500;
    private static final double ARC_STEP = 2 * StrictMath.acos(1 - ARC_TOLERANCE);

    private final LineStyle style;
    private final PointLimit limit;
    private final double half;
    private final List<double[]> pieces = new ArrayList<>();

    private StrokeOutline(LineStyle style, PointLimit limit) {
        this.style = style;
        this.limit = limit;
        this.half = style.width() / 2;
    }

    /** The pieces of a line; none if it has no points. */
    static List<double[]> of(PointList line, LineStyle style, PointLimit limit) {
        StrokeOutline outline = new StrokeOutline(style, limit);
        PointList distinct = new PointList();
        for (int i = 0; i < line.size(); i++) {
            int last = distinct.size() - 1;
            if (last < 0 || distinct.x(last) != line.x(i) || distinct.y(last) != line.y(i)) {
                distinct.add(line.x(i), line.y(i));
            }
        }
        if (distinct.size() == 1) {
            outline.addDot(distinct.x(0), distinct.y(0));
        } else if (distinct.size() > 1) {
            outline.addLine(distinct);
        }
        return outline.pieces;
    }

    private void addPiece(double[] piece) {
        limit.add(piece.length / 2);
        pieces.add(piece);
    }

    private void addDot(double x, double y) {
        if (style.join() == LineStyle.Join.ROUND) {
            PointList circle = new PointList();
            addArc(circle, x, y, half, 0, 2 * Math.PI);
            addPiece(circle.toArray());
        } else {
            addPiece(new double[] {x - half, y - half, x + half, y - half, x + half, y + half, x - half, y + half});
        }
    }

    private void addLine(PointList line) {
        int segments = line.size() - 1;
        double[] dx = new double[segments];
        double[] dy = new double[segments];
        for (int i = 0; i < segments; i++) {
            double x = line.x(i + 1) - line.x(i);
            double y = line.y(i + 1) - line.y(i);
            double length = StrictMath.hypot(x, y);
            dx[i] = x / length;
            dy[i] = y / length;
            addSegment(line, i, dx[i] * half, dy[i] * half);
            if (i > 0) {
                addCorner(line.x(i), line.y(i), dx[i - 1], dy[i - 1], dx[i], dy[i]);
            }
        }
        addEnd(line.x(0), line.y(0), -dx[0], -dy[0]);
        addEnd(line.x(segments), line.y(segments), dx[segments - 1], dy[segments - 1]);
    }

    private void addSegment(PointList line, int index, double x, double y) {
        double ax = line.x(index);
        double ay = line.y(index);
        double bx = line.x(index + 1);
        double by = line.y(index + 1);
        addPiece(new double[] {ax + y, ay - x, bx + y, by - x, bx - y, by + x, ax - y, ay + x});
    }

    /** The wedge on the outer side of a corner; the directions before and after it are unit vectors. */
    private void addCorner(double x, double y, double inX, double inY, double outX, double outY) {
        double sin = inX * outY - inY * outX;
        double cos = inX * outX + inY * outY;
        if (sin == 0 && cos > 0) {
            return;
        }
        // The outer side is the right one if the line turns left. The wedge runs counter-clockwise from "first".
        boolean left = sin >= 0;
        double firstX = left ? inY : -outY;
        double firstY = left ? -inX : outX;
        double lastX = left ? outY : -inY;
        double lastY = left ? -outX : inX;
        PointList wedge = new PointList();
        wedge.add(x, y);
        if (style.join() == LineStyle.Join.ROUND) {
            addArc(wedge, x, y, firstX * half, firstY * half, StrictMath.atan2(Math.abs(sin), cos));
        } else {
            wedge.add(x + firstX * half, y + firstY * half);
            if (style.join() == LineStyle.Join.MITER && cos > LEAST_MITER_COSINE) {
                double reach = half / (1 + cos);
                wedge.add(x + (firstX + lastX) * reach, y + (firstY + lastY) * reach);
            } else {
                addCut(wedge, x, y, sin, cos, firstX, firstY, lastX, lastY);
            }
        }
        wedge.add(x + lastX * half, y + lastY * half);
        addPiece(wedge.toArray());
    }

    /** Where both outer edges meet the line across the bisector, at the half width from the corner. */
    private void addCut(
            PointList wedge,
            double x,
            double y,
            double sin,
            double cos,
            double firstX,
            double firstY,
            double lastX,
            double lastY) {
        // Edge and cut are tangents of the same circle, a quarter of whose turn lies between foot and meeting point.
        double along = half * StrictMath.tan(StrictMath.atan2(Math.abs(sin), cos) / 4);
        wedge.add(x + firstX * half - firstY * along, y + firstY * half + firstX * along);
        wedge.add(x + lastX * half + lastY * along, y + lastY * half - lastX * along);
    }

    /** The cap at an end; the direction leads out of the line. */
    private void addEnd(double x, double y, double dirX, double dirY) {
        double rightX = dirY * half;
        double rightY = -dirX * half;
        switch (style.cap()) {
            case BUTT -> {}
            case SQUARE ->
                addPiece(new double[] {
                    x + rightX,
                    y + rightY,
                    x + rightX + dirX * half,
                    y + rightY + dirY * half,
                    x - rightX + dirX * half,
                    y - rightY + dirY * half,
                    x - rightX,
                    y - rightY
                });
            case ROUND -> {
                PointList cap = new PointList();
                addArc(cap, x, y, rightX, rightY, Math.PI);
                cap.add(x - rightX, y - rightY);
                addPiece(cap.toArray());
            }
        }
    }

    /** The points of an arc without its end. */
    private static void addArc(PointList points, double x, double y, double fromX, double fromY, double angle) {
        int steps = (int) StrictMath.ceil(angle / ARC_STEP);
        for (int i = 0; i < steps; i++) {
            double cos = StrictMath.cos(i * ARC_STEP);
            double sin = StrictMath.sin(i * ARC_STEP);
            points.add(x + cos * fromX - sin * fromY, y + sin * fromX + cos * fromY);
        }
    }
}
