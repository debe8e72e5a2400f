package org.chamfer.workbench.internal.freeze;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.core.runtime.ILog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;

/**
 * Knows of the last events how long the UI thread computed, how long it had to wait for a processor, and how long anybody
 * on the machine had to; as Linux counts it. Elsewhere all the time is taken for computing.
 */
final class UiThreadTimes {
    private static final int[] BOUNDARIES = {
        SWT.PreEvent, SWT.PostEvent, SWT.PreExternalEventDispatch, SWT.PostExternalEventDispatch
    };

    /** The name means another thread to each thread that opens it. */
    private static final Path THREAD = Path.of("/proc/thread-self/schedstat");

    private static final Path MACHINE = Path.of("/proc/pressure/cpu");
    private static final String TOTAL = "total=";

    /** A power of two; enough for what happens until the monitoring comes to look. */
    private static final int REMEMBERED = 1 << 14;

    private static final long PATIENCE_MILLIS = 1000;
    private static final long NANOS = 1_000_000;
    private static final long MICROS = 1_000;

    private final boolean told = Files.exists(THREAD);
    private final Moment[] moments = new Moment[REMEMBERED];
    private Counter thread;
    private Counter machine;
    private int count;

    /**
     * Where the time of an event went, in milliseconds.
     *
     * @param computed by the UI thread
     * @param delayed what the UI thread waited for a processor
     * @param crowded what it or any other thread of the machine waited for one; all but {@code computed} if the system
     *     does not tell
     */
    record Share(long computed, long delayed, long crowded) {}

    /** @param time by the clock, in milliseconds; all else in milliseconds since some time */
    private record Moment(long time, double computed, double delayed, double crowded) {}

    /** Starts. To be called on the UI thread, when the monitoring follows already. */
    void follow(Display display) {
        if (!told) {
            return;
        }
        try {
            thread = new Counter(THREAD.toRealPath());
            machine = Files.exists(MACHINE) ? new Counter(MACHINE) : null;
        } catch (IOException e) {
            ILog.of(UiThreadTimes.class).info("The system does not tell what threads do.", e);
            return;
        }
        for (int boundary : BOUNDARIES) {
            display.addListener(boundary, this::note);
        }
        display.disposeExec(this::close);
    }

    private synchronized void note(Event event) {
        try {
            String[] own = thread.read();
            double crowded = Double.NaN;
            if (machine != null) {
                String[] all = machine.read();
                crowded = Double.parseDouble(all[all.length - 1].substring(TOTAL.length())) / MICROS;
            }
            moments[count++ & REMEMBERED - 1] = new Moment(
                    System.currentTimeMillis(),
                    Double.parseDouble(own[0]) / NANOS,
                    Double.parseDouble(own[1]) / NANOS,
                    crowded);
            notifyAll();
        } catch (IOException e) {
            ILog.of(UiThreadTimes.class).info("The system no longer tells what threads do.", e);
        }
    }

    private Moment moment(int index) {
        return moments[index & REMEMBERED - 1];
    }

    /**
     * Where the time went during an event. Of what was before it was asked to follow nothing is known, and nobody is
     * blamed for it.
     *
     * @param start of the event, by the clock
     * @param end of the event; nothing else began or ended meanwhile
     */
    synchronized Share between(long start, long end) {
        long all = end - start;
        if (!told) {
            return new Share(all, 0, 0);
        }
        awaitMoment(end);
        int oldest = Math.max(0, count - REMEMBERED);
        int first = count - 1;
        // This notes an event after the monitoring does, mostly within the same millisecond.
        while (first >= oldest && moment(first).time() > start + 1) {
            first--;
        }
        if (first < oldest) {
            return new Share(0, all, all);
        }
        int last = first;
        while (last < count - 1 && moment(last).time() < end - 1) {
            last++;
        }
        Moment from = moment(first);
        Moment to = moment(last);
        long computed = Math.clamp((long) (to.computed() - from.computed()), 0, all);
        long delayed = Math.clamp((long) (to.delayed() - from.delayed()), 0, all - computed);
        double crowded = to.crowded() - from.crowded();
        long others = Double.isNaN(crowded) ? all - computed : Math.clamp((long) crowded, delayed, all);
        return new Share(computed, delayed, others);
    }

    /** The UI thread tells the monitoring of the end of an event before it notes it here. */
    private synchronized void awaitMoment(long time) {
        long latest = System.currentTimeMillis() + PATIENCE_MILLIS;
        long left = PATIENCE_MILLIS;
        while (left > 0 && count > 0 && moment(count - 1).time() < time - 1) {
            try {
                wait(left);
            } catch (InterruptedException _) {
                Thread.currentThread().interrupt();
                return;
            }
            left = latest - System.currentTimeMillis();
        }
    }

    private synchronized void close() {
        try {
            thread.close();
            if (machine != null) {
                machine.close();
            }
        } catch (IOException e) {
            ILog.of(UiThreadTimes.class).info("The counters of the system could not be closed.", e);
        }
    }
}
