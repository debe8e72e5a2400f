package org.chamfer.ui.graph.internal.figure;

import org.chamfer.ui.graph.internal.view.NodeMetrics;
import org.chamfer.ui.graph.internal.view.PortRow;
import org.chamfer.ui.graph.internal.view.PortView;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.swt.graphics.Color;

/** Paints the ports on the border of a node: circles for single values, diamonds for lists; filled if wired. */
final class PortPainter {
    private static final int RADIUS = NodeMetrics.PORT_RADIUS;
    private static final int DIAMOND = RADIUS + 1;
    private static final int HOLE = 3;
    private static final int HALO = 9;
    private static final int HALO_ALPHA = 70;
    private static final int REFUSED_ALPHA = 60;
    private static final int OPAQUE = 255;

    private final FigureStyle style;

    PortPainter(FigureStyle style) {
        this.style = style;
    }

    void paint(Graphics graphics, PortRow row, Highlight highlight) {
        PortView port = row.port();
        Point at = row.anchor();
        Color color = style.colors().port(port.type());
        graphics.setBackgroundColor(color);
        if (highlight == Highlight.ILLEGAL) {
            graphics.setAlpha(REFUSED_ALPHA);
        } else if (highlight != Highlight.NONE) {
            graphics.setAlpha(HALO_ALPHA);
            circle(graphics, at, HALO);
            graphics.setAlpha(OPAQUE);
        }
        boolean filled = port.connected() || highlight == Highlight.LEGAL;
        if (port.many()) {
            diamond(graphics, at, DIAMOND);
        } else {
            circle(graphics, at, RADIUS);
        }
        if (!filled) {
            graphics.setBackgroundColor(style.colors().body);
            if (port.many()) {
                diamond(graphics, at, HOLE);
            } else {
                circle(graphics, at, HOLE);
            }
        }
        graphics.setAlpha(OPAQUE);
    }

    /** A port as a plain square, for small zooms. */
    void paintSmall(Graphics graphics, PortRow row) {
        graphics.setBackgroundColor(style.colors().port(row.port().type()));
        graphics.fillRectangle(
                row.anchor().x - RADIUS + 1, row.anchor().y - RADIUS + 1, 2 * RADIUS - 2, 2 * RADIUS - 2);
    }

    private static void circle(Graphics graphics, Point middle, int radius) {
        graphics.fillOval(middle.x - radius, middle.y - radius, 2 * radius, 2 * radius);
    }

    private static void diamond(Graphics graphics, Point middle, int radius) {
        graphics.fillPolygon(new int[] {
            middle.x,
            middle.y - radius,
            middle.x + radius,
            middle.y,
            middle.x,
            middle.y + radius,
            middle.x - radius,
            middle.y
        });
    }
}
