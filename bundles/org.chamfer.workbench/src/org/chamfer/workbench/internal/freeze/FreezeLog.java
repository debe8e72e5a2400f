package org.chamfer.workbench.internal.freeze;

import java.lang.management.ThreadInfo;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Locale;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.MultiStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.monitoring.IUiFreezeEventLogger;
import org.eclipse.ui.monitoring.StackSample;
import org.eclipse.ui.monitoring.UiFreezeEvent;

/**
 * Writes to the log what the platform's monitoring found, with what the UI thread was doing.
 *
 * <p>On a busy machine all takes longer, and nothing in the program can be mended for that. So what was found counts
 * only
 *
 * <ul>
 *   <li>if the UI thread itself computed for the given time, or
 *   <li>if it was seen waiting for a lock, for another thread or for a time to pass, and it took the given time without
 *       what it had to wait for a processor, or
 *   <li>if it took the given time without what anybody on the machine had to wait for a processor: then there was one
 *       for the window system, too, and for whatever else the UI thread waited for.
 * </ul>
 */
public final class FreezeLog implements IUiFreezeEventLogger {
    private static final String PLUGIN = "org.chamfer.workbench";

    /** By then the monitoring itself follows what the UI thread does. */
    private static final int SOON_MILLIS = 500;

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("HH:mm:ss.SSS", Locale.ROOT).withZone(ZoneId.systemDefault());

    private final UiThreadTimes times = new UiThreadTimes();

    /** Made by the platform when its monitoring starts: only if {@link FreezeMonitor} was asked for it. */
    public FreezeLog() {
        Display display = Display.getDefault();
        display.asyncExec(() -> display.timerExec(SOON_MILLIS, () -> times.follow(display)));
    }

    @Override
    public void log(UiFreezeEvent event) {
        long start = event.getStartTimestamp();
        UiThreadTimes.Share share = times.between(start, start + event.getTotalDuration());
        if (counts(event, share)) {
            ILog.of(FreezeLog.class).log(report(event, share));
        }
    }

    private static boolean counts(UiFreezeEvent event, UiThreadTimes.Share share) {
        long limit = FreezeMonitor.millis();
        long all = event.getTotalDuration();
        return share.computed() >= limit
                || waits(event) && all - share.delayed() >= limit
                || all - share.crowded() >= limit;
    }

    private static boolean waits(UiFreezeEvent event) {
        return Arrays.stream(event.getStackTraceSamples())
                .anyMatch(sample -> thread(sample).getThreadState() != Thread.State.RUNNABLE);
    }

    private static Status report(UiFreezeEvent event, UiThreadTimes.Share share) {
        long start = event.getStartTimestamp();
        String message =
                "The window did not answer for %d ms at %s: it computed for %d ms, had no processor for %d ms, and"
                        + " the machine had too few for %d ms.";
        message = message.formatted(
                event.getTotalDuration(),
                TIME.format(Instant.ofEpochMilli(start)),
                share.computed(),
                share.delayed(),
                share.crowded());
        MultiStatus report = new MultiStatus(PLUGIN, 0, message);
        for (StackSample sample : event.getStackTraceSamples()) {
            report.add(described(sample, start));
        }
        // An error even if no sample was taken.
        report.add(new Status(Status.ERROR, PLUGIN, "End of the report."));
        return report;
    }

    private static Status described(StackSample sample, long start) {
        ThreadInfo thread = thread(sample);
        Exception stack = new Exception("The UI thread was here.");
        stack.setStackTrace(thread.getStackTrace());
        String owner = thread.getLockOwnerName() == null ? "" : " for " + thread.getLockOwnerName();
        String message = "After %d ms: %s%s".formatted(sample.getTimestamp() - start, thread.getThreadState(), owner);
        return new Status(Status.ERROR, PLUGIN, message, stack);
    }

    /** The UI thread comes first, before others the platform may have looked at. */
    private static ThreadInfo thread(StackSample sample) {
        return sample.getStackTraces()[0];
    }
}
