package org.chamfer.geometry.kernel.internal.hull;

import org.chamfer.geometry.kernel.internal.work.Ints;

/**
 * Faces that wait for their farthest point to be added: those with high points first, so that the hull grows on all
 * sides, which keeps what a point sees small; among those of about one height the latest first, so that memory that was
 * just used is used again.
 */
final class HeightQueue {
    private static final int LEVELS = 12;
    /** Heights of one level differ by at most a factor of two to the power of this. */
    private static final int WIDTH = 6;

    private final Ints[] levels = new Ints[LEVELS];
    private int top = LEVELS;

    HeightQueue() {
        for (int i = 0; i < LEVELS; i++) {
            levels[i] = new Ints(0);
        }
    }

    /** Adds a face; heights up to 2 are told apart, 0 comes last of all. */
    void add(int face, double height) {
        int level = Math.clamp((1 - Math.getExponent(height)) / WIDTH, 0, LEVELS - 1);
        levels[level].add(face);
        top = Math.min(top, level);
    }

    /** Takes a face out; -1 if there is none. */
    int next() {
        while (top < LEVELS && levels[top].isEmpty()) {
            top++;
        }
        return top == LEVELS ? -1 : levels[top].pop();
    }
}
