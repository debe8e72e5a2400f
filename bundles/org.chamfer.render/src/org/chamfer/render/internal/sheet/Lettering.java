package org.chamfer.render.internal.sheet;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.chamfer.base.diagnostic.DiagnosticException;
import org.chamfer.geometry.Affine3;
import org.chamfer.geometry.Region;
import org.chamfer.text.FontCollection;
import org.chamfer.text.TextEngine;
import org.chamfer.text.TextSettings;

/** Outlines of words in the font that comes with the program. Sizes are the height of capital letters. */
public final class Lettering implements AutoCloseable {
    private static final int CURVE_SEGMENTS = 4;
    private static final String MORE = "…";

    private final TextEngine engine = new TextEngine(FontCollection.BUNDLED);

    /** Which point of a word stands at its place. */
    public enum Anchor {
        /** Its start. */
        LEFT("left"),
        /** Its middle. */
        CENTER("center"),
        /** Its end. */
        RIGHT("right");

        private final String name;

        Anchor(String name) {
            this.name = name;
        }
    }

    /** The outlines of a word about the origin, halfway up a capital letter; x to the right, y up. */
    public List<Region> word(String text, double size, Anchor anchor) {
        try {
            List<Region> glyphs =
                    engine.outlines(settings(text, size, anchor.name)).glyphs();
            return glyphs.stream().map(glyph -> raised(glyph, -size / 2)).toList();
        } catch (DiagnosticException e) {
            // The font comes with the program, and its name is right.
            throw new IllegalStateException(e);
        }
    }

    /** Writes a word on a sheet, halfway up a capital letter at a place. */
    void write(Canvas canvas, String text, double x, double y, double size, Anchor anchor, int rgb) {
        for (Region glyph : word(text, size, anchor)) {
            canvas.fill(placed(glyph, x, y, 1, 0), rgb);
        }
    }

    /** Writes a word upwards. */
    void writeUpwards(Canvas canvas, String text, double x, double y, double size, int rgb) {
        for (Region glyph : word(text, size, Anchor.CENTER)) {
            canvas.fill(placed(glyph, x, y, 0, 1), rgb);
        }
    }

    /** How long a word is. */
    double length(String text, double size) {
        try {
            return engine.metrics(settings(text, size, Anchor.LEFT.name)).advanceX();
        } catch (DiagnosticException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A text, shortened if it is longer than there is room. */
    String fitted(String text, double size, double room) {
        if (length(text, size) <= room) {
            return text;
        }
        int end = text.length();
        while (end > 0 && length(text.substring(0, end).strip() + MORE, size) > room) {
            end = text.offsetByCodePoints(end, -1);
        }
        return text.substring(0, end).strip() + MORE;
    }

    /** A text in lines that are not longer than there is room; the last is shortened. */
    List<String> lines(String text, double size, double room, int most) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        String[] words = text.strip().split("\\s+");
        for (int i = 0; i < words.length; i++) {
            String longer = line.isEmpty() ? words[i] : line + " " + words[i];
            if (!line.isEmpty() && length(longer, size) > room) {
                if (lines.size() == most - 1) {
                    line.append(' ').append(words[i]).append(MORE);
                    break;
                }
                lines.add(fitted(line.toString(), size, room));
                longer = words[i];
            }
            line = new StringBuilder(longer);
        }
        lines.add(fitted(line.toString(), size, room));
        return lines;
    }

    /** A length in millimetres as drawings say it: two places after the point at most, more only below 1 mm. */
    public static String millimetres(double length) {
        BigDecimal exact = new BigDecimal(length);
        BigDecimal rounded = length < 1
                ? exact.round(new MathContext(3, RoundingMode.HALF_UP))
                : exact.setScale(2, RoundingMode.HALF_UP);
        return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
    }

    /** Gives back the memory. */
    @Override
    public void close() {
        engine.close();
    }

    private static TextSettings settings(String text, double size, String anchor) {
        TextSettings usual = TextSettings.of(text);
        return new TextSettings(
                text,
                size,
                usual.font(),
                anchor,
                "baseline",
                usual.spacing(),
                usual.direction(),
                usual.language(),
                usual.script(),
                CURVE_SEGMENTS);
    }

    private static Region raised(Region glyph, double y) {
        return glyph.transformed(Affine3.translation(0, y, 0));
    }

    /** Outlines on a sheet, where y points down; the direction of writing is given by its cosine and sine. */
    private static List<double[]> placed(Region glyph, double x, double y, double cosine, double sine) {
        List<double[]> placed = new ArrayList<>();
        for (double[] contour : glyph.contours()) {
            double[] points = new double[contour.length];
            for (int i = 0; i < contour.length; i += 2) {
                points[i] = x + cosine * contour[i] - sine * contour[i + 1];
                points[i + 1] = y - sine * contour[i] - cosine * contour[i + 1];
            }
            placed.add(points);
        }
        return placed;
    }
}
