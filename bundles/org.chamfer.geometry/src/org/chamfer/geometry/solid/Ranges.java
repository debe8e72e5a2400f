package org.chamfer.geometry.solid;

/**
 * Runs loops in chunks, on one thread or on several. The boundaries of the chunks are multiples of the grain, whatever
 * the threads, so results that are put together chunk by chunk do not depend on them.
 */
@FunctionalInterface
public interface Ranges {
    /** With fewer triangles or so another thread costs more than it gains. */
    int WORTH_A_THREAD = 2048;

    /** On the caller's thread alone. */
    Ranges ALONE = Ranges::runAlone;

    /** Something to do for the numbers from {@code from} (inclusive) to {@code to} (exclusive). */
    @FunctionalInterface
    interface RangeTask {
        void run(int from, int to);
    }

    /** Runs a task over 0 to n, cut at multiples of the grain, and returns when all of it is done. */
    void forRange(int n, int grain, RangeTask task);

    private static void runAlone(int n, int grain, RangeTask task) {
        int from = 0;
        while (from < n) {
            int to = n - from > grain ? from + grain : n;
            task.run(from, to);
            from = to;
        }
    }
}
