package org.chamfer.ui.graph.internal.part;

import java.util.List;
import org.chamfer.graph.model.Item;
import org.chamfer.ui.graph.internal.figure.Highlight;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.editparts.AbstractGraphicalEditPart;

/** The edit part of an item that has a size and a text of its own: a frame or a note. */
public abstract class BoxPart extends AbstractGraphicalEditPart implements MovablePart {
    private final GraphContext context;
    private Point offset = new Point();
    private Rectangle dragged;
    private boolean hovered;

    BoxPart(GraphContext context) {
        this.context = context;
    }

    /** What the parts share. */
    public GraphContext context() {
        return context;
    }

    /** The item. */
    public Item item() {
        return (Item) getModel();
    }

    /** Lets the user type another text. */
    public abstract void edit();

    /** The least width, in pixels at zoom 1. */
    public abstract int leastWidth();

    /** The least height, in pixels at zoom 1. */
    public abstract int leastHeight();

    /** Says whether the pointer is over it. */
    public void setHovered(boolean over) {
        hovered = over;
        updateHighlight();
    }

    /** Shows it in another place and size while its border is dragged; {@code null} for its own. */
    public void dragArea(Rectangle area) {
        dragged = area;
        place();
    }

    @Override
    public void drag(int right, int down) {
        offset = new Point(right, down);
        place();
    }

    @Override
    public Rectangle area() {
        return getFigure().getBounds();
    }

    @Override
    public void setSelected(int value) {
        super.setSelected(value);
        updateHighlight();
    }

    @Override
    protected void createEditPolicies() {
        // Trackers make the edits.
    }

    @Override
    protected void refreshVisuals() {
        showContent();
        place();
    }

    /** Gives the figure its text. */
    protected abstract void showContent();

    /** Makes the figure stand out. */
    protected abstract void show(Highlight highlight);

    /** The width if the item has none. */
    protected abstract int standardWidth();

    /** The height if the item has none. */
    protected abstract int standardHeight();

    static String text(String text) {
        return text == null ? "" : text;
    }

    @Override
    protected List<Object> getModelChildren() {
        return List.of();
    }

    private void place() {
        Item item = item();
        Rectangle area = dragged != null
                ? dragged
                : new Rectangle(
                        item.getX() + offset.x,
                        item.getY() + offset.y,
                        item.getWidth() > 0 ? item.getWidth() : standardWidth(),
                        item.getHeight() > 0 ? item.getHeight() : standardHeight());
        getFigure().getParent().setConstraint(getFigure(), area);
    }

    private void updateHighlight() {
        show(getSelected() != SELECTED_NONE ? Highlight.SELECTED : hovered ? Highlight.HOVERED : Highlight.NONE);
    }
}
