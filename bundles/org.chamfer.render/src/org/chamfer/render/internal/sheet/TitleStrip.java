package org.chamfer.render.internal.sheet;

import org.chamfer.geometry.Bounds;
import org.chamfer.geometry.Degrees;
import org.chamfer.render.ViewArrangement;
import org.chamfer.render.ViewSheet;
import org.chamfer.render.internal.sheet.Lettering.Anchor;
import org.chamfer.render.internal.sheet.SheetLayout.Box;

/** Draws the foot of a sheet: its name, the overall size, a bar that tells the scale, and how the views are arranged. */
final class TitleStrip {
    private static final double BAR_PART = 0.16;
    private static final double LEAST_BAR = 1e-9;
    private static final int CIRCLE = 48;

    private final Canvas canvas;
    private final Lettering lettering;
    private final SheetLayout layout;
    private final int ink;
    private final int paleInk;
    private final double letter;
    private final double thin;

    TitleStrip(Canvas canvas, Lettering lettering, SheetLayout layout, int ink, int paleInk) {
        this.canvas = canvas;
        this.lettering = lettering;
        this.layout = layout;
        this.ink = ink;
        this.paleInk = paleInk;
        this.letter = layout.letter();
        this.thin = Math.max(1, letter / 12);
    }

    /** Draws it. */
    void draw(ViewSheet sheet, boolean plane, Bounds bounds) {
        Box strip = layout.strip();
        double y = strip.top() + strip.height() * 0.6;
        canvas.line(strip.left(), strip.top(), strip.right(), strip.top(), thin, paleInk);
        double third = strip.width() * 0.32;
        String title = lettering.fitted(sheet.title(), 1.2 * letter, third);
        lettering.write(canvas, title, strip.left() + letter, y, 1.2 * letter, Anchor.LEFT, ink);
        if (bounds.isEmpty()) {
            return;
        }
        String size = Lettering.millimetres(bounds.sizeX()) + " × " + Lettering.millimetres(bounds.sizeY());
        size += plane ? " mm" : " × " + Lettering.millimetres(bounds.sizeZ()) + " mm";
        String fitted = lettering.fitted(size, letter, third * 0.8);
        lettering.write(canvas, fitted, strip.left() + strip.width() * 0.47, y, letter, Anchor.CENTER, ink);
        drawBar(strip.left() + strip.width() * 0.62, y, strip.width() * BAR_PART);
        if (!plane) {
            drawArrangement(sheet.settings().arrangement(), strip.right() - letter, y);
        }
    }

    /** A bar of a round length. */
    private void drawBar(double left, double y, double room) {
        double most = Math.max(room / layout.scale(), LEAST_BAR);
        double power = StrictMath.pow(10, Math.floor(StrictMath.log10(most)));
        double length = most >= 5 * power ? 5 * power : most >= 2 * power ? 2 * power : power;
        double right = left + length * layout.scale();
        double tick = letter / 2;
        canvas.line(left, y, right, y, 2 * thin, ink);
        for (int i = 0; i <= 2; i++) {
            double x = left + (right - left) * i / 2;
            canvas.line(x, y - (i == 1 ? tick / 2 : tick), x, y + thin, thin, ink);
        }
        String text = Lettering.millimetres(length) + " mm";
        lettering.write(canvas, text, right + 0.8 * letter, y, 0.9 * letter, Anchor.LEFT, ink);
    }

    /** The symbol of ISO 5456-2: a blunt cone from its side and from its tip. */
    private void drawArrangement(ViewArrangement arrangement, double right, double y) {
        boolean third = arrangement == ViewArrangement.THIRD_ANGLE;
        double length = 2 * letter;
        double large = 0.9 * letter;
        double small = 0.45 * letter;
        double circles = third ? right - length - 1.6 * letter : right - large;
        double tip = third ? right - length : right - 2 * large - length - 0.7 * letter;
        double[] cone = {tip, y - small, tip + length, y - large, tip + length, y + large, tip, y + small};
        canvas.outline(cone, thin, ink);
        circle(circles, y, large);
        circle(circles, y, small);
        double textRight = (third ? circles - large : tip) - letter;
        String text = third ? "Third angle" : "First angle";
        lettering.write(canvas, text, textRight, y, 0.9 * letter, Anchor.RIGHT, paleInk);
    }

    private void circle(double x, double y, double radius) {
        double[] points = new double[2 * CIRCLE];
        for (int i = 0; i < CIRCLE; i++) {
            points[2 * i] = x + radius * Degrees.cos(360.0 * i / CIRCLE);
            points[2 * i + 1] = y + radius * Degrees.sin(360.0 * i / CIRCLE);
        }
        canvas.outline(points, thin, ink);
    }
}
