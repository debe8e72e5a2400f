package org.chamfer.ui.graph.internal.tool;

import org.chamfer.graph.command.Area;
import org.chamfer.graph.command.ResizeCommand;
import org.chamfer.graph.model.Node;
import org.chamfer.ui.graph.internal.part.NodePart;
import org.chamfer.ui.graph.internal.view.NodeView;
import org.eclipse.draw2d.Cursors;
import org.eclipse.swt.graphics.Cursor;

/** Drags the right border of a node. A double click gives back the width that follows from the content. */
final class WidthTracker extends SelectTracker {
    private static final int STEP = 4;

    private final NodePart part;
    private int before;
    private int width;

    WidthTracker(NodePart part) {
        super(part);
        this.part = part;
    }

    @Override
    protected Cursor calculateCursor() {
        return Cursors.SIZEWE;
    }

    @Override
    protected void doubleClicked() {
        resize(0);
    }

    @Override
    protected void dragStarted() {
        before = part.area().width;
        width = before;
    }

    @Override
    protected void dragged() {
        int wanted = Math.round((before + place().x - start().x) / (float) STEP) * STEP;
        width = Math.clamp(wanted, NodeView.MINIMUM_WIDTH, NodeView.MAXIMUM_WIDTH);
        part.dragWidth(width);
    }

    @Override
    protected void dropped() {
        part.dragWidth(0);
        if (width != before) {
            resize(width);
        }
    }

    @Override
    protected void cancelled() {
        part.dragWidth(0);
    }

    private void resize(int wanted) {
        Node node = part.node();
        if (node.getWidth() != wanted) {
            Area area = new Area(node.getX(), node.getY(), wanted, node.getHeight());
            part.context().document().execute(new ResizeCommand(node, area));
        }
    }
}
