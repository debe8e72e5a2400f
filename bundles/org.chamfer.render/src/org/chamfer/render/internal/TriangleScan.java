package org.chamfer.render.internal;

/**
 * Finds the samples of a tile that triangles cover. A sample belongs to a triangle if its middle is inside; triangles
 * that share an edge compute it alike, so that each sample along it belongs to exactly one of them. All is computed
 * from the triangle, nothing from the tile, so that tiles do not show.
 */
final class TriangleScan {
    private final ScreenTriangles triangles;
    private final int tileSize;

    TriangleScan(ScreenTriangles triangles, int tileSize) {
        this.triangles = triangles;
        this.tileSize = tileSize;
    }

    /** Scans a triangle in the tile whose first sample is in this column and row of the picture. */
    void scan(int triangle, int tileX, int tileY, SpanSink sink) {
        double[] points = triangles.points();
        int a = triangles.offset(triangle, 0);
        int b = triangles.offset(triangle, 1);
        int c = triangles.offset(triangle, 2);
        if (points[b + 1] < points[a + 1]) {
            int swap = a;
            a = b;
            b = swap;
        }
        if (points[c + 1] < points[a + 1]) {
            int swap = a;
            a = c;
            c = swap;
        }
        if (points[c + 1] < points[b + 1]) {
            int swap = b;
            b = c;
            c = swap;
        }
        double ax = points[a];
        double ay = points[a + 1];
        double bx = points[b];
        double by = points[b + 1];
        double cx = points[c];
        double cy = points[c + 1];
        double area = (bx - ax) * (cy - ay) - (cx - ax) * (by - ay);
        int firstRow = Math.max(tileY, (int) Math.ceil(ay - 0.5));
        int endRow = Math.min(tileY + tileSize, (int) Math.ceil(cy - 0.5));
        if (firstRow >= endRow || !(area < 0 || area > 0)) {
            return;
        }
        double qa = points[a + 2];
        double qb = points[b + 2];
        double qc = points[c + 2];
        double stepX = ((qb - qa) * (cy - ay) - (qc - qa) * (by - ay)) / area;
        double stepY = ((qc - qa) * (bx - ax) - (qb - qa) * (cx - ax)) / area;
        double least = Math.min(Math.min(qa, qb), qc);
        double most = Math.max(Math.max(qa, qb), qc);
        double slopeLong = (cx - ax) / (cy - ay);
        double slopeLow = (bx - ax) / (by - ay);
        double slopeHigh = (cx - bx) / (cy - by);
        for (int row = firstRow; row < endRow; row++) {
            double y = row + 0.5;
            double one = ax + (y - ay) * slopeLong;
            double other = y < by ? ax + (y - ay) * slopeLow : bx + (y - by) * slopeHigh;
            int first = Math.max(tileX, (int) Math.ceil(Math.min(one, other) - 0.5));
            int end = Math.min(tileX + tileSize, (int) Math.ceil(Math.max(one, other) - 0.5));
            if (first < end) {
                double nearness = qa + stepX * (first + 0.5 - ax) + stepY * (y - ay);
                sink.span((row - tileY) * tileSize + first - tileX, end - first, nearness, stepX, least, most);
            }
        }
    }
}
