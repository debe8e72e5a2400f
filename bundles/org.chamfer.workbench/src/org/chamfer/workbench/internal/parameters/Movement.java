package org.chamfer.workbench.internal.parameters;

import org.eclipse.swt.SWT;

/** How a dragged number follows the pointer. */
enum Movement {
    /** By steps. */
    PLAIN,
    /** By tenths of steps, with Shift. */
    FINE,
    /** To round places, with Ctrl. */
    SNAPPING;

    /** The movement that keys ask for. @param stateMask of an event */
    static Movement of(int stateMask) {
        if ((stateMask & SWT.MOD2) != 0) {
            return FINE;
        }
        return (stateMask & SWT.MOD1) != 0 ? SNAPPING : PLAIN;
    }
}
