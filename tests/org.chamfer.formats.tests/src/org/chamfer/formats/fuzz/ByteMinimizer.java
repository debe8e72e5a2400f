package org.chamfer.formats.fuzz;

import java.util.function.Predicate;

/**
 * Makes a file that fails smaller while it fails in the same way: leaves out ever smaller pieces, as in Zeller,
 * Hildebrandt: Simplifying and isolating failure-inducing input (2002).
 */
final class ByteMinimizer {
    private final Predicate<byte[]> fails;
    private final long end;

    /**
     * Prepares minimisation.
     *
     * @param fails whether a file still fails
     * @param nanos for how long files may be tried
     */
    ByteMinimizer(Predicate<byte[]> fails, long nanos) {
        this.fails = fails;
        this.end = System.nanoTime() + nanos;
    }

    /** The smallest failing file that is found in time. */
    byte[] minimized(byte[] file) {
        byte[] bytes = file;
        for (int size = Math.max(1, bytes.length / 2); size >= 1; size /= 2) {
            int from = 0;
            while (from < bytes.length && System.nanoTime() < end) {
                byte[] rest = without(bytes, from, Math.min(bytes.length, from + size));
                if (fails.test(rest)) {
                    bytes = rest;
                } else {
                    from += size;
                }
            }
        }
        return bytes;
    }

    private static byte[] without(byte[] bytes, int from, int to) {
        byte[] rest = new byte[bytes.length - to + from];
        System.arraycopy(bytes, 0, rest, 0, from);
        System.arraycopy(bytes, to, rest, from, bytes.length - to);
        return rest;
    }
}
