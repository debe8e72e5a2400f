package org.chamfer.graph.command;

import java.util.List;
import org.chamfer.graph.internal.command.Edits;
import org.chamfer.graph.model.GraphFactory;
import org.chamfer.graph.model.Point;
import org.chamfer.graph.model.Wire;

/** Leads a wire through other points. */
public final class RerouteCommand extends GraphCommand {
    /**
     * A place on the canvas, in pixels at zoom 1.
     *
     * @param x to the right
     * @param y down
     */
    public record Place(int x, int y) {}

    private final Wire wire;
    private final List<Place> places;

    /** Leads a wire through places, from its source to its target; none for a straight way. */
    public RerouteCommand(Wire wire, List<Place> places) {
        super("Reroute");
        this.wire = wire;
        this.places = List.copyOf(places);
    }

    @Override
    void edit(Edits changes) {
        List.copyOf(wire.getPoints()).forEach(point -> changes.remove(wire.getPoints(), point));
        for (Place place : places) {
            Point point = GraphFactory.eINSTANCE.createPoint();
            point.setX(place.x());
            point.setY(place.y());
            changes.add(wire.getPoints(), point);
        }
    }
}
