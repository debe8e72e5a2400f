package org.chamfer.text.internal.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.chamfer.geometry.Region;
import org.chamfer.text.internal.shape.FontScale;
import org.chamfer.text.internal.shape.GlyphShape;
import org.chamfer.text.internal.shape.PlacedGlyph;

/** Draws glyphs as polygons in millimetres: each curve becomes the same number of lines, at equal steps of its parameter. */
public final class OutlineBuilder {
    private final double size;
    private final int segments;
    private double originX;
    private double originY;
    private List<double[]> contours = new ArrayList<>();
    private double[] contour = new double[256];
    private int length;
    /** The pen, for a size of 1 and seen from the glyph's origin. */
    private double penX;

    private double penY;

    private OutlineBuilder(double size, int segments) {
        this.size = size;
        this.segments = segments;
    }

    /**
     * Number of points that the outlines of a line would have at most.
     *
     * @param segments lines a curve
     */
    public static long pointCount(List<PlacedGlyph> glyphs, int segments) {
        long points = 0;
        for (PlacedGlyph glyph : glyphs) {
            for (byte verb : glyph.shape().verbs()) {
                points += verb == GlyphShape.QUADRATIC || verb == GlyphShape.CUBIC ? segments : 1;
            }
        }
        return points;
    }

    /**
     * Draws a line of glyphs.
     *
     * @param size millimetres of a size of 1
     * @param segments lines a curve
     * @param spacing factor of the advances
     * @return one region for each glyph with an outline
     */
    public static List<Region> draw(TextLayout layout, double size, int segments, double spacing) {
        OutlineBuilder builder = new OutlineBuilder(size, segments);
        List<Region> regions = new ArrayList<>();
        double advanceX = 0;
        double advanceY = 0;
        for (PlacedGlyph glyph : layout.glyphs()) {
            builder.originX = layout.offsetX() + glyph.xOffset() / FontScale.UNITS + advanceX;
            builder.originY = layout.offsetY() + glyph.yOffset() / FontScale.UNITS + advanceY;
            Region region = builder.glyph(glyph.shape());
            if (!region.isEmpty()) {
                regions.add(region);
            }
            advanceX += glyph.xAdvance() / FontScale.UNITS * spacing;
            advanceY += glyph.yAdvance() / FontScale.UNITS * spacing;
        }
        return regions;
    }

    private Region glyph(GlyphShape shape) {
        contours = new ArrayList<>();
        int[] points = shape.points();
        int next = 0;
        for (byte verb : shape.verbs()) {
            double x = points[next] / FontScale.UNITS;
            double y = points[next + 1] / FontScale.UNITS;
            switch (verb) {
                case GlyphShape.MOVE -> {
                    closeContour();
                    lineTo(x, y);
                    next += 2;
                }
                case GlyphShape.LINE -> {
                    lineTo(x, y);
                    next += 2;
                }
                case GlyphShape.QUADRATIC -> {
                    quadraticTo(x, y, points[next + 2] / FontScale.UNITS, points[next + 3] / FontScale.UNITS);
                    next += 4;
                }
                default -> {
                    double[] rest = new double[4];
                    for (int i = 0; i < rest.length; i++) {
                        rest[i] = points[next + 2 + i] / FontScale.UNITS;
                    }
                    cubicTo(x, y, rest);
                    next += 6;
                }
            }
        }
        closeContour();
        return new Region(outerCounterClockwise(contours));
    }

    private void lineTo(double x, double y) {
        add(x, y);
        penX = x;
        penY = y;
    }

    private void quadraticTo(double x1, double y1, double x, double y) {
        for (int i = 1; i <= segments; i++) {
            double b = i * (1.0 / segments);
            double a = 1 - b;
            add(a * a * penX + 2 * a * b * x1 + b * b * x, a * a * penY + 2 * a * b * y1 + b * b * y);
        }
        penX = x;
        penY = y;
    }

    /** A cubic curve; {@code rest} is its second control point and its end. */
    private void cubicTo(double x1, double y1, double[] rest) {
        for (int i = 1; i <= segments; i++) {
            double b = i * (1.0 / segments);
            double a = 1 - b;
            double a3 = a * a * a;
            double b3 = b * b * b;
            add(
                    a3 * penX + 3 * a * a * b * x1 + 3 * a * b * b * rest[0] + b3 * rest[2],
                    a3 * penY + 3 * a * a * b * y1 + 3 * a * b * b * rest[1] + b3 * rest[3]);
        }
        penX = rest[2];
        penY = rest[3];
    }

    private void add(double x, double y) {
        double px = size * (x + originX);
        double py = size * (y + originY);
        if (length >= 2 && contour[length - 2] == px && contour[length - 1] == py) {
            return;
        }
        if (length == contour.length) {
            contour = Arrays.copyOf(contour, 2 * length);
        }
        contour[length++] = px;
        contour[length++] = py;
    }

    private void closeContour() {
        while (length >= 4 && contour[length - 2] == contour[0] && contour[length - 1] == contour[1]) {
            length -= 2;
        }
        if (length >= 6) {
            contours.add(Arrays.copyOf(contour, length));
        }
        length = 0;
    }

    /** TrueType fonts have outer contours clockwise: turned round, so that the whole has a positive area. */
    private static List<double[]> outerCounterClockwise(List<double[]> contours) {
        double area = 0;
        for (double[] contour : contours) {
            area += twiceArea(contour);
        }
        if (area < 0) {
            contours.forEach(OutlineBuilder::turnRound);
        }
        return contours;
    }

    private static double twiceArea(double[] contour) {
        double sum = 0;
        int previous = contour.length - 2;
        for (int i = 0; i < contour.length; i += 2) {
            sum += contour[previous] * contour[i + 1] - contour[i] * contour[previous + 1];
            previous = i;
        }
        return sum;
    }

    private static void turnRound(double[] contour) {
        for (int i = 0, j = contour.length - 2; i < j; i += 2, j -= 2) {
            double x = contour[i];
            double y = contour[i + 1];
            contour[i] = contour[j];
            contour[i + 1] = contour[j + 1];
            contour[j] = x;
            contour[j + 1] = y;
        }
    }
}
