package org.chamfer.geometry.solid;

/** Vertices distributed over slabs of equal thickness along x; those of one slab keep their order. */
final class Slabs {
    private static final int GRAIN = 8192;
    private static final int MOST_CHUNKS = 128;
    private static final int MOST_SLABS = 1024;

    /** Vertices of a slab, about. */
    private static final int SIZE = 128;

    private final double[] positions;
    private final int[] sources;
    private final int count;
    private final int grain;
    private final double low;
    private final double scale;
    private final int[] starts;
    private final int[] vertices;

    Slabs(double[] positions, int[] sources, Ranges ranges) {
        this.positions = positions;
        this.sources = sources;
        int n = sources.length;
        count = Math.clamp(n / SIZE, 1, MOST_SLABS);
        grain = Math.max(GRAIN, (n - 1) / MOST_CHUNKS + 1);
        double least = Double.POSITIVE_INFINITY;
        double most = Double.NEGATIVE_INFINITY;
        for (int vertex : sources) {
            double x = positions[3 * vertex];
            least = x < least ? x : least;
            most = x > most ? x : most;
        }
        low = least;
        scale = count / (most - least);
        starts = new int[count + 1];
        starts[count] = n;
        vertices = new int[n];
        int[] places = new int[((n - 1) / grain + 1) * count];
        ranges.forRange(n, grain, (from, to) -> count(from, to, places));
        int sum = 0;
        for (int slab = 0; slab < count; slab++) {
            starts[slab] = sum;
            for (int at = slab; at < places.length; at += count) {
                int size = places[at];
                places[at] = sum;
                sum += size;
            }
        }
        ranges.forRange(n, grain, (from, to) -> put(from, to, places));
    }

    /** How many slabs there are. */
    int count() {
        return count;
    }

    /** Where the vertices of a slab begin, and after the last one their number. */
    int start(int slab) {
        return starts[slab];
    }

    /** The vertices, slab by slab. */
    int[] vertices() {
        return vertices;
    }

    /** Grows with x, however it is rounded; what is not a number comes to the first slab. */
    private int slab(int vertex) {
        return Math.min(count - 1, (int) ((positions[3 * vertex] - low) * scale));
    }

    private void count(int from, int to, int[] places) {
        int first = from / grain * count;
        for (int i = from; i < to; i++) {
            places[first + slab(sources[i])]++;
        }
    }

    private void put(int from, int to, int[] places) {
        int first = from / grain * count;
        for (int i = from; i < to; i++) {
            vertices[places[first + slab(sources[i])]++] = sources[i];
        }
    }
}
