package org.eclipse.ui.internal;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Cursor;
import org.eclipse.swt.widgets.Display;

/** The cursors of dragging in the old workbench, which GEF 3.2 asks for and the platform no longer has. */
public class DragCursors {
    /** Nothing can be dropped here. */
    public static final int INVALID = 0;
    /** Towards the left edge. */
    public static final int LEFT = 1;
    /** Towards the right edge. */
    public static final int RIGHT = 2;
    /** Towards the upper edge. */
    public static final int TOP = 3;
    /** Towards the lower edge. */
    public static final int BOTTOM = 4;
    /** Onto the middle. */
    public static final int CENTER = 5;
    /** Out of the window. */
    public static final int OFFSCREEN = 6;
    /** Onto the bar of fast views. */
    public static final int FASTVIEW = 7;

    /** The cursor for one of the constants. */
    public static Cursor getCursor(int code) {
        int cursor =
                switch (code) {
                    case LEFT -> SWT.CURSOR_SIZEW;
                    case RIGHT -> SWT.CURSOR_SIZEE;
                    case TOP -> SWT.CURSOR_SIZEN;
                    case BOTTOM -> SWT.CURSOR_SIZES;
                    case INVALID -> SWT.CURSOR_NO;
                    default -> SWT.CURSOR_HAND;
                };
        return Display.getCurrent().getSystemCursor(cursor);
    }
}
