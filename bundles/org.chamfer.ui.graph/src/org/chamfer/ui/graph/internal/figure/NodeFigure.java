package org.chamfer.ui.graph.internal.figure;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.chamfer.ui.graph.internal.view.Hit;
import org.chamfer.ui.graph.internal.view.NodeMetrics;
import org.chamfer.ui.graph.internal.view.NodeView;
import org.eclipse.draw2d.Figure;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.geometry.Dimension;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.handles.HandleBounds;

/**
 * A node: one figure that paints everything of it. Its bounds are larger than the node by {@link #MARGIN} on each
 * side, for the ports on the border, the shadow and the glow of a selection; {@link #nodeBounds()} is the node
 * itself.
 */
public final class NodeFigure extends Figure implements HandleBounds {
    /** How far the figure reaches beyond the node, in pixels. */
    public static final int MARGIN = 12;

    private final FigureStyle style;
    private final Map<Hit.Port, Highlight> ports = new HashMap<>();
    private NodeView view;
    private NodeMetrics metrics;
    private Highlight highlight = Highlight.NONE;
    private double tick;

    /** A node that looks like a view. */
    public NodeFigure(FigureStyle style, NodeView view) {
        this.style = style;
        setView(view);
    }

    /** Shows another state of the node. If its size becomes another, so does that of the figure. */
    public void setView(NodeView shown) {
        if (shown.equals(view)) {
            return;
        }
        view = shown;
        metrics = NodeMetrics.of(shown, style.lettering());
        setSize(metrics.size().width + 2 * MARGIN, metrics.size().height + 2 * MARGIN);
        repaint();
    }

    /** What is shown. */
    public NodeView view() {
        return view;
    }

    /** Where everything is, from the left upper corner of the node. */
    public NodeMetrics metrics() {
        return metrics;
    }

    /** Where the node is in the diagram. */
    public Rectangle nodeBounds() {
        Rectangle box = getBounds();
        return new Rectangle(box.x + MARGIN, box.y + MARGIN, metrics.size().width, metrics.size().height);
    }

    /** The bounds of a figure for a node at a place: the constraint for a layout. */
    public Rectangle boundsAt(int x, int y) {
        Dimension size = metrics.size();
        return new Rectangle(x - MARGIN, y - MARGIN, size.width + 2 * MARGIN, size.height + 2 * MARGIN);
    }

    /** Where the wires of a port end, in the diagram. */
    public Point anchor(String port, boolean output) {
        return metrics.anchor(port, output).getTranslated(getBounds().x + MARGIN, getBounds().y + MARGIN);
    }

    /** What is at a point of the diagram; nothing outside of the node and its ports. */
    public Optional<Hit> hit(int x, int y) {
        return metrics.hit(x - getBounds().x - MARGIN, y - getBounds().y - MARGIN);
    }

    /** Makes the node stand out, or not. */
    public void setHighlight(Highlight wanted) {
        if (highlight != wanted) {
            highlight = wanted;
            repaint();
        }
    }

    /** How the node stands out. */
    public Highlight highlight() {
        return highlight;
    }

    /** Makes one port stand out, or not. */
    public void setHighlight(Hit.Port port, Highlight wanted) {
        Highlight before = wanted == Highlight.NONE ? ports.remove(port) : ports.put(port, wanted);
        if (before != wanted) {
            repaint();
        }
    }

    /** Turns the ring of a running node. @param turns how often it has turned; only the fraction counts */
    public void setTick(double turns) {
        if (tick != turns) {
            tick = turns;
            repaint();
        }
    }

    @Override
    public Rectangle getHandleBounds() {
        return nodeBounds();
    }

    @Override
    public boolean containsPoint(int x, int y) {
        // Asked for each node of the graph whenever the pointer moves.
        return getBounds().contains(x, y) && hit(x, y).isPresent();
    }

    @Override
    public Dimension getPreferredSize(int widthHint, int heightHint) {
        return boundsAt(0, 0).getSize();
    }

    @Override
    protected void paintFigure(Graphics graphics) {
        DetailLevel detail = DetailLevel.of(this, graphics);
        int pixel = DetailLevel.pixel(this, graphics);
        if (detail == DetailLevel.COARSE) {
            // Without a translation, which costs more than the box.
            style.painter().paintBox(graphics, view, nodeBounds(), highlight, pixel);
            return;
        }
        boolean enlarged = graphics instanceof ExportGraphics || DetailLevel.zoom(this) > 1;
        graphics.translate(getBounds().x + MARGIN, getBounds().y + MARGIN);
        NodeAppearance appearance = new NodeAppearance(highlight, ports, tick, detail, pixel, enlarged);
        style.painter().paint(graphics, view, metrics, appearance);
    }
}
