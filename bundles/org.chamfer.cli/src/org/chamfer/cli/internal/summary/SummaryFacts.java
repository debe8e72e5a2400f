package org.chamfer.cli.internal.summary;

import java.util.Locale;
import java.util.Objects;
import org.chamfer.geometry.Geometry;
import org.chamfer.scad.eval.EvaluationView;

/**
 * What a summary is made of.
 *
 * @param geometry what was rendered; empty if nothing was
 * @param nanos how long it took, in nanoseconds
 * @param camera where the camera is: angles in degrees, lengths in millimetres
 * @param cache the results of subtrees that are kept
 */
public record SummaryFacts(Geometry geometry, long nanos, EvaluationView camera, CacheFacts cache) {
    public SummaryFacts {
        Objects.requireNonNull(geometry, "geometry");
        Objects.requireNonNull(camera, "camera");
        Objects.requireNonNull(cache, "cache");
    }

    /**
     * A cache.
     *
     * @param entries number of results
     * @param bytes memory that they take
     * @param most memory that they may take, in bytes
     */
    public record CacheFacts(long entries, long bytes, long most) {
        /** No cache. */
        public static final CacheFacts NONE = new CacheFacts(0, 0, 0);
    }

    /** The time as OpenSCAD writes it: hours, minutes, seconds and thousandths. */
    String clock() {
        Clock clock = Clock.of(nanos);
        return String.format(
                Locale.ROOT,
                "%d:%02d:%02d.%03d",
                clock.hours(),
                clock.minutes(),
                clock.seconds(),
                clock.milliseconds());
    }

    /** A time in its parts. */
    record Clock(long total, long hours, long minutes, long seconds, long milliseconds) {
        private static final long MILLION = 1_000_000;

        static Clock of(long nanos) {
            long total = nanos / MILLION;
            return new Clock(total, total / 3_600_000, total / 60_000 % 60, total / 1000 % 60, total % 1000);
        }
    }
}
