package org.chamfer.ui.graph.internal.figure;

import org.eclipse.draw2d.AbstractConnectionAnchor;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.ScalableFigure;
import org.eclipse.draw2d.Viewport;
import org.eclipse.draw2d.geometry.Point;

/** Where the wires of a port of a node end. Scrolling and zooming move no wires, so it does not hear of them. */
public final class PortAnchor extends AbstractConnectionAnchor {
    private final String port;
    private final boolean output;

    /** The anchor of a port. @param output true at the right side */
    public PortAnchor(NodeFigure node, String port, boolean output) {
        super(node);
        this.port = port;
        this.output = output;
    }

    /** The name of the port. */
    public String port() {
        return port;
    }

    /** True at the right side. */
    public boolean output() {
        return output;
    }

    /** Tells the wires that the port has another place within the node now. */
    public void moved() {
        fireAnchorMoved();
    }

    /**
     * Where it is in the diagram. Nodes and wires have the same coordinates there; by way of the screen's pixels places
     * would be rounded.
     */
    Point place() {
        return ((NodeFigure) getOwner()).anchor(port, output);
    }

    @Override
    public Point getLocation(Point reference) {
        Point place = place();
        getOwner().translateToAbsolute(place);
        return place;
    }

    @Override
    public Point getReferencePoint() {
        return getLocation(null);
    }

    @Override
    public void ancestorMoved(IFigure ancestor) {
        if (!(ancestor instanceof Viewport) && !(ancestor instanceof ScalableFigure)) {
            super.ancestorMoved(ancestor);
        }
    }
}
