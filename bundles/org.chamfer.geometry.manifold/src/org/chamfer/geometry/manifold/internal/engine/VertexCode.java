package org.chamfer.geometry.manifold.internal.engine;

/**
 * Made-up positions that tell the vertices of a mesh apart. Each coordinate has 24 bits, so that it is exact in single
 * precision. The high ten tell roughly where the vertex is; so neighbours stay neighbours, as the module's spatial sort
 * likes it. The low fourteen hold the vertex's number, scrambled, and pseudo-random bits, so that triangles do not look
 * degenerate even where the true ones are.
 *
 * <p>The unit of the coordinates is so small that tolerances derived from these positions vanish beside any real size.
 */
final class VertexCode {
    /** More vertices than this do not have different codes. */
    static final int MAX_VERTICES = 1 << 24;

    private static final int NUMBER_BITS = 24;
    private static final int NUMBER_MASK = MAX_VERTICES - 1;
    private static final int LOW_BITS = 14;
    private static final int LOW_MASK = (1 << LOW_BITS) - 1;
    /** Bits of the number that the second coordinate holds, above some random ones. */
    private static final int REST_BITS = NUMBER_BITS - LOW_BITS;

    private static final int SPARE_BITS = LOW_BITS - REST_BITS;
    private static final double CELLS = 1 << NUMBER_BITS - LOW_BITS;

    private static final int FACTOR = 0x9E3779;
    private static final int INVERSE_FACTOR = inverse(FACTOR);
    private static final double UNIT = 0x1p-120;
    /** The module takes triangles for degenerate whose height is less than one unit in an axis-aligned view. */
    private static final double LEAST_HEIGHT = 4;

    private final float[] positions;
    private final int seed;

    private VertexCode(float[] positions, int seed) {
        this.positions = positions;
        this.seed = seed;
    }

    /**
     * Chooses made-up positions for a mesh.
     *
     * @param truePositions x, y, z of each vertex
     * @param triangles three vertices each, all different
     * @throws IllegalArgumentException if it has more than {@link #MAX_VERTICES} vertices
     */
    static VertexCode forMesh(double[] truePositions, int[] triangles) {
        if (truePositions.length / 3 > MAX_VERTICES) {
            throw new IllegalArgumentException("at most " + MAX_VERTICES + " vertices: " + truePositions.length / 3);
        }
        int[] cells = cells(truePositions);
        // An attempt fails with a probability of about 1e-7 a triangle.
        int seed = 0;
        float[] units = units(cells, seed);
        while (hasFlatTriangle(units, triangles)) {
            seed++;
            units = units(cells, seed);
        }
        for (int i = 0; i < units.length; i++) {
            units[i] = (float) (units[i] * UNIT);
        }
        return new VertexCode(units, seed);
    }

    /** Three coordinates a vertex. */
    float[] positions() {
        return positions;
    }

    /** The vertex that the first two coordinates belong to. */
    int vertex(double x, double y) {
        int first = (int) (x / UNIT) & LOW_MASK;
        int second = ((int) (y / UNIT) & LOW_MASK) >> SPARE_BITS;
        return unscrambled(first | second << LOW_BITS) ^ seed;
    }

    private static int[] cells(double[] positions) {
        int[] cells = new int[positions.length];
        for (int axis = 0; axis < 3; axis++) {
            double low = Double.POSITIVE_INFINITY;
            double high = Double.NEGATIVE_INFINITY;
            for (int i = axis; i < positions.length; i += 3) {
                low = Math.min(low, positions[i]);
                high = Math.max(high, positions[i]);
            }
            double size = high - low;
            for (int i = axis; i < positions.length; i += 3) {
                // Not a number, where the mesh has no extent, counts as zero.
                cells[i] = (int) Math.min(CELLS - 1, (positions[i] - low) / size * CELLS);
            }
        }
        return cells;
    }

    private static float[] units(int[] cells, int seed) {
        float[] units = new float[cells.length];
        for (int vertex = 0; vertex < cells.length / 3; vertex++) {
            int number = scrambled(vertex ^ seed);
            long random = mix(((long) seed << 32) + vertex);
            int i = 3 * vertex;
            units[i] = cells[i] << LOW_BITS | number & LOW_MASK;
            units[i + 1] = cells[i + 1] << LOW_BITS
                    | number >>> LOW_BITS << SPARE_BITS
                    | (int) (random >>> LOW_BITS) & (1 << SPARE_BITS) - 1;
            units[i + 2] = cells[i + 2] << LOW_BITS | (int) random & LOW_MASK;
        }
        return units;
    }

    private static boolean hasFlatTriangle(float[] units, int[] triangles) {
        for (int i = 0; i < triangles.length; i += 3) {
            if (isFlat(units, 3 * triangles[i], 3 * triangles[i + 1], 3 * triangles[i + 2])) {
                return true;
            }
        }
        return false;
    }

    private static boolean isFlat(float[] units, int a, int b, int c) {
        double ux = units[b] - (double) units[a];
        double uy = units[b + 1] - (double) units[a + 1];
        double uz = units[b + 2] - (double) units[a + 2];
        double vx = units[c] - (double) units[a];
        double vy = units[c + 1] - (double) units[a + 1];
        double vz = units[c + 2] - (double) units[a + 2];
        double nx = uy * vz - uz * vy;
        double ny = uz * vx - ux * vz;
        double nz = ux * vy - uy * vx;
        double wx = ux - vx;
        double wy = uy - vy;
        double wz = uz - vz;
        double longest = Math.max(
                ux * ux + uy * uy + uz * uz, Math.max(vx * vx + vy * vy + vz * vz, wx * wx + wy * wy + wz * wz));
        return nx * nx + ny * ny + nz * nz < LEAST_HEIGHT * LEAST_HEIGHT * longest;
    }

    /** A permutation of the numbers of 24 bits. */
    private static int scrambled(int number) {
        int mixed = number * FACTOR & NUMBER_MASK;
        mixed ^= mixed >>> NUMBER_BITS / 2;
        return mixed * FACTOR & NUMBER_MASK;
    }

    private static int unscrambled(int scrambled) {
        int mixed = scrambled * INVERSE_FACTOR & NUMBER_MASK;
        mixed ^= mixed >>> NUMBER_BITS / 2;
        return mixed * INVERSE_FACTOR & NUMBER_MASK;
    }

    /** The mixer of SplitMix64 (Steele, Lea, Flood: Fast splittable pseudorandom number generators, 2014). */
    private static long mix(long value) {
        long z = (value + 1) * 0x9E3779B97F4A7C15L;
        z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }

    /** The inverse of an odd number modulo 2^32, by Newton's iteration: each step doubles the correct bits. */
    private static int inverse(int odd) {
        int result = odd;
        for (int i = 0; i < 4; i++) {
            result *= 2 - odd * result;
        }
        return result;
    }
}
