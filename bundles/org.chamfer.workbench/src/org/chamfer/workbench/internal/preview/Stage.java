package org.chamfer.workbench.internal.preview;

import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;

/** What is on the canvas of the Preview view: it paints itself and follows the pointer. For the UI thread. */
interface Stage {
    /** What a drag does. */
    enum Drag {
        /** Turns, where something can be turned. */
        TURN,
        /** Moves. */
        PAN
    }

    /** Paints everything. */
    void paint(GC gc, Point size);

    /** Hears that the size, the scaling of the screen or the theme is another one. */
    void refresh(Point size);

    /** Follows the pointer by a way in pixels. */
    void drag(Drag drag, int right, int down, Point size);

    /** Hears that the pointer was released, or the wheel has come to rest. */
    void settle(Point size);

    /** Comes nearer by a factor below 1, or goes farther away, around a place. */
    void zoom(double factor, Point at, Point size);

    /** Shows all. */
    void fit(Point size);

    /** Takes a click. Returns true if it meant something, and a drag must not start. */
    default boolean click(Point at, Point size) {
        return false;
    }

    /** Releases what it holds. */
    void dispose();
}
