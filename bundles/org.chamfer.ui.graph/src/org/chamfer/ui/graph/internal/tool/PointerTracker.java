package org.chamfer.ui.graph.internal.tool;

import org.chamfer.ui.graph.internal.part.GraphPart;
import org.chamfer.ui.graph.internal.part.GraphRootPart;
import org.eclipse.draw2d.Viewport;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.DragTracker;
import org.eclipse.gef.tools.AbstractTool;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.KeyEvent;
import org.eclipse.swt.widgets.Display;

/**
 * Follows the pointer from pressing to releasing the first button. A click is a press without a drag; Escape gives up a
 * drag. Near the border of the view the diagram is scrolled.
 */
abstract class PointerTracker extends AbstractTool implements DragTracker {
    private static final int BORDER = 20;
    private static final int SCROLL_STEP = 14;
    private static final int SCROLL_MILLIS = 25;

    private Point start = new Point();
    private boolean scrolling;

    /** The button was pressed. */
    protected void pressed() {}

    /** It was released without a drag. */
    protected void clicked() {}

    /** It was pressed a second time. */
    protected void doubleClicked() {}

    /** A drag begins. */
    protected void dragStarted() {}

    /** The pointer was moved, or a modifier key pressed or released. */
    protected abstract void dragged();

    /** The button was released after a drag. */
    protected abstract void dropped();

    /** The drag was given up: nothing is to be left of it. */
    protected abstract void cancelled();

    /** Whether the diagram is scrolled when the pointer is near the border. */
    protected boolean scrollsAtBorder() {
        return true;
    }

    /** The root of the viewer. */
    protected final GraphRootPart root() {
        return (GraphRootPart) getCurrentViewer().getRootEditPart();
    }

    /** The graph. */
    protected final GraphPart graphPart() {
        return (GraphPart) getCurrentViewer().getContents();
    }

    /** Where the pointer is in the diagram. */
    protected final Point place() {
        return root().diagram(getLocation());
    }

    /** Where the button was pressed in the diagram. */
    protected final Point start() {
        return start;
    }

    @Override
    protected String getCommandName() {
        return "";
    }

    @Override
    protected boolean handleButtonDown(int button) {
        if (button == 1) {
            stateTransition(STATE_INITIAL, STATE_DRAG);
            start = place();
            pressed();
        } else if (button == 3) {
            secondaryPressed();
        } else {
            giveUp();
        }
        return true;
    }

    /** The button of the context menu was pressed. */
    protected void secondaryPressed() {}

    @Override
    protected boolean handleDragStarted() {
        if (stateTransition(STATE_DRAG, STATE_DRAG_IN_PROGRESS)) {
            dragStarted();
            return true;
        }
        return false;
    }

    @Override
    protected boolean handleDragInProgress() {
        if (isInState(STATE_DRAG_IN_PROGRESS)) {
            dragged();
            if (scrollsAtBorder() && !scrolling) {
                scrolling = true;
                scroll();
            }
        }
        return true;
    }

    @Override
    protected boolean handleButtonUp(int button) {
        if (stateTransition(STATE_DRAG_IN_PROGRESS, STATE_TERMINAL)) {
            dropped();
        } else if (stateTransition(STATE_DRAG, STATE_TERMINAL)) {
            clicked();
        }
        return true;
    }

    @Override
    protected boolean handleDoubleClick(int button) {
        if (button == 1) {
            // The release that follows is no click of its own.
            setState(STATE_TERMINAL);
            doubleClicked();
        }
        return true;
    }

    @Override
    protected boolean handleKeyDown(KeyEvent event) {
        if (event.keyCode == SWT.ESC && isInState(STATE_DRAG_IN_PROGRESS)) {
            giveUp();
            return true;
        }
        return modifierChanged(event);
    }

    @Override
    protected boolean handleKeyUp(KeyEvent event) {
        return modifierChanged(event);
    }

    @Override
    protected boolean handleFocusLost() {
        giveUp();
        return true;
    }

    @Override
    public void deactivate() {
        giveUp();
        super.deactivate();
    }

    private boolean modifierChanged(KeyEvent event) {
        if ((event.keyCode & SWT.MODIFIER_MASK) != 0 && isInState(STATE_DRAG_IN_PROGRESS)) {
            dragged();
            return true;
        }
        return false;
    }

    private void giveUp() {
        if (stateTransition(STATE_DRAG_IN_PROGRESS, STATE_INVALID)) {
            cancelled();
        } else if (isInState(STATE_INITIAL | STATE_DRAG)) {
            setState(STATE_INVALID);
        }
    }

    private void scroll() {
        if (!isInState(STATE_DRAG_IN_PROGRESS)) {
            scrolling = false;
            return;
        }
        Viewport viewport = (Viewport) root().getFigure();
        Rectangle inner = viewport.getClientArea(new Rectangle()).getCopy();
        inner.setLocation(0, 0);
        inner.shrink(BORDER, BORDER);
        Point pointer = getLocation();
        int right = pointer.x < inner.x ? -SCROLL_STEP : pointer.x >= inner.right() ? SCROLL_STEP : 0;
        int down = pointer.y < inner.y ? -SCROLL_STEP : pointer.y >= inner.bottom() ? SCROLL_STEP : 0;
        if (right == 0 && down == 0) {
            scrolling = false;
            return;
        }
        Point corner = viewport.getViewLocation();
        viewport.setViewLocation(corner.x + right, corner.y + down);
        dragged();
        Display.getCurrent().timerExec(SCROLL_MILLIS, this::scroll);
    }
}
