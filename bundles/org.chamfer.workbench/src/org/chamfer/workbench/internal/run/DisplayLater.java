package org.chamfer.workbench.internal.run;

import org.eclipse.swt.SWT;
import org.eclipse.swt.SWTException;
import org.eclipse.swt.widgets.Display;

/** The thread of a display. */
public final class DisplayLater implements Later {
    private final Display display;

    /** Makes one. */
    public DisplayLater(Display display) {
        this.display = display;
    }

    @Override
    public void run(int millis, Runnable action) {
        try {
            display.asyncExec(() -> {
                if (millis == 0) {
                    action.run();
                } else {
                    display.timerExec(millis, action);
                }
            });
        } catch (SWTException e) {
            if (e.code != SWT.ERROR_DEVICE_DISPOSED) {
                throw e;
            }
            // The workbench is gone, and nobody is left to be told.
        }
    }
}
