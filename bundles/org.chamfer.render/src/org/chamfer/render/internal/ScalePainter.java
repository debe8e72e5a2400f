package org.chamfer.render.internal;

import java.util.List;
import org.chamfer.geometry.Affine3;
import org.chamfer.geometry.Region;
import org.chamfer.render.RenderSettings;
import org.chamfer.render.internal.sheet.Lettering;

/**
 * Draws ticks on the axes at round distances, with numbers of millimetres at every second one. Numbers face the viewer
 * and are hidden by what stands before them.
 */
final class ScalePainter {
    private static final int TICKS = 12;
    private static final double TICK_PART = 0.16;
    private static final double NUMBER_DISTANCE = 1.1;
    private static final double RAISE = 0.5;
    private static final double LEAST_LETTER = 6;
    private static final double LETTERS = 60;

    private final ViewTransform transform;
    private final LinePainter lines;
    private final ScreenTriangles target;
    private final RenderSettings settings;
    private final double letter;

    ScalePainter(ViewTransform transform, LinePainter lines, ScreenTriangles target, RenderSettings settings) {
        this.transform = transform;
        this.lines = lines;
        this.target = target;
        this.settings = settings;
        this.letter = settings.antialiasing()
                * Math.max(LEAST_LETTER, Math.min(settings.width(), settings.height()) / LETTERS);
    }

    /** Draws the ticks of all axes. */
    void draw() {
        double height = 2 * transform.unitsAtTarget();
        if (!(height > 0)) {
            return;
        }
        double step = GroundPainter.niceStep(height / TICKS);
        try (Lettering lettering = new Lettering()) {
            for (int axis = 0; axis < 3; axis++) {
                for (int i = -2 * TICKS; i <= 2 * TICKS; i++) {
                    if (i != 0) {
                        draw(axis, i, step, lettering);
                    }
                }
            }
        }
    }

    private void draw(int axis, int number, double step, Lettering lettering) {
        double[] world = new double[9];
        for (int point = 0; point < 3; point++) {
            world[3 * point + axis] = number * step;
        }
        int beside = axis == 0 ? 1 : 0;
        world[beside] = TICK_PART * step;
        world[3 + beside] = -TICK_PART * step;
        world[6 + beside] = -TICK_PART * step;
        double[] view = new double[9];
        transform.toView(world, view, 0, 3);
        int color = GroundPainter.axisColor(settings.scheme(), axis);
        lines.draw(view, 0, 1, color, 1, RAISE);
        if (number % 2 == 0 && view[8] > transform.near()) {
            String text = (number < 0 ? "-" : "") + Lettering.millimetres(Math.abs(number) * step);
            write(lettering.word(text, letter, Lettering.Anchor.CENTER), view, color);
        }
    }

    /** Writes a number beside the end of its tick, on the side that the tick points to. */
    private void write(List<Region> glyphs, double[] view, int color) {
        double x = transform.screenX(view[6], view[8]);
        double y = transform.screenY(view[7], view[8]);
        double towardsX = x - transform.screenX(view[0], view[2]);
        double towardsY = y - transform.screenY(view[1], view[2]);
        double length = Math.sqrt(towardsX * towardsX + towardsY * towardsY);
        if (!(length > 0)) {
            return;
        }
        x += towardsX / length * 1.6 * NUMBER_DISTANCE * letter;
        y += towardsY / length * NUMBER_DISTANCE * letter;
        double nearness = transform.raised(transform.nearness(view[8]), RAISE);
        for (Region glyph : glyphs) {
            Trapezoids pieces = new Trapezoids(glyph.transformed(Affine3.scaling(1, -1, 1)));
            double[] points = pieces.positions();
            int[] corners = pieces.triangles();
            int firstPoint = target.addPoints(points.length / 3);
            for (int i = 0; i < points.length / 3; i++) {
                target.setPoint(firstPoint + i, x + points[3 * i], y + points[3 * i + 1], nearness);
            }
            int firstTriangle = target.addTriangles(corners.length / 3);
            for (int i = 0; i < corners.length / 3; i++) {
                target.setTriangle(
                        firstTriangle + i,
                        firstPoint + corners[3 * i],
                        firstPoint + corners[3 * i + 1],
                        firstPoint + corners[3 * i + 2],
                        color);
            }
        }
    }
}
