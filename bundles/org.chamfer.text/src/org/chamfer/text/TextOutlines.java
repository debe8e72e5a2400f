package org.chamfer.text;

import java.util.List;
import org.chamfer.base.diagnostic.Diagnostic;
import org.chamfer.geometry.Region;

/**
 * The outlines of a text in millimetres.
 *
 * @param glyphs one figure a glyph that has ink, in the order of the glyphs; contours may cross each other, inside is what
 *     has a winding number other than zero, so that {@code RegionOperations.union(glyphs)} makes the figure of the text
 * @param warnings what the user should know, without a place; the texts are OpenSCAD's
 */
public record TextOutlines(List<Region> glyphs, List<Diagnostic> warnings) {
    public TextOutlines {
        glyphs = List.copyOf(glyphs);
        warnings = List.copyOf(warnings);
    }
}
