package org.chamfer.ui.graph.internal.figure;

import java.util.HashMap;
import java.util.Map;
import org.chamfer.workbench.look.Look;
import org.chamfer.workbench.look.Token;
import org.eclipse.swt.graphics.Color;

/** The colours of figures in one theme, found out once. */
final class FigureColors {
    private static final double HEADER_TINT = 0.10;
    private static final double EDGE_TINT = 0.32;
    private static final double BOX_TINT = 0.55;
    private static final double CHOSEN_SHARE = 0.55;
    private static final int WHITE = 0xFFFFFF;

    final boolean dark;
    final Color canvas;
    final Color grid;
    final Color body;
    final Color border;
    final Color text;
    final Color secondary;
    final Color selection;
    final Color success;
    final Color warning;
    final Color error;
    /** The ground of fields. */
    final Color field;
    /** The ground of a field's part that a slider fills. */
    final Color filled;
    /** Lines within a node. */
    final Color hairline;
    /** The border under the pointer. */
    final Color hovered;
    /** Signs on strong colours. */
    final Color sign;
    /** The paper of notes. */
    final Color paper;
    /** The edge of notes. */
    final Color paperEdge;

    final Color shadow;

    private final Look look;
    private final Map<Integer, Color> headers = new HashMap<>();
    private final Map<Integer, Color> edges = new HashMap<>();
    private final Map<Integer, Color> boxes = new HashMap<>();
    private final Map<String, Color> ports = new HashMap<>();

    FigureColors(Look look) {
        this.look = look;
        dark = look.dark();
        canvas = look.color(Token.CANVAS);
        grid = look.color(Token.GRID);
        body = look.color(Token.NODE);
        border = look.color(Token.BORDER);
        text = look.color(Token.TEXT);
        secondary = look.color(Token.TEXT_SECONDARY);
        selection = look.color(Token.SELECTION);
        success = look.color(Token.SUCCESS);
        warning = look.color(Token.WARNING);
        error = look.color(Token.ERROR);
        field = look.mix(Token.NODE, text, dark ? 0.08 : 0.05);
        filled = look.mix(Token.NODE, selection, dark ? 0.36 : 0.22);
        hairline = look.mix(Token.NODE, border, 0.6);
        hovered = look.mix(Token.BORDER, selection, 0.6);
        sign = dark ? look.color(Token.CANVAS) : look.color(WHITE);
        paper = look.mix(Token.NODE, warning, 0.12);
        paperEdge = look.mix(Token.NODE, warning, 0.4);
        shadow = look.color(dark ? 0 : 0x1F2933);
    }

    /** The ground of a header. @param tint the category's colour, {@code 0xRRGGBB} */
    Color header(int tint) {
        return headers.computeIfAbsent(tint, rgb -> look.mix(Token.NODE, look.color(rgb), HEADER_TINT));
    }

    /** The line below a header. */
    Color headerEdge(int tint) {
        return edges.computeIfAbsent(tint, rgb -> look.mix(Token.NODE, look.color(rgb), EDGE_TINT));
    }

    /** The header of a node that is painted as a plain box. */
    Color box(int tint) {
        return boxes.computeIfAbsent(tint, rgb -> look.mix(Token.NODE, look.color(rgb), BOX_TINT));
    }

    /** A colour that somebody chose. */
    Color chosen(int rgb) {
        return look.color(rgb);
    }

    /** A colour that somebody chose, so strong that it can be read as text. */
    Color chosenText(int rgb) {
        return look.mix(Token.TEXT, look.color(rgb), CHOSEN_SHARE);
    }

    Color port(String type) {
        return ports.computeIfAbsent(type, look::portColor);
    }
}
