package org.chamfer.text.internal.shape;

import java.util.List;
import org.chamfer.text.internal.script.Direction;

/**
 * A line of glyphs.
 *
 * @param glyphs in the order of drawing
 * @param direction the direction of the line
 */
public record ShapedText(List<PlacedGlyph> glyphs, Direction direction) {
    public ShapedText {
        glyphs = List.copyOf(glyphs);
    }
}
