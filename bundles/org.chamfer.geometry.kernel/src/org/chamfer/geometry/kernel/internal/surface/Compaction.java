package org.chamfer.geometry.kernel.internal.surface;

import java.util.Arrays;

/** Leaves out what is removed from a surface, in place; what stays keeps its order. */
final class Compaction {
    private final MutableSurface surface;

    private Compaction(MutableSurface surface) {
        this.surface = surface;
    }

    static void of(MutableSurface surface) {
        Compaction compaction = new Compaction(surface);
        compaction.removeTriangles();
        compaction.removeVertices();
        compaction.removeFaces();
    }

    private void removeTriangles() {
        int count = surface.triangleCount;
        int[] starts = surface.starts;
        int[] pairs = surface.pairs;
        int first = 0;
        while (first < count && starts[3 * first] >= 0) {
            first++;
        }
        int kept = first;
        if (first < count) {
            int[] newNumber = new int[count];
            for (int t = 0; t < count; t++) {
                newNumber[t] = t < first ? t : starts[3 * t] < 0 ? -1 : kept++;
            }
            for (int t = 0; t < count; t++) {
                int to = newNumber[t];
                if (to >= 0) {
                    for (int k = 0; k < 3; k++) {
                        int pair = pairs[3 * t + k];
                        starts[3 * to + k] = starts[3 * t + k];
                        pairs[3 * to + k] = pair < 0 ? -1 : 3 * newNumber[pair / 3] + pair % 3;
                        if (surface.normals != null) {
                            surface.normals[3 * to + k] = surface.normals[3 * t + k];
                        }
                    }
                    surface.face[to] = surface.face[t];
                }
            }
        }
        surface.triangleCount = kept;
        surface.starts = exactly(starts, 3 * kept);
        surface.pairs = exactly(pairs, 3 * kept);
        surface.face = exactly(surface.face, kept);
        if (surface.normals != null && surface.normals.length != 3 * kept) {
            surface.normals = Arrays.copyOf(surface.normals, 3 * kept);
        }
    }

    private void removeVertices() {
        int[] newNumber = new int[surface.vertexCount];
        int kept = number(surface.starts, newNumber);
        if (kept < surface.vertexCount) {
            double[] positions = surface.positions;
            int firstNew = kept;
            for (int v = surface.vertexCount - 1; v >= surface.firstNewVertex; v--) {
                firstNew = newNumber[v] < 0 ? firstNew : newNumber[v];
            }
            for (int v = 0; v < newNumber.length; v++) {
                int to = 3 * newNumber[v];
                if (to >= 0) {
                    positions[to] = positions[3 * v];
                    positions[to + 1] = positions[3 * v + 1];
                    positions[to + 2] = positions[3 * v + 2];
                }
            }
            for (int h = 0; h < surface.starts.length; h++) {
                surface.starts[h] = newNumber[surface.starts[h]];
            }
            surface.firstNewVertex = firstNew;
            surface.vertexCount = kept;
        }
        if (surface.positions.length != 3 * kept) {
            surface.positions = Arrays.copyOf(surface.positions, 3 * kept);
        }
    }

    private void removeFaces() {
        int[] newNumber = new int[surface.faceCount];
        int kept = number(surface.face, newNumber);
        if (kept < surface.faceCount) {
            for (int f = 0; f < newNumber.length; f++) {
                if (newNumber[f] >= 0) {
                    surface.faceOrigin[newNumber[f]] = surface.faceOrigin[f];
                }
            }
            for (int t = 0; t < surface.face.length; t++) {
                surface.face[t] = newNumber[surface.face[t]];
            }
            surface.faceCount = kept;
        }
        surface.faceOrigin = exactly(surface.faceOrigin, kept);
    }

    /** Gives the numbers that are used new ones, in order, and the others -1; returns how many are used. */
    private static int number(int[] uses, int[] newNumber) {
        Arrays.fill(newNumber, -1);
        for (int use : uses) {
            newNumber[use] = 0;
        }
        int count = 0;
        for (int i = 0; i < newNumber.length; i++) {
            newNumber[i] = newNumber[i] < 0 ? -1 : count++;
        }
        return count;
    }

    private static int[] exactly(int[] array, int length) {
        return array.length == length ? array : Arrays.copyOf(array, length);
    }
}
