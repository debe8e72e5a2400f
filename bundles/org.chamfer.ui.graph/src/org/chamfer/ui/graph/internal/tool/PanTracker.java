package org.chamfer.ui.graph.internal.tool;

import org.eclipse.draw2d.Cursors;
import org.eclipse.draw2d.Viewport;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.swt.graphics.Cursor;

/** Moves what is seen of the diagram with the pointer, whichever button is held. */
final class PanTracker extends PointerTracker {
    private Point corner = new Point();

    @Override
    protected boolean handleButtonDown(int button) {
        stateTransition(STATE_INITIAL, STATE_DRAG);
        corner = ((Viewport) root().getFigure()).getViewLocation();
        return true;
    }

    /** One who moves the view in short strokes clicks twice as well. */
    @Override
    protected boolean handleDoubleClick(int button) {
        return true;
    }

    @Override
    protected Cursor calculateCursor() {
        return Cursors.SIZEALL;
    }

    @Override
    protected void dragged() {
        Point pointer = getLocation();
        Point from = getStartLocation();
        ((Viewport) root().getFigure()).setViewLocation(corner.x + from.x - pointer.x, corner.y + from.y - pointer.y);
    }

    @Override
    protected void dropped() {
        // The diagram stays where it is.
    }

    @Override
    protected void cancelled() {
        // The diagram stays where it is.
    }

    @Override
    protected boolean scrollsAtBorder() {
        return false;
    }
}
