package org.chamfer.ui.graph.internal.figure;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.draw2d.AbstractRouter;
import org.eclipse.draw2d.Connection;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.PointList;

/**
 * Leads wires along curves. The constraint of a connection is the {@code List<Point>} of places that it is led
 * through, in the diagram; without constraint it goes straight from anchor to anchor. A {@link WireFigure} gets its
 * ends and these places, and makes the curve of them; any other connection, such as that of a wire being drawn, gets
 * the curve.
 */
public final class BezierRouter extends AbstractRouter {
    private final Map<Connection, List<Point>> constraints = new HashMap<>();

    @Override
    public void route(Connection connection) {
        PointList points = new PointList();
        points.addPoint(
                connection.getSourceAnchor() instanceof PortAnchor port
                        ? port.place()
                        : relative(connection, getStartPoint(connection)));
        constraints.getOrDefault(connection, List.of()).forEach(points::addPoint);
        points.addPoint(
                connection.getTargetAnchor() instanceof PortAnchor port
                        ? port.place()
                        : relative(connection, getEndPoint(connection)));
        connection.setPoints(
                connection instanceof WireFigure
                        ? points
                        : WireCurve.through(points).flattened());
    }

    private static Point relative(Connection connection, Point absolute) {
        Point place = absolute.getCopy();
        connection.translateToRelative(place);
        return place;
    }

    @Override
    public Object getConstraint(Connection connection) {
        return constraints.get(connection);
    }

    @Override
    public void setConstraint(Connection connection, Object constraint) {
        if (constraint instanceof List<?> places && !places.isEmpty()) {
            constraints.put(connection, places.stream().map(Point.class::cast).toList());
        } else {
            constraints.remove(connection);
        }
    }

    @Override
    public void remove(Connection connection) {
        constraints.remove(connection);
    }
}
