package org.chamfer.text.internal.layout;

import java.util.List;
import org.chamfer.base.diagnostic.Diagnostic;
import org.chamfer.text.TextMetrics;
import org.chamfer.text.TextSettings;
import org.chamfer.text.internal.shape.FontScale;
import org.chamfer.text.internal.shape.GlyphShape;
import org.chamfer.text.internal.shape.PlacedGlyph;
import org.chamfer.text.internal.shape.ShapedText;

/** The extent of a line of glyphs, and where its alignment puts it; all for a size of 1. */
public final class TextLayout {
    private final ShapedText text;
    private final TextSettings settings;
    private double left = Double.MAX_VALUE;
    private double right = -Double.MAX_VALUE;
    private double bottom = Double.MAX_VALUE;
    private double top = -Double.MAX_VALUE;
    private double ascent = -Double.MAX_VALUE;
    private double descent = Double.MAX_VALUE;
    private double advanceX;
    private double advanceY;
    private Alignment alignment = Alignment.NONE;

    /** Measures a line. */
    public TextLayout(ShapedText text, TextSettings settings) {
        this.text = text;
        this.settings = settings;
        for (PlacedGlyph glyph : text.glyphs()) {
            measure(glyph);
        }
        if (right >= left) {
            alignment = text.direction().isHorizontal() ? horizontal() : vertical();
        } else {
            left = 0;
            right = 0;
            bottom = 0;
            top = 0;
            ascent = 0;
            descent = 0;
        }
    }

    private void measure(PlacedGlyph glyph) {
        GlyphShape shape = glyph.shape();
        if (!shape.isEmpty()) {
            double x = advanceX + glyph.xOffset() / FontScale.UNITS;
            double y = advanceY + glyph.yOffset() / FontScale.UNITS;
            ascent = Math.max(ascent, shape.yMax() / FontScale.UNITS);
            descent = Math.min(descent, shape.yMin() / FontScale.UNITS);
            left = Math.min(left, x + shape.xMin() / FontScale.UNITS);
            right = Math.max(right, x + shape.xMax() / FontScale.UNITS);
            bottom = Math.min(bottom, y + shape.yMin() / FontScale.UNITS);
            top = Math.max(top, y + shape.yMax() / FontScale.UNITS);
        }
        advanceX += glyph.xAdvance() / FontScale.UNITS * settings.spacing();
        advanceY += glyph.yAdvance() / FontScale.UNITS * settings.spacing();
    }

    private Alignment horizontal() {
        Alignment.Builder result = new Alignment.Builder();
        switch (settings.halign()) {
            case "right" -> result.x = -advanceX;
            case "center" -> result.x = -advanceX / 2;
            case "left", "default" -> result.x = 0;
            default -> result.unknownHalign(settings.halign());
        }
        switch (settings.valign()) {
            case "top" -> result.y = -ascent;
            case "center" -> result.y = -(ascent - descent) / 2 - descent;
            case "bottom" -> result.y = -descent;
            case "baseline", "default" -> result.y = 0;
            default -> result.unknownValign(settings.valign());
        }
        return result.build();
    }

    /** Glyphs of vertical lines are centred above the origin, and the first one hangs below it. */
    private Alignment vertical() {
        Alignment.Builder result = new Alignment.Builder();
        switch (settings.halign()) {
            case "right" -> result.x = -right;
            case "left" -> result.x = -left;
            case "center", "default" -> result.x = 0;
            default -> result.unknownHalign(settings.halign());
        }
        switch (settings.valign()) {
            case "baseline" -> result.baselineOfVertical();
            case "center" -> result.y = -advanceY / 2;
            case "bottom" -> result.y = -advanceY;
            case "top", "default" -> result.y = 0;
            default -> result.unknownValign(settings.valign());
        }
        return result.build();
    }

    /** The glyphs. */
    public List<PlacedGlyph> glyphs() {
        return text.glyphs();
    }

    /** What the alignment adds to x. */
    public double offsetX() {
        return alignment.x();
    }

    /** What the alignment adds to y. */
    public double offsetY() {
        return alignment.y();
    }

    /** What is wrong with the alignments that were asked for. */
    public List<Diagnostic> warnings() {
        return alignment.warnings();
    }

    /** The measures at the size that was asked for. */
    public TextMetrics metrics(List<Diagnostic> warnings) {
        double size = settings.size();
        return new TextMetrics(
                (offsetX() + left) * size,
                (offsetY() + bottom) * size,
                (right - left) * size,
                (top - bottom) * size,
                ascent * size,
                descent * size,
                offsetX() * size,
                offsetY() * size,
                advanceX * size,
                advanceY * size,
                warnings);
    }
}
