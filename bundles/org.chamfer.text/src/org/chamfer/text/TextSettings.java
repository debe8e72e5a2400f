package org.chamfer.text;

import java.util.Objects;
import org.chamfer.text.internal.script.Direction;
import org.chamfer.text.internal.script.Scripts;

/**
 * What is to be written and how: the parameters of OpenSCAD's {@code text()}, with its meanings.
 *
 * @param text what is written; ends at the first U+0000, if there is one
 * @param size the height of capital letters, roughly, in millimetres: an em is 100/72 of it
 * @param font a name such as {@code Liberation Sans:style=Bold}, see {@link FontCollection#match}; empty for the default
 * @param halign {@code left}, {@code center}, {@code right} or {@code default}
 * @param valign {@code baseline}, {@code bottom}, {@code top}, {@code center} or {@code default}
 * @param spacing factor of the distances between characters, 1 is what the font says
 * @param direction {@code ltr}, {@code rtl}, {@code ttb}, {@code btt}; the first letter decides; what begins with another
 *     one is found out from the script
 * @param language a BCP 47 tag, {@code en} by default
 * @param script an ISO 15924 code, or a name that begins with one; empty to find it out from the text
 * @param segments into how many lines a curve is divided, see {@link #curveSegments}
 */
public record TextSettings(
        String text,
        double size,
        String font,
        String halign,
        String valign,
        double spacing,
        String direction,
        String language,
        String script,
        int segments) {
    public TextSettings {
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(font, "font");
        Objects.requireNonNull(halign, "halign");
        Objects.requireNonNull(valign, "valign");
        Objects.requireNonNull(direction, "direction");
        Objects.requireNonNull(language, "language");
        Objects.requireNonNull(script, "script");
        if (segments < 1) {
            throw new IllegalArgumentException("a curve has at least one segment: " + segments);
        }
    }

    /** A text with the defaults of OpenSCAD: size 10, two segments a curve. */
    public static TextSettings of(String text) {
        return new TextSettings(text, 10, "", "default", "default", 1, "", "en", "", 2);
    }

    /**
     * Segments of a curve in a glyph.
     *
     * @param fragments the number of segments of a full circle with the text's size as radius, from {@code $fn}, {@code $fa}
     *     and {@code $fs}
     */
    public static int curveSegments(int fragments) {
        return Math.max(fragments / 8 + 1, 2);
    }

    /**
     * These settings with direction and script found out where they are not given, as OpenSCAD writes them in a
     * {@code .csg} file. The script becomes a four-letter code; it stays as it is if the text has several or none.
     */
    public TextSettings resolved() {
        int tag = Scripts.ofName(script);
        if (tag == Scripts.INVALID) {
            tag = Scripts.ofText(text);
        }
        String resolvedScript = Scripts.isSpecific(tag) ? Scripts.code(tag) : script;
        Direction given = Direction.ofName(direction);
        Direction resolvedDirection = given == null ? Scripts.direction(tag) : given;
        return new TextSettings(
                text,
                size,
                font,
                halign,
                valign,
                spacing,
                resolvedDirection.label(),
                language,
                resolvedScript,
                segments);
    }
}
