package org.chamfer.geometry.kernel.internal.surface;

import java.util.Arrays;
import org.chamfer.geometry.kernel.internal.work.Work;

/** Leaves out what is removed from a surface; what stays keeps its order. The arrays are exactly as long as needed then. */
final class Compaction {
    private static final int GRAIN = 8192;

    private final MutableSurface surface;
    private final Work work;

    private Compaction(MutableSurface surface, Work work) {
        this.surface = surface;
        this.work = work;
    }

    static void of(MutableSurface surface, Work work) {
        Compaction compaction = new Compaction(surface, work);
        compaction.removeTriangles();
        work.both(surface.triangleCount, compaction::removeVertices, compaction::removeFaces);
    }

    private void removeTriangles() {
        int count = surface.triangleCount;
        int[] starts = surface.starts;
        int[] newNumber = new int[count];
        work.forRange(count, GRAIN, (from, to) -> {
            for (int t = from; t < to; t++) {
                newNumber[t] = starts[3 * t] < 0 ? -1 : 0;
            }
        });
        int kept = number(newNumber);
        if (kept < count) {
            moveTriangles(newNumber, kept);
        } else {
            surface.starts = exactly(starts, 3 * kept);
            surface.pairs = exactly(surface.pairs, 3 * kept);
            surface.face = exactly(surface.face, kept);
            if (surface.normals != null) {
                surface.normals = exactly(surface.normals, 3 * kept);
            }
        }
        surface.triangleCount = kept;
    }

    private void moveTriangles(int[] newNumber, int kept) {
        int[] starts = surface.starts;
        int[] pairs = surface.pairs;
        int[] face = surface.face;
        double[] normals = surface.normals;
        int[] newStarts = new int[3 * kept];
        int[] newPairs = new int[3 * kept];
        int[] newFace = new int[kept];
        double[] newNormals = normals == null ? null : new double[3 * kept];
        work.forRange(newNumber.length, GRAIN, (from, to) -> {
            for (int t = from; t < to; t++) {
                int target = newNumber[t];
                if (target >= 0) {
                    newFace[target] = face[t];
                    for (int k = 0; k < 3; k++) {
                        int pair = pairs[3 * t + k];
                        newStarts[3 * target + k] = starts[3 * t + k];
                        newPairs[3 * target + k] = pair < 0 ? -1 : 3 * newNumber[pair / 3] + pair % 3;
                        if (normals != null) {
                            newNormals[3 * target + k] = normals[3 * t + k];
                        }
                    }
                }
            }
        });
        surface.starts = newStarts;
        surface.pairs = newPairs;
        surface.face = newFace;
        surface.normals = newNormals;
    }

    private void removeVertices() {
        int[] newNumber = unused(surface.vertexCount, surface.starts);
        int kept = number(newNumber);
        if (kept == newNumber.length) {
            surface.positions = exactly(surface.positions, 3 * kept);
            return;
        }
        int firstNew = kept;
        for (int v = newNumber.length - 1; v >= surface.firstNewVertex; v--) {
            firstNew = newNumber[v] < 0 ? firstNew : newNumber[v];
        }
        surface.firstNewVertex = firstNew;
        double[] positions = surface.positions;
        double[] newPositions = new double[3 * kept];
        work.forRange(newNumber.length, GRAIN, (from, to) -> {
            for (int v = from; v < to; v++) {
                int at = 3 * newNumber[v];
                if (at >= 0) {
                    newPositions[at] = positions[3 * v];
                    newPositions[at + 1] = positions[3 * v + 1];
                    newPositions[at + 2] = positions[3 * v + 2];
                }
            }
        });
        renumber(surface.starts, newNumber);
        surface.positions = newPositions;
        surface.vertexCount = kept;
    }

    private void removeFaces() {
        int[] newNumber = unused(surface.faceCount, surface.face);
        int kept = number(newNumber);
        if (kept < newNumber.length) {
            for (int f = 0; f < newNumber.length; f++) {
                if (newNumber[f] >= 0) {
                    surface.faceOrigin[newNumber[f]] = surface.faceOrigin[f];
                }
            }
            renumber(surface.face, newNumber);
            surface.faceCount = kept;
        }
        surface.faceOrigin = exactly(surface.faceOrigin, kept);
    }

    private void renumber(int[] uses, int[] newNumber) {
        work.forRange(uses.length, GRAIN, (from, to) -> {
            for (int i = from; i < to; i++) {
                uses[i] = newNumber[uses[i]];
            }
        });
    }

    /** For each number below a count 0 if it is used and -1 if not; what is written twice is written equal. */
    private int[] unused(int count, int[] uses) {
        int[] unused = new int[count];
        Arrays.fill(unused, -1);
        work.forRange(uses.length, GRAIN, (from, to) -> {
            for (int i = from; i < to; i++) {
                unused[uses[i]] = 0;
            }
        });
        return unused;
    }

    /** Gives what is 0 new numbers, in order, and leaves -1 as it is; returns how many there are. */
    private static int number(int[] newNumber) {
        int count = 0;
        for (int i = 0; i < newNumber.length; i++) {
            newNumber[i] = newNumber[i] < 0 ? -1 : count++;
        }
        return count;
    }

    private static int[] exactly(int[] array, int length) {
        return array.length == length ? array : Arrays.copyOf(array, length);
    }

    private static double[] exactly(double[] array, int length) {
        return array.length == length ? array : Arrays.copyOf(array, length);
    }
}
