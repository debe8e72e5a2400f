package org.chamfer.formats.internal.mesh;

import java.util.Arrays;

/** Numbers positions; equal ones get the same number. Negative zero is zero. */
final class PositionIndex {
    private static final int EMPTY = -1;

    private double[] positions = new double[3 * 64];
    private int count;
    private int[] slots = new int[128];

    PositionIndex() {
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
        long hash = Double.doubleToLongBits(x) * 0x9E3779B97F4A7C15L;
        hash = (hash ^ hash >>> 29 ^ Double.doubleToLongBits(y)) * 0xBF58476D1CE4E5B9L;
        hash = (hash ^ hash >>> 32 ^ Double.doubleToLongBits(z)) * 0x94D049BB133111EBL;
        int slot = (int) (hash >>> 33) & slots.length - 1;
        while (slots[slot] != EMPTY && !isAt(slots[slot], x, y, z)) {
            slot = slot + 1 & slots.length - 1;
        }
        return slot;
    }

    private boolean isAt(int index, double x, double y, double z) {
        return positions[3 * index] == x && positions[3 * index + 1] == y && positions[3 * index + 2] == z;
    }
}
