package org.chamfer.ui.tests;

import java.lang.management.ManagementFactory;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.chamfer.ui.tests.robot.Ui;
import org.eclipse.gef.GraphicalViewer;
import org.eclipse.swt.SWT;

/** Counts what a canvas paints, and measures the processor time of the UI thread (milliseconds). */
final class PaintedFrames {
    private static final long PATIENCE_MILLIS = 5000;

    /** A hand moves on after so many milliseconds, whether anything was painted or not. */
    private static final long HAND_MILLIS = 100;

    private static final long QUIET_MILLIS = 1500;

    private final Semaphore painted = new Semaphore(0);

    /** For the UI thread, once the viewer has a control: the listener is told after the diagram is painted. */
    PaintedFrames(GraphicalViewer viewer) {
        viewer.getControl().addListener(SWT.Paint, _ -> painted.release());
    }

    /** What the UI thread has used so far. */
    static double uiTime() {
        return ManagementFactory.getThreadMXBean()
                        .getThreadCpuTime(Ui.display().getThread().threadId())
                / 1e6;
    }

    /** Does something on the UI thread, waits until it is painted, and gives what both took. */
    double next(Runnable step) {
        Ui.run(() -> {});
        painted.drainPermits();
        double before = uiTime();
        Ui.run(step);
        if (!await(PATIENCE_MILLIS)) {
            throw new AssertionError("nothing is painted");
        }
        // What belongs to the frame but is done after the canvas is painted.
        Ui.run(() -> {});
        return uiTime() - before;
    }

    /** Lets a hand do something, and gives what was used until it was painted; 0 if it was not. */
    double during(Runnable hand) {
        Ui.run(() -> {});
        painted.drainPermits();
        double before = uiTime();
        hand.run();
        if (!await(HAND_MILLIS)) {
            return 0;
        }
        Ui.run(() -> {});
        return uiTime() - before;
    }

    /** Lets a hand do something, and gives what was used until all is quiet. */
    double busy(Runnable hand) {
        Ui.run(() -> {});
        double before = uiTime();
        hand.run();
        Ui.pause(QUIET_MILLIS);
        return uiTime() - before;
    }

    private boolean await(long millis) {
        try {
            return painted.tryAcquire(millis, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
