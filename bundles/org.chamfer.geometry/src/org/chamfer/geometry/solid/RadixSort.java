package org.chamfer.geometry.solid;

import java.util.Arrays;

/**
 * Sorts long keys with int payloads, smallest key first, where keys count as unsigned. Equal keys keep their order.
 * Few keys are inserted, many are distributed by their digits, the least significant first; digits in which all keys
 * agree cost nothing.
 */
public final class RadixSort {
    /** Up to this many keys are sorted by insertion. */
    public static final int FEW = 40;

    /** From this many keys on digits have 11 bits instead of 8. */
    private static final int MANY = 4096;

    private long[] otherKeys = new long[0];
    private int[] otherPayloads = new int[0];
    private final int[] starts = new int[1 << 11];

    /** Sorts a range; the same sorter may be used again, by one thread at a time. */
    public void sort(long[] keys, int[] payloads, int from, int to) {
        if (to - from <= FEW) {
            insert(keys, payloads, from, to);
        } else {
            distribute(keys, payloads, from, to);
        }
    }

    /** Sorts a range by insertion. */
    public static void insert(long[] keys, int[] payloads, int from, int to) {
        for (int i = from + 1; i < to; i++) {
            long key = keys[i];
            int payload = payloads[i];
            long ordered = key + Long.MIN_VALUE;
            int k = i - 1;
            while (k >= from && keys[k] + Long.MIN_VALUE > ordered) {
                keys[k + 1] = keys[k];
                payloads[k + 1] = payloads[k];
                k--;
            }
            keys[k + 1] = key;
            payloads[k + 1] = payload;
        }
    }

    /** The bits in which keys differ. */
    public static long difference(long[] keys, int from, int to) {
        long first = keys[from];
        long difference = 0;
        for (int i = from + 1; i < to; i++) {
            difference |= keys[i] ^ first;
        }
        return difference;
    }

    private void distribute(long[] keys, int[] payloads, int from, int to) {
        int n = to - from;
        long difference = difference(keys, from, to);
        if (difference == 0) {
            return;
        }
        if (otherKeys.length < n) {
            otherKeys = new long[n];
            otherPayloads = new int[n];
        }
        int bits = n < MANY ? 8 : 11;
        boolean moved = false;
        int shift = Long.numberOfTrailingZeros(difference);
        while (shift < Long.SIZE && difference >>> shift != 0) {
            if (moved) {
                pass(otherKeys, otherPayloads, 0, keys, payloads, from, n, shift, bits);
            } else {
                pass(keys, payloads, from, otherKeys, otherPayloads, 0, n, shift, bits);
            }
            moved = !moved;
            shift += bits;
            long rest = shift < Long.SIZE ? difference >>> shift : 0;
            shift += rest == 0 ? 0 : Long.numberOfTrailingZeros(rest);
        }
        if (moved) {
            System.arraycopy(otherKeys, 0, keys, from, n);
            System.arraycopy(otherPayloads, 0, payloads, from, n);
        }
    }

    private void pass(
            long[] keys,
            int[] payloads,
            int from,
            long[] toKeys,
            int[] toPayloads,
            int to,
            int n,
            int shift,
            int bits) {
        int mask = (1 << bits) - 1;
        int[] next = starts;
        Arrays.fill(next, 0, mask + 1, 0);
        for (int i = from; i < from + n; i++) {
            next[(int) (keys[i] >>> shift) & mask]++;
        }
        int sum = to;
        for (int digit = 0; digit <= mask; digit++) {
            int count = next[digit];
            next[digit] = sum;
            sum += count;
        }
        for (int i = from; i < from + n; i++) {
            long key = keys[i];
            int at = next[(int) (key >>> shift) & mask]++;
            toKeys[at] = key;
            toPayloads[at] = payloads[i];
        }
    }
}
