package org.chamfer.formats.internal.mesh;

import java.util.Arrays;
import java.util.SplittableRandom;

/**
 * Numbers positions; equal ones get the same number. Negative zero is zero.
 *
 * <p>A hash table with open addressing. The factors of its hash are drawn by chance, so that nobody can make a file whose
 * positions all meet in one place (multiply-shift hashing of vectors, Dietzfelbinger 1996); the numbers do not depend on
 * them.
 */
final class PositionIndex {
    private static final int EMPTY = -1;

    private final long factorX;
    private final long factorY;
    private final long factorZ;

    private double[] positions = new double[3 * 64];
    private int count;
    private int[] slots = new int[128];

    PositionIndex() {
        SplittableRandom chance = new SplittableRandom();
        factorX = chance.nextLong() | 1;
        factorY = chance.nextLong() | 1;
        factorZ = chance.nextLong() | 1;
        Arrays.fill(slots, EMPTY);
    }

    /** The number of a position, in order of first appearance. */
    int of(double x, double y, double z) {
        double px = x + 0.0;
        double py = y + 0.0;
        double pz = z + 0.0;
        int slot = find(px, py, pz);
        if (slots[slot] != EMPTY) {
            return slots[slot];
        }
        if (3 * count == positions.length) {
            positions = Arrays.copyOf(positions, 2 * positions.length);
        }
        positions[3 * count] = px;
        positions[3 * count + 1] = py;
        positions[3 * count + 2] = pz;
        slots[slot] = count;
        count++;
        if (2 * count > slots.length) {
            grow();
        }
        return count - 1;
    }

    /** x, y, z of each position. */
    double[] positions() {
        return Arrays.copyOf(positions, 3 * count);
    }

    private void grow() {
        slots = new int[2 * slots.length];
        Arrays.fill(slots, EMPTY);
        for (int i = 0; i < count; i++) {
            slots[find(positions[3 * i], positions[3 * i + 1], positions[3 * i + 2])] = i;
        }
    }

    /** The slot of a position, or the empty one where it belongs. */
    private int find(double x, double y, double z) {
        long hash = mixed(x) * factorX + mixed(y) * factorY + mixed(z) * factorZ;
        int slot = (int) (hash >>> 1 + Integer.numberOfLeadingZeros(slots.length) + Integer.SIZE);
        while (slots[slot] != EMPTY && !isAt(slots[slot], x, y, z)) {
            slot = slot + 1 & slots.length - 1;
        }
        return slot;
    }

    /** Round numbers differ in their first binary digits only, which a product loses. */
    private static long mixed(double value) {
        long bits = Double.doubleToRawLongBits(value);
        return bits ^ bits >>> Integer.SIZE;
    }

    private boolean isAt(int index, double x, double y, double z) {
        return positions[3 * index] == x && positions[3 * index + 1] == y && positions[3 * index + 2] == z;
    }
}
