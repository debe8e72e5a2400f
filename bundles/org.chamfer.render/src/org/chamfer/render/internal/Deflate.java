package org.chamfer.render.internal;

import java.util.Arrays;

/**
 * Packs bytes in the deflate format (RFC 1951) in Java alone, so that the result is the same everywhere: repetitions
 * found through chains of equal hashes, one block with the fixed code.
 */
public final class Deflate {
    private static final int WINDOW = 1 << 15;
    private static final int HASH_BITS = 15;
    private static final int SHORTEST = 3;
    private static final int LONGEST = 258;
    private static final int MOST_TRIES = 24;
    private static final int END_OF_BLOCK = 256;

    private final byte[] data;
    private final int[] heads = new int[1 << HASH_BITS];
    private final int[] previous = new int[WINDOW];
    private byte[] packed;
    private int size;
    private long bits;
    private int bitCount;

    private Deflate(byte[] data) {
        this.data = data;
        this.packed = new byte[data.length / 8 + 64];
        Arrays.fill(heads, -1);
    }

    /** Packs bytes. */
    public static byte[] compress(byte[] data) {
        return new Deflate(data).compress();
    }

    private byte[] compress() {
        // The last block, with the fixed code.
        put(1 | 1 << 1, 3);
        int at = 0;
        while (at < data.length) {
            int length = 0;
            int distance = 0;
            int longest = Math.min(LONGEST, data.length - at);
            if (longest >= SHORTEST) {
                int candidate = heads[hash(at)];
                for (int tries = 0; tries < MOST_TRIES && candidate >= 0 && at - candidate < WINDOW; tries++) {
                    int same = Arrays.mismatch(data, at, at + longest, data, candidate, candidate + longest);
                    int found = same < 0 ? longest : same;
                    if (found > length) {
                        length = found;
                        distance = at - candidate;
                        if (found == longest) {
                            break;
                        }
                    }
                    candidate = previous[candidate & WINDOW - 1];
                }
            }
            if (length >= SHORTEST) {
                putCopy(length, distance);
                for (int end = at + length; at < end; at++) {
                    remember(at);
                }
            } else {
                putSymbol(data[at] & 0xff);
                remember(at++);
            }
        }
        putSymbol(END_OF_BLOCK);
        put(0, 7);
        return Arrays.copyOf(packed, size);
    }

    private void remember(int at) {
        if (at + SHORTEST <= data.length) {
            int hash = hash(at);
            previous[at & WINDOW - 1] = heads[hash];
            heads[hash] = at;
        }
    }

    private int hash(int at) {
        int three = data[at] & 0xff | (data[at + 1] & 0xff) << 8 | (data[at + 2] & 0xff) << 16;
        return three * 0x9e3779b1 >>> 32 - HASH_BITS;
    }

    private void putCopy(int length, int distance) {
        if (length == LONGEST) {
            putSymbol(285);
        } else {
            putClass(length - SHORTEST, 2, true);
        }
        putClass(distance - 1, 1, false);
    }

    /**
     * Writes a length or a distance: a class, and its place in the class. Classes double in width every few, four for
     * lengths and two for distances.
     */
    private void putClass(int value, int logClasses, boolean length) {
        int extra = Math.max(0, 31 - Integer.numberOfLeadingZeros(value | 1) - logClasses);
        int number = (extra << logClasses) + (value >> extra);
        if (length) {
            putSymbol(257 + number);
        } else {
            put(reversed(number, 5), 5);
        }
        put(value & (1 << extra) - 1, extra);
    }

    /** Writes a literal or a length with the fixed code (RFC 1951, 3.2.6). */
    private void putSymbol(int symbol) {
        if (symbol < 144) {
            put(reversed(0x30 + symbol, 8), 8);
        } else if (symbol < 256) {
            put(reversed(0x190 + symbol - 144, 9), 9);
        } else if (symbol < 280) {
            put(reversed(symbol - 256, 7), 7);
        } else {
            put(reversed(0xc0 + symbol - 280, 8), 8);
        }
    }

    private static int reversed(int code, int length) {
        return Integer.reverse(code) >>> 32 - length;
    }

    private void put(int value, int count) {
        bits |= (long) value << bitCount;
        bitCount += count;
        while (bitCount >= 8) {
            if (size == packed.length) {
                packed = Arrays.copyOf(packed, 2 * size);
            }
            packed[size++] = (byte) bits;
            bits >>>= 8;
            bitCount -= 8;
        }
    }
}
