package org.chamfer.geometry.kernel.internal.bool;

import org.chamfer.geometry.kernel.internal.work.Work;

/** Replaces counts by the sums of those before them, with several threads. */
final class RunningSums {
    private static final int BLOCK = 1024;
    private static final int GRAIN = 16;

    private RunningSums() {}

    /**
     * Replaces each of all counts by a first number plus the counts before it.
     *
     * @return the first number plus all counts
     * @throws ArithmeticException if a sum does not fit
     */
    static int of(int[] counts, int first, Work work) {
        int blocks = (counts.length + BLOCK - 1) / BLOCK;
        int[] bases = new int[blocks];
        work.forRange(blocks, GRAIN, (from, to) -> {
            for (int block = from; block < to; block++) {
                bases[block] = sum(counts, BLOCK * block);
            }
        });
        int next = first;
        for (int block = 0; block < blocks; block++) {
            int sum = bases[block];
            bases[block] = next;
            next = Math.addExact(next, sum);
        }
        work.forRange(blocks, GRAIN, (from, to) -> {
            for (int block = from; block < to; block++) {
                replace(counts, BLOCK * block, bases[block]);
            }
        });
        return next;
    }

    private static int sum(int[] counts, int from) {
        int to = Math.min(counts.length, from + BLOCK);
        int sum = 0;
        for (int i = from; i < to; i++) {
            sum = Math.addExact(sum, counts[i]);
        }
        return sum;
    }

    private static void replace(int[] counts, int from, int first) {
        int to = Math.min(counts.length, from + BLOCK);
        int sum = first;
        for (int i = from; i < to; i++) {
            int count = counts[i];
            counts[i] = sum;
            sum += count;
        }
    }
}
