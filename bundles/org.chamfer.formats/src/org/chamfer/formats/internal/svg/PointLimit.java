package org.chamfer.formats.internal.svg;

import org.chamfer.formats.internal.text.MemoryLimit;

/** Counts the points that a file draws, also those of the outlines of strokes. */
final class PointLimit {
    private static final int MOST = 20_000_000;
    private static final int BYTES_EACH = 128;

    private final int most = MemoryLimit.of(MOST, BYTES_EACH);
    private long points;

    /** Ends the work that has too many points. */
    static final class Exceeded extends RuntimeException {
        private static final long serialVersionUID = 1;

        Exceeded(int most) {
            super("the file draws more than " + most + " points");
        }
    }

    /**
     * Counts more points.
     *
     * @throws Exceeded if there are too many
     */
    void add(long more) {
        points += more;
        if (points > most) {
            throw new Exceeded(most);
        }
    }
}
