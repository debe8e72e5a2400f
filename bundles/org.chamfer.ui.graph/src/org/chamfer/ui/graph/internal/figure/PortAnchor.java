package org.chamfer.ui.graph.internal.figure;

import org.eclipse.draw2d.AnchorListener;
import org.eclipse.draw2d.ConnectionAnchorBase;
import org.eclipse.draw2d.FigureListener;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.geometry.Point;

/**
 * Where the wires of a port of a node end. Listens to the node only: scrolling and zooming move no wires, and whoever
 * listens to the layers above, too, hears of each of them once for each node of the graph.
 */
public final class PortAnchor extends ConnectionAnchorBase {
    private final NodeFigure node;
    private final String port;
    private final boolean output;
    private final FigureListener mover = _ -> moved();

    /** The anchor of a port. @param output true at the right side */
    public PortAnchor(NodeFigure node, String port, boolean output) {
        this.node = node;
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

    /** Tells the wires that the port has another place now. */
    public void moved() {
        fireAnchorMoved();
    }

    /**
     * Where it is in the diagram. Nodes and wires have the same coordinates there; by way of the screen's pixels places
     * would be rounded.
     */
    Point place() {
        return node.anchor(port, output);
    }

    @Override
    public IFigure getOwner() {
        return node;
    }

    @Override
    public Point getLocation(Point reference) {
        Point place = place();
        node.translateToAbsolute(place);
        return place;
    }

    @Override
    public Point getReferencePoint() {
        return getLocation(null);
    }

    @Override
    public void addAnchorListener(AnchorListener listener) {
        if (listeners.isEmpty()) {
            node.addFigureListener(mover);
        }
        super.addAnchorListener(listener);
    }

    @Override
    public void removeAnchorListener(AnchorListener listener) {
        super.removeAnchorListener(listener);
        if (listeners.isEmpty()) {
            node.removeFigureListener(mover);
        }
    }
}
