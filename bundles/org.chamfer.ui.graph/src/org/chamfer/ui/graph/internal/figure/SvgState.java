package org.chamfer.ui.graph.internal.figure;

import org.eclipse.draw2d.Graphics;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;

/** What graphics that write SVG are set to. */
final class SvgState {
    double dx;
    double dy;
    double scale = 1;
    int alpha = 255;
    int lineWidth = 1;
    int lineStyle = Graphics.LINE_SOLID;
    int lineJoin = SWT.JOIN_MITER;
    int[] dashes;
    Color foreground = new Color(0, 0, 0);
    Color background = new Color(255, 255, 255);
    Font font;

    SvgState copy() {
        SvgState copy = new SvgState();
        copy.dx = dx;
        copy.dy = dy;
        copy.scale = scale;
        copy.alpha = alpha;
        copy.lineWidth = lineWidth;
        copy.lineStyle = lineStyle;
        copy.lineJoin = lineJoin;
        copy.dashes = dashes;
        copy.foreground = foreground;
        copy.background = background;
        copy.font = font;
        return copy;
    }
}
