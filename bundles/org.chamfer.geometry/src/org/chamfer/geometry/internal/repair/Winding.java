package org.chamfer.geometry.internal.repair;

import java.util.Arrays;
import org.chamfer.base.work.WorkContext;

/**
 * Divides a surface into patches, which are triangles that are neighbours over edges of exactly two triangles, and finds
 * out which triangles of a patch wind differently from most of it. Where more than two triangles meet it is not clear
 * which ones are neighbours.
 */
final class Winding {
    private final int[] triangles;
    private final int[] mates;
    private final int[] patches;
    private final boolean[] turned;
    private final int[] waiting;
    private boolean[] twisted = new boolean[16];
    private int count;
    private int turnedCount;

    Winding(int[] triangles, EdgeTable edges, WorkContext work) {
        this.triangles = triangles;
        mates = edges.mates();
        int total = triangles.length / 3;
        patches = new int[total];
        turned = new boolean[total];
        waiting = new int[total];
        Arrays.fill(patches, EdgeTable.NONE);
        for (int seed = 0; seed < total; seed++) {
            if ((seed & 0xffff) == 0) {
                work.checkCancelled();
            }
            if (patches[seed] == EdgeTable.NONE && !EdgeTable.isDegenerate(triangles, seed)) {
                spread(seed);
            }
        }
    }

    private void spread(int seed) {
        if (count == twisted.length) {
            twisted = Arrays.copyOf(twisted, 2 * count);
        }
        int patch = count++;
        int end = 0;
        int differing = 0;
        waiting[end++] = seed;
        patches[seed] = patch;
        for (int i = 0; i < end; i++) {
            int triangle = waiting[i];
            for (int corner = 3 * triangle; corner < 3 * triangle + 3; corner++) {
                if (mates[corner] != EdgeTable.NONE) {
                    int other = mates[corner] / 3;
                    boolean wanted = turned[triangle] ^ triangles[corner] == triangles[mates[corner]];
                    if (patches[other] == EdgeTable.NONE) {
                        patches[other] = patch;
                        turned[other] = wanted;
                        differing += wanted ? 1 : 0;
                        waiting[end++] = other;
                    } else if (turned[other] != wanted) {
                        twisted[patch] = true;
                    }
                }
            }
        }
        settle(patch, end, differing);
    }

    /** Lets the majority have its way; a patch with one side only stays as it is. */
    private void settle(int patch, int size, int differing) {
        boolean invert = 2 * differing > size;
        for (int i = 0; i < size; i++) {
            int triangle = waiting[i];
            turned[triangle] = !twisted[patch] && turned[triangle] ^ invert;
            turnedCount += turned[triangle] ? 1 : 0;
        }
    }

    /** Number of patches. */
    int count() {
        return count;
    }

    /** The patch of a triangle; {@link EdgeTable#NONE} for one that uses a vertex twice. */
    int patch(int triangle) {
        return patches[triangle];
    }

    /** True if a patch has one side only, like a Möbius strip. */
    boolean isTwisted(int patch) {
        return twisted[patch];
    }

    /** Number of patches that have one side only. */
    int twistedCount() {
        int found = 0;
        for (int patch = 0; patch < count; patch++) {
            found += twisted[patch] ? 1 : 0;
        }
        return found;
    }

    /** Number of triangles that wind differently from most of their patch. */
    int turnedCount() {
        return turnedCount;
    }

    /** The triangles with those turned round that wind differently; the same array if there are none. */
    int[] consistent() {
        if (turnedCount == 0) {
            return triangles;
        }
        int[] result = triangles.clone();
        for (int triangle = 0; triangle < turned.length; triangle++) {
            if (turned[triangle]) {
                turn(result, triangle);
            }
        }
        return result;
    }

    /** Turns a triangle round; its first corner stays. */
    static void turn(int[] triangles, int triangle) {
        int second = triangles[3 * triangle + 1];
        triangles[3 * triangle + 1] = triangles[3 * triangle + 2];
        triangles[3 * triangle + 2] = second;
    }
}
