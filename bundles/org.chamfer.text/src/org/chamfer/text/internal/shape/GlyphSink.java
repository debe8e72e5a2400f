package org.chamfer.text.internal.shape;

/** Gets the outline of a glyph in font units. */
interface GlyphSink {
    /** Begins a contour. */
    void moveTo(float x, float y);

    /** A straight line. */
    void lineTo(float x, float y);

    /** A quadratic Bézier curve. */
    void quadraticTo(float x1, float y1, float x, float y);

    /** A cubic Bézier curve. */
    void cubicTo(float x1, float y1, float x2, float y2, float x, float y);
}
