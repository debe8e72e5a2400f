package org.chamfer.ui.graph.internal.part;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.chamfer.graph.model.Wire;
import org.chamfer.graph.type.Converter;
import org.chamfer.graph.type.PortSpec;
import org.chamfer.ui.graph.internal.figure.Highlight;
import org.chamfer.ui.graph.internal.figure.WireFigure;
import org.chamfer.ui.graph.internal.tool.WireTracker;
import org.chamfer.values.PortTypeIds;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.gef.AccessibleEditPart;
import org.eclipse.gef.DragTracker;
import org.eclipse.gef.Request;
import org.eclipse.gef.editparts.AbstractConnectionEditPart;
import org.eclipse.gef.requests.LocationRequest;
import org.eclipse.swt.accessibility.AccessibleEvent;

/** The edit part of a wire. */
public final class WirePart extends AbstractConnectionEditPart {
    private final GraphContext context;
    private AccessibleEditPart accessible;
    private boolean hovered;

    WirePart(GraphContext context) {
        this.context = context;
    }

    /** The wire. */
    public Wire wire() {
        return (Wire) getModel();
    }

    /** What the parts share. */
    public GraphContext context() {
        return context;
    }

    /** The figure. */
    public WireFigure getWireFigure() {
        return (WireFigure) getFigure();
    }

    /** The id of the port type of what flows through the wire. */
    public String type() {
        return port(true).map(PortSpec::type).orElse(PortTypeIds.ANY);
    }

    /** Says whether the pointer is over the wire. */
    public void setHovered(boolean over) {
        hovered = over;
        updateHighlight();
    }

    /** Steps back, while another end for it is being looked for, or not. */
    public void setLifted(boolean lifted) {
        getFigure().setVisible(!lifted);
    }

    /** Leads the wire through other places while one is dragged. */
    public void dragThrough(List<Point> places) {
        getWireFigure().setRoutingConstraint(places);
    }

    /** The places that the wire is led through, in the diagram. */
    public List<Point> places() {
        return wire().getPoints().stream()
                .map(point -> new Point(point.getX(), point.getY()))
                .toList();
    }

    @Override
    public void setSelected(int value) {
        super.setSelected(value);
        updateHighlight();
    }

    @Override
    public DragTracker getDragTracker(Request request) {
        Point location = request instanceof LocationRequest located ? located.getLocation() : new Point();
        return WireTracker.at(this, location);
    }

    @Override
    protected IFigure createFigure() {
        return new WireFigure(((GraphRootPart) getRoot()).style(), PortTypeIds.ANY);
    }

    @Override
    protected void createEditPolicies() {
        // Trackers make the edits.
    }

    @Override
    protected void refreshVisuals() {
        WireFigure figure = getWireFigure();
        Optional<PortSpec> from = port(true);
        figure.setType(from.map(PortSpec::type).orElse(PortTypeIds.ANY));
        figure.setConverter(converter(from, port(false)).map(Converter::label).orElse(""));
        figure.setProblem(context.document().problems().stream()
                .anyMatch(problem -> problem.element().equals(wire().getId())));
        List<Point> places = places();
        if (!places.equals(Objects.requireNonNullElse(figure.getRoutingConstraint(), List.of()))) {
            dragThrough(places);
        }
    }

    /** While it is being made, GEF asks for it with one end first. */
    @Override
    public void refresh() {
        if (getSource() != null && getTarget() != null) {
            super.refresh();
        }
    }

    /** What converts the values that flow through the wire, if they need it. */
    public Optional<Converter> converter() {
        return converter(port(true), port(false));
    }

    private Optional<Converter> converter(Optional<PortSpec> from, Optional<PortSpec> to) {
        return from.isEmpty()
                        || to.isEmpty()
                        || from.get().type().equals(to.get().type())
                ? Optional.empty()
                : context.document()
                        .site()
                        .portTypes()
                        .converter(from.get().type(), to.get().type());
    }

    private Optional<PortSpec> port(boolean source) {
        return source
                ? context.document()
                        .signature(wire().getSource())
                        .flatMap(signature -> signature.output(wire().getOutput()))
                : context.document()
                        .signature(wire().getTarget())
                        .flatMap(signature -> signature.input(wire().getInput()));
    }

    private void updateHighlight() {
        getWireFigure()
                .setHighlight(
                        getSelected() != SELECTED_NONE
                                ? Highlight.SELECTED
                                : hovered ? Highlight.HOVERED : Highlight.NONE);
    }

    @Override
    protected AccessibleEditPart getAccessibleEditPart() {
        if (accessible == null) {
            accessible = new AccessibleGraphicalEditPart() {
                @Override
                public void getName(AccessibleEvent event) {
                    event.result = "Wire from " + wire().getSource().getId() + " "
                            + wire().getOutput() + " to " + wire().getTarget().getId() + " "
                            + wire().getInput();
                }
            };
        }
        return accessible;
    }
}
