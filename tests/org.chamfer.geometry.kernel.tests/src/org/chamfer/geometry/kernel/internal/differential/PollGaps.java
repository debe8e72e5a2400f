package org.chamfer.geometry.kernel.internal.differential;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.concurrent.TimeUnit;
import org.chamfer.base.work.WorkContext;

/**
 * Measures how long the thread that made it computes between two polls of cancellation. It is processor time, so other
 * programs on the machine do not count.
 */
final class PollGaps implements WorkContext {
    private static final ThreadMXBean CLOCK = ManagementFactory.getThreadMXBean();

    private final Thread thread = Thread.currentThread();
    private StackTraceElement[] lastPlace = {};
    private long last;
    private long longest;
    private String places = "";

    /** Forgets what was measured. */
    void restart() {
        longest = 0;
        places = "";
        lastPlace = new StackTraceElement[0];
        last = CLOCK.getCurrentThreadCpuTime();
    }

    /** The longest time in milliseconds. */
    long longestMillis() {
        return TimeUnit.NANOSECONDS.toMillis(longest);
    }

    /** Where the longest time began and ended, for people. */
    String places() {
        return places;
    }

    @Override
    public boolean isCancelled() {
        if (Thread.currentThread() != thread) {
            return false;
        }
        long gap = CLOCK.getCurrentThreadCpuTime() - last;
        StackTraceElement[] place = new Throwable().getStackTrace();
        if (gap > longest) {
            longest = gap;
            places = "from " + text(lastPlace) + " to " + text(place);
        }
        lastPlace = place;
        last = CLOCK.getCurrentThreadCpuTime();
        return false;
    }

    /** The innermost methods of the kernel's phases. */
    private static String text(StackTraceElement[] stack) {
        StringBuilder text = new StringBuilder();
        for (StackTraceElement frame : stack) {
            String name = frame.getClassName();
            boolean isPhase = name.startsWith("org.chamfer.geometry")
                    && !name.contains(".work.")
                    && !name.equals(PollGaps.class.getName());
            if (isPhase && text.length() < 200) {
                text.append(name.substring(name.lastIndexOf('.') + 1))
                        .append(':')
                        .append(frame.getLineNumber())
                        .append(' ');
            }
        }
        return text.toString().strip();
    }
}
