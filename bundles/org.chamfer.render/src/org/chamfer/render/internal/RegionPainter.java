package org.chamfer.render.internal;

import java.util.Arrays;
import org.chamfer.geometry.Color;
import org.chamfer.geometry.Region;
import org.chamfer.render.ColorScheme;

/** Draws plane figures in the plane z = 0: one colour, whatever the light, and their outlines. */
final class RegionPainter {
    private static final double OUTLINE_BRIGHTNESS = 0.45;
    private static final double OUTLINE_WIDTH = 1.4;
    private static final double OUTLINE_RAISE = 1.5;

    private final ViewTransform transform;
    private final FacePainter faces;
    private final LinePainter lines;
    private final ColorScheme scheme;

    RegionPainter(ViewTransform transform, FacePainter faces, LinePainter lines, ColorScheme scheme) {
        this.transform = transform;
        this.faces = faces;
        this.lines = lines;
        this.scheme = scheme;
    }

    /**
     * Draws a figure.
     *
     * @param usual its colour, {@code null} for the scheme's
     * @param outlines true to draw its contours
     */
    void draw(Region region, Color usual, boolean outlines) {
        int color = usual == null ? 0xff000000 | scheme.plane() : Shading.argb(usual);
        Trapezoids trapezoids = new Trapezoids(region);
        double[] view = toView(trapezoids.positions());
        int[] argb = new int[trapezoids.triangles().length / 3];
        Arrays.fill(argb, color);
        faces.draw(view, trapezoids.triangles(), argb);
        if (outlines && color >>> 24 != 0) {
            int outline = 0xff000000 | Shading.lit(color, OUTLINE_BRIGHTNESS);
            region.contours().forEach(contour -> drawOutline(contour, outline));
        }
    }

    private void drawOutline(double[] contour, int color) {
        int size = contour.length / 2;
        double[] points = new double[3 * size];
        for (int i = 0; i < size; i++) {
            points[3 * i] = contour[2 * i];
            points[3 * i + 1] = contour[2 * i + 1];
        }
        double[] view = toView(points);
        for (int i = 0; i < size; i++) {
            lines.draw(view, i, (i + 1) % size, color, OUTLINE_WIDTH, OUTLINE_RAISE);
        }
    }

    private double[] toView(double[] points) {
        double[] view = new double[points.length];
        transform.toView(points, view, 0, points.length / 3);
        return view;
    }
}
