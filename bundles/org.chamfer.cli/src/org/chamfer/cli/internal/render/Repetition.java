package org.chamfer.cli.internal.render;

import java.time.Duration;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * What one of several renderings in the same process took.
 *
 * @param nanos the time of each phase
 * @param wallNanos the time from beginning to end
 * @param cpuNanos the processor time of all threads, those that prepare and compile included
 */
public record Repetition(Map<Phase, Long> nanos, long wallNanos, long cpuNanos) {
    public Repetition {
        nanos = Collections.unmodifiableMap(new TreeMap<>(nanos));
    }

    /** Runs from its making to {@link #stop}. */
    public static final class Clock {
        private final long start = System.nanoTime();
        private final long cpuStart = cpuTime();

        /** The times until now of the rendering with this result. */
        public Repetition stop(RenderResult result) {
            return new Repetition(result.nanos(), System.nanoTime() - start, cpuTime() - cpuStart);
        }

        /** Of the whole process, in nanoseconds; 0 where the system does not tell. */
        private static long cpuTime() {
            return ProcessHandle.current()
                    .info()
                    .totalCpuDuration()
                    .map(Duration::toNanos)
                    .orElse(0L);
        }
    }
}
