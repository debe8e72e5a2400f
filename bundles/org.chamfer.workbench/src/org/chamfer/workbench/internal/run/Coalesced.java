package org.chamfer.workbench.internal.run;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.LongSupplier;

/** Something that is done on the UI thread when asked for, but at most 30 times a second. Thread-safe. */
public final class Coalesced {
    /** The shortest time between two calls, in milliseconds. */
    public static final int GAP = 34;

    private final Later later;
    private final LongSupplier nanos;
    private final Runnable action;
    private final AtomicBoolean asked = new AtomicBoolean();
    private volatile long last;

    /** Makes one. */
    public Coalesced(Later later, Runnable action) {
        this(later, System::nanoTime, action);
    }

    Coalesced(Later later, LongSupplier nanos, Runnable action) {
        this.later = later;
        this.nanos = nanos;
        this.action = action;
        last = nanos.getAsLong() - TimeUnit.MILLISECONDS.toNanos(GAP);
    }

    /** Has it done soon: at once if it was not done lately. */
    public void ask() {
        if (!asked.getAndSet(true)) {
            long passed = TimeUnit.NANOSECONDS.toMillis(nanos.getAsLong() - last);
            later.run((int) Math.clamp(GAP - passed, 0, GAP), this::run);
        }
    }

    private void run() {
        asked.set(false);
        last = nanos.getAsLong();
        action.run();
    }
}
