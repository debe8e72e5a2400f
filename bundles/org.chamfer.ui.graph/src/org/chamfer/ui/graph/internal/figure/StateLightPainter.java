package org.chamfer.ui.graph.internal.figure;

import org.chamfer.engine.NodeState;
import org.chamfer.ui.graph.internal.view.NodeView;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.geometry.Rectangle;

/**
 * Paints the state of a node's last run into a square of 16 pixels. Each state has a shape of its own, not only a
 * colour.
 */
final class StateLightPainter {
    private static final int CIRCLE = 360;
    private static final int TOP = 90;
    private static final int UNKNOWN_ARC = 100;
    private static final int SMALLEST_ARC = 16;
    private static final int TRACK_ALPHA = 60;
    private static final int OPAQUE = 255;

    private final FigureStyle style;

    StateLightPainter(FigureStyle style) {
        this.style = style;
    }

    void paint(Graphics graphics, NodeView view, Rectangle area, double tick) {
        int x = area.x;
        int y = area.y;
        switch (view.state()) {
            case IDLE -> {}
            case QUEUED -> queued(graphics, x, y);
            case RUNNING -> running(graphics, x, y, view.progress(), tick);
            case DONE -> done(graphics, x, y);
            case CACHED -> cached(graphics, x, y);
            case FAILED -> failed(graphics, x, y);
            case SKIPPED -> skipped(graphics, x, y);
            case CANCELLED -> cancelled(graphics, x, y);
        }
        graphics.setLineWidth(1);
    }

    /** True if there is a light at all. */
    static boolean shines(NodeState state) {
        return state != NodeState.IDLE;
    }

    private void queued(Graphics graphics, int x, int y) {
        graphics.setForegroundColor(style.colors().secondary);
        graphics.setLineWidth(2);
        graphics.drawOval(x + 4, y + 4, 8, 8);
    }

    /** The ring turns, and as much of it is filled as is done. */
    private void running(Graphics graphics, int x, int y, double progress, double tick) {
        graphics.setForegroundColor(style.colors().selection);
        graphics.setLineWidth(2);
        graphics.setAlpha(TRACK_ALPHA);
        graphics.drawOval(x + 2, y + 2, 12, 12);
        graphics.setAlpha(OPAQUE);
        int length =
                Double.isNaN(progress) ? UNKNOWN_ARC : Math.clamp(Math.round(progress * CIRCLE), SMALLEST_ARC, CIRCLE);
        int turned = (int) ((tick - Math.floor(tick)) * CIRCLE);
        graphics.drawArc(x + 2, y + 2, 12, 12, TOP - turned, -length);
    }

    private void done(Graphics graphics, int x, int y) {
        graphics.setBackgroundColor(style.colors().success);
        graphics.fillOval(x + 3, y + 3, 10, 10);
    }

    private void cached(Graphics graphics, int x, int y) {
        graphics.setForegroundColor(style.colors().success);
        graphics.setBackgroundColor(style.colors().success);
        graphics.drawOval(x + 1, y + 1, 14, 14);
        graphics.fillPolygon(
                new int[] {x + 9, y + 3, x + 5, y + 9, x + 8, y + 9, x + 7, y + 13, x + 11, y + 7, x + 8, y + 7});
    }

    private void failed(Graphics graphics, int x, int y) {
        graphics.setBackgroundColor(style.colors().error);
        graphics.setForegroundColor(style.colors().error);
        graphics.setLineWidth(2);
        graphics.setLineJoin(org.eclipse.swt.SWT.JOIN_ROUND);
        int[] triangle = {x + 8, y + 3, x + 14, y + 13, x + 2, y + 13};
        graphics.fillPolygon(triangle);
        graphics.drawPolygon(triangle);
        graphics.setBackgroundColor(style.colors().sign);
        graphics.fillRectangle(x + 7, y + 5, 2, 5);
        graphics.fillRectangle(x + 7, y + 11, 2, 2);
    }

    private void skipped(Graphics graphics, int x, int y) {
        graphics.setForegroundColor(style.colors().secondary);
        graphics.setLineWidth(2);
        graphics.drawLine(x + 4, y + 12, x + 12, y + 4);
    }

    private void cancelled(Graphics graphics, int x, int y) {
        graphics.setForegroundColor(style.colors().secondary);
        graphics.setLineWidth(2);
        graphics.drawLine(x + 4, y + 4, x + 12, y + 12);
        graphics.drawLine(x + 4, y + 12, x + 12, y + 4);
    }
}
