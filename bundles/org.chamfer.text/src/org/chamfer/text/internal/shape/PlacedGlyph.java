package org.chamfer.text.internal.shape;

/**
 * A glyph in a line of text, in units of {@link FontScale}.
 *
 * @param shape its outline
 * @param xAdvance how far it moves the pen
 * @param yAdvance how far it moves the pen, negative downwards
 * @param xOffset where it is, seen from the pen
 * @param yOffset where it is, seen from the pen
 */
public record PlacedGlyph(GlyphShape shape, int xAdvance, int yAdvance, int xOffset, int yOffset) {}
