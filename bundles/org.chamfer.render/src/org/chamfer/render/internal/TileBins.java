package org.chamfer.render.internal;

/**
 * Which triangles may touch which square tile of the picture. Triangles are binned in parts of a fixed number by
 * several threads; a tile gets them in the order in which they are drawn, whoever binned them.
 */
final class TileBins {
    private static final int PART = 1 << 13;

    private final ScreenTriangles triangles;
    private final int tileSize;
    private final int columns;
    private final int rows;
    private final int[][] starts;
    private final int[][] members;

    /**
     * Sorts triangles into tiles.
     *
     * @param tileSize samples along a tile's side
     * @param columns number of tiles beside each other
     * @param rows number of tiles above each other
     */
    TileBins(ScreenTriangles triangles, int tileSize, int columns, int rows, Workers workers) {
        this.triangles = triangles;
        this.tileSize = tileSize;
        this.columns = columns;
        this.rows = rows;
        int parts = (triangles.count() + PART - 1) / PART;
        starts = new int[parts][];
        members = new int[parts][];
        workers.run(parts, this::bin);
    }

    /** Number of parts. */
    int parts() {
        return starts.length;
    }

    /** Where a tile's triangles start among the {@link #members} of a part. */
    int start(int part, int tile) {
        return starts[part][tile];
    }

    /** Triangles of a part, tile after tile. */
    int[] members(int part) {
        return members[part];
    }

    private void bin(int part) {
        int first = part * PART;
        int end = Math.min(triangles.count(), first + PART);
        int[] spans = new int[4 * (end - first)];
        int[] begin = new int[columns * rows + 1];
        for (int i = first; i < end; i++) {
            int at = 4 * (i - first);
            measure(i, spans, at);
            for (int row = spans[at + 1]; row <= spans[at + 3]; row++) {
                for (int column = spans[at]; column <= spans[at + 2]; column++) {
                    begin[row * columns + column + 1]++;
                }
            }
        }
        for (int tile = 0; tile < columns * rows; tile++) {
            begin[tile + 1] += begin[tile];
        }
        int[] list = new int[begin[columns * rows]];
        int[] next = begin.clone();
        for (int i = first; i < end; i++) {
            int at = 4 * (i - first);
            for (int row = spans[at + 1]; row <= spans[at + 3]; row++) {
                for (int column = spans[at]; column <= spans[at + 2]; column++) {
                    list[next[row * columns + column]++] = i;
                }
            }
        }
        starts[part] = begin;
        members[part] = list;
    }

    /** Finds the first and last column and row of the tiles that a triangle may touch; an empty range if none. */
    private void measure(int triangle, int[] spans, int at) {
        double[] points = triangles.points();
        int a = triangles.offset(triangle, 0);
        int b = triangles.offset(triangle, 1);
        int c = triangles.offset(triangle, 2);
        double minX = Math.min(Math.min(points[a], points[b]), points[c]);
        double maxX = Math.max(Math.max(points[a], points[b]), points[c]);
        double minY = Math.min(Math.min(points[a + 1], points[b + 1]), points[c + 1]);
        double maxY = Math.max(Math.max(points[a + 1], points[b + 1]), points[c + 1]);
        boolean shown = maxX >= 0
                && maxY >= 0
                && minX <= (double) columns * tileSize
                && minY <= (double) rows * tileSize
                && triangles.color(triangle) >>> 24 != 0;
        spans[at] = Math.max(0, (int) minX / tileSize);
        spans[at + 1] = Math.max(0, (int) minY / tileSize);
        spans[at + 2] = shown ? Math.min(columns - 1, (int) maxX / tileSize) : -1;
        spans[at + 3] = shown ? Math.min(rows - 1, (int) maxY / tileSize) : -1;
    }
}
