package org.chamfer.formats.internal.dxf;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.chamfer.formats.CurveFacets;
import org.chamfer.geometry.Degrees;

/** Divides entities into straight lines, with OpenSCAD's readings of their groups. */
final class EntityTracer {
    private static final int CLOSED = 1;
    /** Segments of an arc that goes round and round. */
    private static final int MOST_OF_TURNS = 100_000;

    private final CurveFacets facets;

    EntityTracer(CurveFacets facets) {
        this.facets = facets;
    }

    /** A line that is not on the grid yet. */
    record Segment(double fromX, double fromY, double toX, double toY) {}

    /**
     * The lines of an entity, {@code null} if it is none that is drawn.
     *
     * @throws IndexOutOfBoundsException if the entity lacks points
     */
    List<Segment> trace(DxfEntity entity) {
        List<Segment> segments = new ArrayList<>();
        switch (entity.type()) {
            case "LINE" -> segments.add(new Segment(entity.x(0), entity.y(0), entity.x(1), entity.y(1)));
            case "LWPOLYLINE" -> polyline(entity, segments::add);
            case "CIRCLE" -> arc(entity, 0, 360, segments::add);
            case "ARC" -> arc(entity, entity.value50(), after(entity.value50(), entity.value51(), 360), segments::add);
            case "ELLIPSE" -> ellipse(entity, segments::add);
            default -> {
                return null;
            }
        }
        return segments;
    }

    private static void polyline(DxfEntity entity, Consumer<Segment> target) {
        int count = entity.pointCount();
        for (int i = 1; i < count; i++) {
            target.accept(new Segment(entity.x(i - 1), entity.y(i - 1), entity.x(i), entity.y(i)));
        }
        if ((entity.flags() & CLOSED) != 0) {
            target.accept(new Segment(entity.x(count - 1), entity.y(count - 1), entity.x(0), entity.y(0)));
        }
    }

    private void arc(DxfEntity entity, double start, double stop, Consumer<Segment> target) {
        double radius = entity.value40();
        double x = entity.x(0);
        double y = entity.y(0);
        int count = count(radius, (stop - start) / 360);
        for (int i = 0; i < count; i++) {
            double from = start + (stop - start) * i / count;
            double to = start + (stop - start) * (i + 1) / count;
            target.accept(new Segment(
                    Degrees.cos(from) * radius + x,
                    Degrees.sin(from) * radius + y,
                    Degrees.cos(to) * radius + x,
                    Degrees.sin(to) * radius + y));
        }
    }

    /** Group 11 is the end of the longer axis seen from the centre, group 40 the ratio of the axes. */
    private void ellipse(DxfEntity entity, Consumer<Segment> target) {
        double start = entity.value41();
        double stop = after(start, entity.value42(), 2 * Math.PI);
        double axisX = entity.x(1);
        double axisY = entity.y(1);
        double major = StrictMath.sqrt(axisX * axisX + axisY * axisY);
        double cos = major == 0 ? 1 : axisX / major;
        double sin = major == 0 ? 0 : axisY / major;
        double minor = major * entity.value40();
        int count = count(major, (stop - start) / (2 * Math.PI));
        double lastX = 0;
        double lastY = 0;
        for (int i = 0; i <= count && count > 0; i++) {
            double angle = start + (stop - start) * i / count;
            double along = StrictMath.cos(angle) * major;
            double across = StrictMath.sin(angle) * minor;
            double x = cos * along - sin * across + entity.x(0);
            double y = sin * along + cos * across + entity.y(0);
            if (i > 0) {
                target.accept(new Segment(lastX, lastY, x, y));
            }
            lastX = x;
            lastY = y;
        }
    }

    private int count(double radius, double turns) {
        int ofCircle = facets.segments(radius);
        double count = Math.ceil(ofCircle * turns);
        return (int) Math.min(count, Math.max(ofCircle, MOST_OF_TURNS));
    }

    /** An angle plus as many turns as it takes to come after another one. */
    private static double after(double start, double angle, double turn) {
        double turns = Math.max(0, Math.ceil((start - angle) / turn));
        return angle + turns * turn;
    }
}
