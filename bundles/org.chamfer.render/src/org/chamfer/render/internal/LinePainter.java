package org.chamfer.render.internal;

/** Draws lines of a constant width in the picture, hidden by what stands before them. */
final class LinePainter {
    private final ViewTransform transform;
    private final ScreenTriangles target;
    private final double pixel;

    /**
     * Draws into a picture.
     *
     * @param samplesPerPixel samples along a side of a pixel
     */
    LinePainter(ViewTransform transform, ScreenTriangles target, int samplesPerPixel) {
        this.transform = transform;
        this.target = target;
        this.pixel = samplesPerPixel;
    }

    /**
     * Draws a line.
     *
     * @param view points of the view: x, y, depth
     * @param a index of the first point
     * @param b index of the second point
     * @param argb its colour
     * @param width its width in pixels
     * @param raise how many pixels' widths it lies before what it runs along; negative behind
     */
    void draw(double[] view, int a, int b, int argb, double width, double raise) {
        double depthA = view[3 * a + 2];
        double depthB = view[3 * b + 2];
        double near = transform.near();
        if (depthA < near && depthB < near) {
            return;
        }
        double from = depthA < near ? (near - depthA) / (depthB - depthA) : 0;
        double to = depthB < near ? (near - depthA) / (depthB - depthA) : 1;
        double startDepth = depthA < near ? near : depthA;
        double endDepth = depthB < near ? near : depthB;
        double x0 = transform.screenX(between(view[3 * a], view[3 * b], from), startDepth);
        double y0 = transform.screenY(between(view[3 * a + 1], view[3 * b + 1], from), startDepth);
        double x1 = transform.screenX(between(view[3 * a], view[3 * b], to), endDepth);
        double y1 = transform.screenY(between(view[3 * a + 1], view[3 * b + 1], to), endDepth);
        double nearness0 = transform.raised(transform.nearness(startDepth), raise * pixel);
        double nearness1 = transform.raised(transform.nearness(endDepth), raise * pixel);
        double length = Math.sqrt((x1 - x0) * (x1 - x0) + (y1 - y0) * (y1 - y0));
        if (!(length > 0)) {
            return;
        }
        // Square ends, so that lines that meet leave no notch.
        double alongX = (x1 - x0) / length * width * pixel / 2;
        double alongY = (y1 - y0) / length * width * pixel / 2;
        int point = target.addPoints(4);
        target.setPoint(point, x0 - alongX - alongY, y0 - alongY + alongX, nearness0);
        target.setPoint(point + 1, x0 - alongX + alongY, y0 - alongY - alongX, nearness0);
        target.setPoint(point + 2, x1 + alongX + alongY, y1 + alongY - alongX, nearness1);
        target.setPoint(point + 3, x1 + alongX - alongY, y1 + alongY + alongX, nearness1);
        int triangle = target.addTriangles(2);
        target.setTriangle(triangle, point, point + 1, point + 2, argb);
        target.setTriangle(triangle + 1, point, point + 2, point + 3, argb);
    }

    private static double between(double a, double b, double part) {
        // Exact at both ends, so that lines of one outline share their corners.
        return part == 0 ? a : part == 1 ? b : a + part * (b - a);
    }
}
