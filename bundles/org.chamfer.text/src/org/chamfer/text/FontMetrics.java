package org.chamfer.text;

import java.util.List;
import org.chamfer.base.diagnostic.Diagnostic;

/**
 * Properties of a font at a size, as OpenSCAD's {@code fontmetrics()} has them, in millimetres.
 *
 * @param nominalAscent the usual height of capital letters with accents
 * @param nominalDescent the usual depth of letters such as p, negative
 * @param maxAscent the largest height of any glyph
 * @param maxDescent the largest depth of any glyph, negative
 * @param interline the distance of two base lines
 * @param family the family that was chosen
 * @param style the style that was chosen
 * @param warnings what the user should know, without a place
 */
public record FontMetrics(
        double nominalAscent,
        double nominalDescent,
        double maxAscent,
        double maxDescent,
        double interline,
        String family,
        String style,
        List<Diagnostic> warnings) {
    public FontMetrics {
        warnings = List.copyOf(warnings);
    }
}
