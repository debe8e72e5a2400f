package org.chamfer.workbench.internal.run;

import java.time.Duration;
import java.util.Locale;

/** Lengths of time in the fewest characters that tell enough. */
public final class Durations {
    private Durations() {}

    /** Such as {@code 0.42 s}, {@code 12 s} or {@code 3:05 min}. */
    public static String text(Duration duration) {
        double seconds = duration.toNanos() / 1e9;
        if (seconds < 10) {
            return String.format(Locale.ROOT, "%.2f s", seconds);
        }
        if (seconds < 60) {
            return String.format(Locale.ROOT, "%.0f s", Math.floor(seconds));
        }
        if (seconds < 3600) {
            return String.format(Locale.ROOT, "%d:%02d min", duration.toMinutes(), duration.toSecondsPart());
        }
        return String.format(Locale.ROOT, "%d:%02d h", duration.toHours(), duration.toMinutesPart());
    }
}
