package org.chamfer.geometry.kernel.internal.bool;

import java.util.Arrays;

/**
 * Joins vertices on a line to pieces: each start with the end that has the same rank along the line. Any such pairing
 * keeps the surface closed; this one is geometrically right if starts and ends take turns. One object serves one thread.
 */
final class EndPairing {
    private static final int FEW = 24;

    /** Starts and ends apart, each in the order of the last {@link #sort}. */
    final Side starts = new Side();

    final Side ends = new Side();

    /** Forgets everything. */
    void clear() {
        starts.size = 0;
        ends.size = 0;
    }

    /** Takes a vertex at a place along the line. */
    void add(boolean isStart, double place, int vertex) {
        (isStart ? starts : ends).add(place, vertex);
    }

    /** Puts starts and ends in order, equal places in the order in which they came, and returns how many pieces there are. */
    int sort() {
        starts.sort();
        ends.sort();
        return Math.min(starts.size, ends.size);
    }

    /** The vertices of one kind. */
    static final class Side {
        int[] vertices = new int[8];
        private double[] places = new double[8];
        private int size;

        private void add(double place, int vertex) {
            if (size == vertices.length) {
                vertices = Arrays.copyOf(vertices, 2 * size);
                places = Arrays.copyOf(places, 2 * size);
            }
            vertices[size] = vertex;
            places[size++] = place;
        }

        private void sort() {
            for (int from = 0; from < size; from += FEW) {
                insertionSort(from, Math.min(size, from + FEW));
            }
            if (size > FEW) {
                mergeRuns();
            }
        }

        private void insertionSort(int from, int to) {
            for (int i = from + 1; i < to; i++) {
                double place = places[i];
                int vertex = vertices[i];
                int k = i;
                while (k > from && places[k - 1] > place) {
                    places[k] = places[k - 1];
                    vertices[k] = vertices[k - 1];
                    k--;
                }
                places[k] = place;
                vertices[k] = vertex;
            }
        }

        private void mergeRuns() {
            int[] otherVertices = new int[vertices.length];
            double[] otherPlaces = new double[places.length];
            for (int width = FEW; width < size; width *= 2) {
                for (int from = 0; from < size; from += 2 * width) {
                    int middle = Math.min(size, from + width);
                    int to = Math.min(size, from + 2 * width);
                    int left = from;
                    int right = middle;
                    for (int k = from; k < to; k++) {
                        boolean takeLeft = left < middle && (right >= to || places[left] <= places[right]);
                        int i = takeLeft ? left++ : right++;
                        otherVertices[k] = vertices[i];
                        otherPlaces[k] = places[i];
                    }
                }
                int[] swapVertices = vertices;
                vertices = otherVertices;
                otherVertices = swapVertices;
                double[] swapPlaces = places;
                places = otherPlaces;
                otherPlaces = swapPlaces;
            }
        }
    }
}
