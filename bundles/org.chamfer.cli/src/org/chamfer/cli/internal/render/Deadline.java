package org.chamfer.cli.internal.render;

import org.chamfer.base.work.WorkContext;

/** Work that is also cancelled when its time is over. */
final class Deadline implements WorkContext {
    private static final double NANOS_PER_SECOND = 1e9;

    private final WorkContext work;
    private final long start = System.nanoTime();
    private final long nanos;

    /**
     * Starts the clock.
     *
     * @param seconds how long the work may take; may be infinite
     */
    Deadline(WorkContext work, double seconds) {
        this.work = work;
        this.nanos = (long) (seconds * NANOS_PER_SECOND);
    }

    @Override
    public boolean isCancelled() {
        return work.isCancelled() || isOver();
    }

    /** True if the time is over. */
    boolean isOver() {
        return System.nanoTime() - start > nanos;
    }

    @Override
    public void progress(String task, double fraction) {
        work.progress(task, fraction);
    }
}
