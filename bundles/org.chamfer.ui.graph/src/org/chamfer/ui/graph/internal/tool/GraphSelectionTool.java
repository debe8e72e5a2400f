package org.chamfer.ui.graph.internal.tool;

import org.chamfer.ui.graph.internal.part.BoxPart;
import org.chamfer.ui.graph.internal.part.NodePart;
import org.chamfer.ui.graph.internal.part.WirePart;
import org.eclipse.draw2d.Cursors;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.tools.SelectionTool;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.KeyEvent;
import org.eclipse.swt.events.TraverseEvent;
import org.eclipse.swt.graphics.Cursor;

/**
 * The one tool of the graph: what is under the pointer decides what dragging does. The middle button, or any while space is
 * held, moves what is seen.
 */
public final class GraphSelectionTool extends SelectionTool {
    private boolean panning;
    private EditPart hovered;

    @Override
    protected boolean handleButtonDown(int button) {
        hover(null);
        if (button == 2 || panning) {
            stateTransition(STATE_INITIAL, STATE_DRAG);
            setDragTracker(new PanTracker());
            return true;
        }
        return super.handleButtonDown(button);
    }

    @Override
    protected boolean handleMove() {
        boolean handled = super.handleMove();
        if (isInState(STATE_INITIAL)) {
            hover(getTargetEditPart());
            setCursor(cursor());
        }
        return handled;
    }

    @Override
    protected boolean handleViewerExited() {
        hover(null);
        return super.handleViewerExited();
    }

    @Override
    protected boolean handleKeyDown(KeyEvent event) {
        if (event.character == ' ' && event.stateMask == 0) {
            panning = true;
            setCursor(Cursors.HAND);
            return true;
        }
        return super.handleKeyDown(event);
    }

    @Override
    protected boolean handleKeyUp(KeyEvent event) {
        if (event.character == ' ') {
            panning = false;
            setCursor(cursor());
            return true;
        }
        return super.handleKeyUp(event);
    }

    /** Ctrl+Tab walks through the nodes instead of leaving the canvas. */
    @Override
    protected void handleKeyTraversed(TraverseEvent event) {
        boolean tab = event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS;
        if (tab && (event.stateMask & SWT.MOD1) != 0) {
            event.doit = false;
        }
    }

    @Override
    protected boolean handleFocusLost() {
        panning = false;
        hover(null);
        return super.handleFocusLost();
    }

    @Override
    public void deactivate() {
        hover(null);
        super.deactivate();
    }

    private Cursor cursor() {
        if (panning) {
            return Cursors.HAND;
        }
        Point location = getLocation();
        return switch (getTargetEditPart()) {
            case NodePart part -> NodeTracker.cursor(part, location);
            case BoxPart part -> BoxTracker.cursor(part, location);
            case WirePart _ -> Cursors.HAND;
            case null, default -> Cursors.ARROW;
        };
    }

    private void hover(EditPart part) {
        if (part == hovered) {
            return;
        }
        setHovered(hovered, false);
        hovered = part;
        setHovered(hovered, true);
    }

    private static void setHovered(EditPart part, boolean over) {
        if (part == null || !part.isActive()) {
            return;
        }
        switch (part) {
            case NodePart node -> node.setHovered(over);
            case WirePart wire -> wire.setHovered(over);
            case BoxPart box -> box.setHovered(over);
            default -> {
                // Nothing else stands out.
            }
        }
    }
}
