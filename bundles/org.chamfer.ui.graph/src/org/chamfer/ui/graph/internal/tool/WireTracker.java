package org.chamfer.ui.graph.internal.tool;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chamfer.graph.command.RerouteCommand;
import org.chamfer.ui.graph.internal.figure.WireCurve;
import org.chamfer.ui.graph.internal.part.NodePart;
import org.chamfer.ui.graph.internal.part.WirePart;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.PointList;
import org.eclipse.gef.DragTracker;

/**
 * What dragging and clicking does on a wire: near its ends it is led to another port, the places that it is led through can
 * be moved, and a double click adds one or takes it away.
 */
public final class WireTracker extends SelectTracker {
    private static final int END_REACH = 20;
    private static final int PLACE_REACH = 8;

    private final WirePart wire;
    private final int grabbed;
    private List<Point> places = List.of();

    private WireTracker(WirePart wire, int grabbed) {
        super(wire);
        this.wire = wire;
        this.grabbed = grabbed;
    }

    /** What follows the pointer from a point of the control. */
    public static DragTracker at(WirePart wire, Point location) {
        Point place = location.getCopy();
        wire.getFigure().translateToRelative(place);
        int grabbed = nearest(wire.places(), place);
        Map<?, ?> registry = wire.getViewer().getEditPartRegistry();
        if (grabbed < 0
                && registry.get(wire.wire().getSource()) instanceof NodePart source
                && registry.get(wire.wire().getTarget()) instanceof NodePart target) {
            PointList points = wire.getWireFigure().getPoints();
            if (near(points.getLastPoint(), place)) {
                return new ConnectTracker(source, wire.wire().getOutput(), true, Optional.of(wire));
            }
            if (near(points.getFirstPoint(), place)) {
                return new ConnectTracker(target, wire.wire().getInput(), false, Optional.of(wire));
            }
        }
        return new WireTracker(wire, grabbed);
    }

    @Override
    protected void dragged() {
        if (grabbed >= 0) {
            places = new ArrayList<>(wire.places());
            places.set(grabbed, new Point(Grid.snap(place().x), Grid.snap(place().y)));
            wire.dragThrough(places);
        }
    }

    @Override
    protected void dropped() {
        if (grabbed >= 0) {
            reroute(places);
        }
    }

    @Override
    protected void cancelled() {
        wire.dragThrough(wire.places());
    }

    @Override
    protected void doubleClicked() {
        List<Point> changed = new ArrayList<>(wire.places());
        if (grabbed >= 0) {
            changed.remove(grabbed);
        } else {
            Point added = new Point(Grid.snap(place().x), Grid.snap(place().y));
            changed.add(index(added), added);
        }
        reroute(changed);
    }

    /** Where a new place belongs: in that stretch of the wire that passes nearest to it. */
    private int index(Point added) {
        PointList passed = wire.getWireFigure().getPoints();
        int best = 0;
        double nearest = Double.MAX_VALUE;
        for (int i = 0; i + 1 < passed.size(); i++) {
            PointList stretch = new PointList();
            stretch.addPoint(passed.getPoint(i));
            stretch.addPoint(passed.getPoint(i + 1));
            double distance = WireCurve.through(stretch).distance(added.x, added.y);
            if (distance < nearest) {
                nearest = distance;
                best = i;
            }
        }
        return Math.min(best, wire.places().size());
    }

    private void reroute(List<Point> wanted) {
        List<RerouteCommand.Place> through = wanted.stream()
                .map(point -> new RerouteCommand.Place(point.x, point.y))
                .toList();
        wire.context().document().execute(new RerouteCommand(wire.wire(), through));
    }

    private static int nearest(List<Point> places, Point place) {
        for (int i = 0; i < places.size(); i++) {
            if (places.get(i).getDistance(place) <= PLACE_REACH) {
                return i;
            }
        }
        return -1;
    }

    private static boolean near(Point end, Point place) {
        return end.getDistance(place) <= END_REACH;
    }
}
