package org.chamfer.ui.graph.internal.figure;

import org.chamfer.engine.NodeState;
import org.chamfer.ui.graph.internal.view.NodeMetrics;
import org.chamfer.ui.graph.internal.view.NodeView;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;

/** Paints the box of a node: shadow, glow, ground, header and border. */
final class NodeShapePainter {
    private static final int CORNER = 2 * NodeMetrics.CORNER;
    private static final int OPAQUE = 255;
    private static final int REFUSED_ALPHA = 150;
    private static final int GLOW = 4;
    private static final int BOX_HEADER = 32;
    private static final int GLOW_ALPHA = 60;
    private static final int SHADOW_DROP = 3;
    private static final int[] DASHES = {6, 4};
    private static final int[] LIGHT_SHADOW = {5, 7, 9};
    private static final int[] DARK_SHADOW = {20, 28, 40};

    private final FigureStyle style;

    NodeShapePainter(FigureStyle style) {
        this.style = style;
    }

    /** A few translucent boxes, smaller and smaller, which cost far less than a blurred picture. */
    void shadow(Graphics graphics, Rectangle node) {
        int[] alphas = style.colors().dark ? DARK_SHADOW : LIGHT_SHADOW;
        graphics.setBackgroundColor(style.colors().shadow);
        for (int i = 0; i < alphas.length; i++) {
            int spread = 3 * (alphas.length - i) - 3;
            graphics.setAlpha(alphas[i]);
            Rectangle area = node.getExpanded(spread, spread).translate(0, SHADOW_DROP);
            graphics.fillRoundRectangle(area, CORNER + 2 * spread, CORNER + 2 * spread);
        }
        graphics.setAlpha(OPAQUE);
    }

    /** Ground and header. */
    void body(Graphics graphics, Rectangle node, NodeView view, NodeMetrics metrics) {
        FigureColors colors = style.colors();
        graphics.setBackgroundColor(view.placeholder() ? colors.canvas : colors.body);
        graphics.fillRoundRectangle(node, CORNER, CORNER);
        Rectangle header = metrics.header();
        graphics.setBackgroundColor(view.placeholder() ? colors.field : colors.header(view.tint()));
        graphics.fillRoundRectangle(header, CORNER, CORNER);
        if (header.height < metrics.size().height) {
            int half = header.height / 2;
            graphics.fillRectangle(header.x, header.y + half, header.width, header.height - half);
            graphics.setBackgroundColor(view.placeholder() ? colors.border : colors.headerEdge(view.tint()));
            graphics.fillRectangle(header.x, header.bottom() - 1, header.width, 1);
        }
    }

    /** The border, and the glow of a node that stands out. */
    void border(Graphics graphics, Rectangle node, NodeView view, NodeAppearance appearance) {
        Highlight highlight = appearance.highlight();
        int pixel = appearance.pixel();
        Color color = borderColor(view, highlight);
        boolean strong =
                highlight == Highlight.SELECTED || highlight == Highlight.DRAGGED || highlight == Highlight.LEGAL;
        graphics.setForegroundColor(color);
        if (strong) {
            graphics.setAlpha(GLOW_ALPHA);
            graphics.setLineWidth(GLOW * pixel);
            int out = GLOW * pixel / 2 + 1;
            graphics.drawRoundRectangle(node.getExpanded(out, out), CORNER + 2 * out, CORNER + 2 * out);
            graphics.setAlpha(OPAQUE);
            graphics.setLineWidth(2 * pixel);
            graphics.drawRoundRectangle(node, CORNER, CORNER);
            graphics.setLineWidth(1);
            return;
        }
        graphics.setLineWidth(pixel);
        if (view.placeholder()) {
            graphics.setLineDash(DASHES);
            graphics.setLineStyle(Graphics.LINE_CUSTOM);
        }
        graphics.drawRoundRectangle(new Rectangle(node.x, node.y, node.width - 1, node.height - 1), CORNER, CORNER);
        graphics.setLineStyle(Graphics.LINE_SOLID);
        graphics.setLineWidth(1);
    }

    private Color borderColor(NodeView view, Highlight highlight) {
        FigureColors colors = style.colors();
        return switch (highlight) {
            case SELECTED, DRAGGED -> colors.selection;
            case LEGAL -> colors.success;
            case HOVERED -> colors.hovered;
            case NONE, ILLEGAL -> view.state() == NodeState.FAILED ? colors.error : colors.border;
        };
    }

    /** A veil over a node that steps back. */
    void veil(Graphics graphics, Rectangle node) {
        graphics.setAlpha(REFUSED_ALPHA);
        graphics.setBackgroundColor(style.colors().canvas);
        graphics.fillRoundRectangle(node, CORNER, CORNER);
        graphics.setAlpha(OPAQUE);
    }

    /** The whole node as a plain box, for small zooms. @param pixel width of a pixel of the screen */
    void box(Graphics graphics, Rectangle node, NodeView view, Highlight highlight, int pixel) {
        FigureColors colors = style.colors();
        graphics.setAntialias(SWT.OFF);
        boolean quiet = highlight == Highlight.NONE || highlight == Highlight.ILLEGAL;
        int edge = quiet && view.state() != NodeState.FAILED ? pixel : 2 * pixel;
        graphics.setBackgroundColor(boxEdge(view, highlight));
        graphics.fillRectangle(node);
        Rectangle inner = node.getExpanded(-edge, -edge);
        graphics.setBackgroundColor(view.placeholder() ? colors.canvas : colors.body);
        graphics.fillRectangle(inner);
        graphics.setBackgroundColor(view.placeholder() ? colors.border : colors.box(view.tint()));
        graphics.fillRectangle(inner.x, inner.y, inner.width, Math.min(inner.height, BOX_HEADER));
    }

    private Color boxEdge(NodeView view, Highlight highlight) {
        boolean quiet = highlight == Highlight.NONE || highlight == Highlight.ILLEGAL;
        return quiet && view.state() == NodeState.RUNNING ? style.colors().selection : borderColor(view, highlight);
    }
}
