package org.chamfer.text;

import java.util.List;
import org.chamfer.base.diagnostic.Diagnostic;

/**
 * The extent of a text in millimetres, as OpenSCAD's {@code textmetrics()} has it. What concerns the ink is rounded outwards
 * to multiples of 0.00064 times the size, and all 0 if there is none.
 *
 * @param x least x of the ink, with the alignment
 * @param y least y of the ink, with the alignment
 * @param width width of the ink
 * @param height height of the ink
 * @param ascent how far glyphs reach above their base line
 * @param descent how far glyphs reach below their base line, negative if below
 * @param offsetX what the horizontal alignment adds
 * @param offsetY what the vertical alignment adds
 * @param advanceX where the next text would begin, without the alignment
 * @param advanceY the same for vertical text
 * @param warnings what the user should know, without a place
 */
public record TextMetrics(
        double x,
        double y,
        double width,
        double height,
        double ascent,
        double descent,
        double offsetX,
        double offsetY,
        double advanceX,
        double advanceY,
        List<Diagnostic> warnings) {
    public TextMetrics {
        warnings = List.copyOf(warnings);
    }
}
