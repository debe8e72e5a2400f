package org.chamfer.geometry.kernel.internal.tree;

/**
 * Places of cells along a Hilbert curve through a cube of 1024 cells along each edge. Cells that follow one another on
 * the curve touch, which is why stretches of it make compact boxes.
 *
 * <p>Source: C. H. Hamilton, "Compact Hilbert Indices", Dalhousie University CS-2006-07, 2006; the two inner loops of
 * its algorithm 2 are tables here, two levels of the cube at a time.
 */
final class HilbertCurve {
    /** Cells along each edge of the cube. */
    static final int CELLS = 1 << 10;

    private static final int DIMENSIONS = 3;

    /** The curve's orientations: 8 corners where it enters, 3 directions in which it runs. */
    private static final int STATES = 24;

    /** For each orientation and two levels of a cell's interleaved bits: the place, 6 bits, below the orientation. */
    private static final short[] TABLE = table();

    private HilbertCurve() {}

    /** The place of a cell, whose coordinates are from 0 to {@link #CELLS} - 1, along the curve. */
    static int place(int x, int y, int z) {
        int bits = spread(x) << 2 | spread(y) << 1 | spread(z);
        int place = 0;
        int state = 0;
        for (int shift = 24; shift >= 0; shift -= 6) {
            int entry = TABLE[state << 6 | bits >>> shift & 63];
            place = place << 6 | entry & 63;
            state = entry >>> 6;
        }
        return place;
    }

    /** Puts two empty bits before each of ten. */
    private static int spread(int value) {
        int bits = (value | value << 16) & 0x030000FF;
        bits = (bits | bits << 8) & 0x0300F00F;
        bits = (bits | bits << 4) & 0x030C30C3;
        return (bits | bits << 2) & 0x09249249;
    }

    private static short[] table() {
        short[] table = new short[STATES << 6];
        for (int state = 0; state < STATES; state++) {
            for (int cell = 0; cell < 64; cell++) {
                int upper = step(state, cell >>> 3);
                int lower = step(upper >>> 3, cell & 7);
                table[state << 6 | cell] = (short) (lower >>> 3 << 6 | (upper & 7) << 3 | lower & 7);
            }
        }
        return table;
    }

    /** The place of an eighth of a cube, 3 bits, below the orientation of the curve in it. */
    private static int step(int state, int eighth) {
        int entry = state / DIMENSIONS;
        int direction = state % DIMENSIONS;
        int turned = rotated(eighth ^ entry, DIMENSIONS - direction - 1);
        int place = turned ^ turned >>> 1 ^ turned >>> 2;
        int entryOfPart = place == 0 ? 0 : gray((place - 1) / 2 * 2);
        int next = entry ^ rotated(entryOfPart, direction + 1);
        int turn = place == 0 ? 0 : Integer.numberOfTrailingZeros(~(place - 1 + place % 2)) % DIMENSIONS;
        return (next * DIMENSIONS + (direction + turn + 1) % DIMENSIONS) << 3 | place;
    }

    private static int gray(int value) {
        return value ^ value >>> 1;
    }

    /** Three bits rotated to the left. */
    private static int rotated(int bits, int by) {
        int shift = by % DIMENSIONS;
        return (bits << shift | bits >>> DIMENSIONS - shift) & 7;
    }
}
