package org.chamfer.geometry.kernel.internal.work;

import java.util.Arrays;
import org.chamfer.geometry.solid.RadixSort;

/**
 * Sorts by digits, the least significant first, as {@link RadixSort} does, with several threads: each block of keys
 * counts its digits and then moves its keys to places of its own, so the result is the stable order whatever the blocks.
 */
final class ParallelSort {
    /** With fewer keys one thread is quicker. */
    static final int MANY = 1 << 16;

    private static final int BITS = 11;
    private static final int MASK = (1 << BITS) - 1;
    private static final int BLOCK = 1 << 15;

    private ParallelSort() {}

    static void sort(long[] keys, int[] payloads, int n, Work work) {
        if (n < MANY || work.threads() == 1) {
            new RadixSort().sort(keys, payloads, 0, n);
            return;
        }
        long difference = RadixSort.difference(keys, 0, n);
        long[] k = keys;
        int[] p = payloads;
        long[] otherKeys = new long[n];
        int[] otherPayloads = new int[n];
        int[] places = new int[(n + BLOCK - 1) / BLOCK << BITS];
        for (int shift = 0; shift < Long.SIZE && difference >>> shift != 0; shift += BITS) {
            if ((difference >>> shift & MASK) != 0) {
                pass(k, p, otherKeys, otherPayloads, n, shift, places, work);
                long[] keysNow = otherKeys;
                otherKeys = k;
                k = keysNow;
                int[] payloadsNow = otherPayloads;
                otherPayloads = p;
                p = payloadsNow;
            }
        }
        if (k != keys) {
            System.arraycopy(k, 0, keys, 0, n);
            System.arraycopy(p, 0, payloads, 0, n);
        }
    }

    private static void pass(
            long[] keys, int[] payloads, long[] toKeys, int[] toPayloads, int n, int shift, int[] places, Work work) {
        work.forRange(n, BLOCK, (from, to) -> count(keys, from, to, shift, places));
        int blocks = places.length >> BITS;
        int sum = 0;
        for (int digit = 0; digit <= MASK; digit++) {
            for (int block = 0; block < blocks; block++) {
                int at = block << BITS | digit;
                int count = places[at];
                places[at] = sum;
                sum += count;
            }
        }
        work.forRange(n, BLOCK, (from, to) -> move(keys, payloads, toKeys, toPayloads, from, to, shift, places));
    }

    private static void count(long[] keys, int from, int to, int shift, int[] places) {
        int first = from / BLOCK << BITS;
        Arrays.fill(places, first, first + MASK + 1, 0);
        for (int i = from; i < to; i++) {
            places[first + ((int) (keys[i] >>> shift) & MASK)]++;
        }
    }

    private static void move(
            long[] keys, int[] payloads, long[] toKeys, int[] toPayloads, int from, int to, int shift, int[] places) {
        int first = from / BLOCK << BITS;
        for (int i = from; i < to; i++) {
            long key = keys[i];
            int at = places[first + ((int) (key >>> shift) & MASK)]++;
            toKeys[at] = key;
            toPayloads[at] = payloads[i];
        }
    }
}
