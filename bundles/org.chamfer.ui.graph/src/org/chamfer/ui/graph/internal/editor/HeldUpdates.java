package org.chamfer.ui.graph.internal.editor;

import org.eclipse.draw2d.DeferredUpdateManager;

/** Lays out and paints nothing while a diagram is being made, of which all would be looked at again after each piece. */
final class HeldUpdates extends DeferredUpdateManager {
    private boolean held;

    /** Waits from now on. */
    void hold() {
        held = true;
    }

    /** Makes up for what was left out, and waits no longer. */
    void release() {
        held = false;
        performUpdate();
    }

    @Override
    public synchronized void performUpdate() {
        if (!held) {
            super.performUpdate();
        }
    }
}
