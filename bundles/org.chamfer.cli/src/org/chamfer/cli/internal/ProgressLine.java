package org.chamfer.cli.internal;

import java.io.PrintStream;
import java.util.Locale;
import java.util.function.LongSupplier;

/** Shows progress in the last line of a terminal, after half a second and ten times a second at most. */
final class ProgressLine {
    private static final long DELAY_NANOS = 500_000_000;
    private static final long INTERVAL_NANOS = 100_000_000;
    private static final String CLEAR_LINE = "\r\u001b[K";

    private final PrintStream terminal;
    private final LongSupplier clock;
    private long next;
    private boolean shown;

    /**
     * Makes a line that is not shown yet.
     *
     * @param terminal {@code null} if there is none: then nothing is ever shown
     * @param clock the time in nanoseconds
     */
    ProgressLine(PrintStream terminal, LongSupplier clock) {
        this.terminal = terminal;
        this.clock = clock;
        next = clock.getAsLong() + DELAY_NANOS;
    }

    /** Shows what is being done; a fraction that is not a number is left out. */
    void show(String task, double fraction) {
        long now = clock.getAsLong();
        if (terminal == null || now - next < 0) {
            return;
        }
        next = now + INTERVAL_NANOS;
        String percent = Double.isNaN(fraction) ? "" : String.format(Locale.ROOT, " %3.0f %%", 100 * fraction);
        terminal.print(CLEAR_LINE + task + percent);
        terminal.flush();
        shown = true;
    }

    /** Makes room for other text. */
    void clear() {
        if (shown) {
            terminal.print(CLEAR_LINE);
            terminal.flush();
            shown = false;
        }
    }
}
