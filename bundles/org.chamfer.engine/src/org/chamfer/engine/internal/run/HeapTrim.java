package org.chamfer.engine.internal.run;

/**
 * Keeps the memory of a process that runs graphs again and again where it is. The serial collector lets its old generation
 * grow up to the limit of the heap before it collects there, however little of it is alive; so garbage that outlived a run
 * would pile up for as long as there is memory. Thread-safe.
 */
final class HeapTrim {
    /** So much more than what is alive may stand, in bytes. */
    private static final long SLACK = 48L << 20;

    private long runs;
    private long alive;

    /** A run has ended: collects if far more is in use than was alive the last time. A process of one run never does. */
    synchronized void runEnded() {
        runs++;
        if (runs > 1 && used() > alive + alive / 2 + SLACK) {
            System.gc();
            alive = used();
        }
    }

    private static long used() {
        Runtime runtime = Runtime.getRuntime();
        return runtime.totalMemory() - runtime.freeMemory();
    }
}
