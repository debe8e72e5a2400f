package org.chamfer.ui.graph.internal.figure;

import java.util.List;
import org.chamfer.engine.NodeState;
import org.chamfer.ui.graph.internal.view.NodeMetrics;
import org.chamfer.ui.graph.internal.view.NodeView;
import org.chamfer.ui.graph.internal.view.PortRow;
import org.chamfer.workbench.look.TextStyle;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;

/** Paints nodes, with their left upper corner at the origin. */
final class NodePainter {
    private static final int OPAQUE = 255;
    private static final int ENLARGED = 2;
    private static final int LARGEST = 4;
    private static final int STALE_ALPHA = 100;
    private static final int PICTURE_CORNER = 11;
    private static final int PICTURE_FRAME = 3;
    private static final int CHANGED_DOT = 4;
    private static final int PILL_HEIGHT = 16;
    private static final int PILL_PADDING = 6;
    private static final String NOT_INSTALLED = "Not installed";
    private static final String STALE = "Outdated";

    private final FigureStyle style;
    private final NodeShapePainter shapes;
    private final PortPainter ports;
    private final WidgetPainter widgets;
    private final StateLightPainter lights;

    NodePainter(FigureStyle style) {
        this.style = style;
        this.shapes = new NodeShapePainter(style);
        this.ports = new PortPainter(style);
        this.widgets = new WidgetPainter(style);
        this.lights = new StateLightPainter(style);
    }

    /** Paints a node from afar. @param node where it is in the diagram */
    void paintBox(Graphics graphics, NodeView view, Rectangle node, Highlight highlight, int pixel) {
        shapes.box(graphics, node, view, highlight, pixel);
    }

    /** Paints a node near by, with its left upper corner at the origin. */
    void paint(Graphics graphics, NodeView view, NodeMetrics metrics, NodeAppearance appearance) {
        Rectangle node = new Rectangle(0, 0, metrics.size().width, metrics.size().height);
        graphics.setAntialias(SWT.ON);
        boolean full = appearance.detail() == DetailLevel.FULL;
        if (full) {
            shapes.shadow(graphics, node);
        }
        shapes.body(graphics, node, view, metrics);
        title(graphics, view, metrics, appearance);
        metrics.thumbnail().ifPresent(area -> thumbnail(graphics, view, area, full));
        lights.paint(graphics, view, metrics.stateLight(), appearance.tick());
        if (full) {
            signs(graphics, view, metrics, appearance);
            metrics.rows().forEach(row -> row(graphics, row));
            metrics.more().ifPresent(area -> more(graphics, view.more(), area));
            metrics.footer().ifPresent(area -> footer(graphics, view, area));
        }
        shapes.border(graphics, node, view, appearance);
        if (appearance.highlight() == Highlight.ILLEGAL) {
            shapes.veil(graphics, node);
        }
        for (PortRow row : metrics.rows()) {
            if (full) {
                ports.paint(graphics, row, appearance.of(row.port()));
            } else {
                ports.paintSmall(graphics, row);
            }
        }
    }

    private void title(Graphics graphics, NodeView view, NodeMetrics metrics, NodeAppearance appearance) {
        graphics.setForegroundColor(view.placeholder() ? style.colors().secondary : style.colors().text);
        if (appearance.detail() == DetailLevel.FULL) {
            style.lettering().drawLeft(graphics, view.title(), TextStyle.TITLE, metrics.title());
            return;
        }
        int x = NodeMetrics.PADDING;
        int bottom = metrics.thumbnail().map(area -> area.y).orElse(metrics.size().height);
        int top = metrics.header().bottom();
        int lineHeight = style.lettering().height(TextStyle.TITLE);
        int wanted = Math.min(LARGEST, 1 + appearance.pixel() / 2);
        int enlarged = Math.min(wanted, (bottom - top) / lineHeight);
        if (enlarged > ENLARGED) {
            Rectangle body = new Rectangle(x, top, metrics.size().width - 2 * x, bottom - top);
            titleLines(graphics, view.title(), body, enlarged);
        } else {
            Rectangle header = new Rectangle(x, 0, metrics.stateLight().x - x, metrics.header().height);
            title(graphics, view.title(), header, DetailLevel.REDUCED);
        }
    }

    /** The title on the body, so large that it can be read from afar, in as many lines as fit. */
    private void titleLines(Graphics graphics, String text, Rectangle area, int enlarged) {
        int lineHeight = style.lettering().height(TextStyle.TITLE);
        int width = area.width / enlarged;
        List<String> lines = style.lettering().wrap(text, TextStyle.TITLE, width);
        int shown = Math.min(lines.size(), area.height / (enlarged * lineHeight));
        graphics.pushState();
        graphics.translate(area.x, area.y);
        graphics.scale(enlarged);
        for (int i = 0; i < shown; i++) {
            String line = i == shown - 1 ? String.join(" ", lines.subList(i, lines.size())) : lines.get(i);
            Rectangle place = new Rectangle(0, i * lineHeight, width, lineHeight);
            style.lettering().drawLeft(graphics, line, TextStyle.TITLE, place);
        }
        graphics.popState();
    }

    /** A title; at small zooms it is twice as large, so that it can still be read. */
    void title(Graphics graphics, String text, Rectangle area, DetailLevel detail) {
        if (detail == DetailLevel.FULL) {
            style.lettering().drawLeft(graphics, text, TextStyle.TITLE, area);
            return;
        }
        graphics.pushState();
        graphics.translate(area.x, area.y);
        graphics.scale(ENLARGED);
        Rectangle room = new Rectangle(0, 0, area.width / ENLARGED, area.height / ENLARGED);
        style.lettering().drawLeft(graphics, text, TextStyle.TITLE, room);
        graphics.popState();
    }

    private void signs(Graphics graphics, NodeView view, NodeMetrics metrics, NodeAppearance appearance) {
        style.icons().draw(graphics, view.icon(), metrics.icon(), appearance.enlarged());
        if (view.collapsed() || appearance.highlight() == Highlight.HOVERED) {
            graphics.setForegroundColor(style.colors().secondary);
            int x = metrics.collapse().x + 4;
            int y = metrics.collapse().y + 4;
            graphics.drawPolyline(
                    view.collapsed()
                            ? new int[] {x + 2, y, x + 6, y + 4, x + 2, y + 8}
                            : new int[] {x, y + 2, x + 4, y + 6, x + 8, y + 2});
        }
    }

    private void row(Graphics graphics, PortRow row) {
        boolean changed = row.port().widget().filter(widget -> widget.changed()).isPresent();
        boolean plain = !row.port().parameter();
        graphics.setForegroundColor(plain || changed ? style.colors().text : style.colors().secondary);
        style.lettering().drawLeft(graphics, row.port().label(), TextStyle.BODY, row.label());
        row.widget().ifPresent(area -> {
            widgets.paint(graphics, row, row.port().widget().orElseThrow(), area);
            if (changed) {
                graphics.setBackgroundColor(style.colors().selection);
                int y = area.y + (area.height - CHANGED_DOT) / 2;
                graphics.fillOval(area.x - CHANGED_DOT - 2, y, CHANGED_DOT, CHANGED_DOT);
            }
        });
    }

    private void more(Graphics graphics, String text, Rectangle area) {
        graphics.setForegroundColor(style.colors().secondary);
        style.lettering().drawLeft(graphics, text, TextStyle.FOOTER, area);
    }

    private void thumbnail(Graphics graphics, NodeView view, Rectangle area, boolean full) {
        Image image = view.thumbnail().orElse(null);
        if (image == null || image.isDisposed()) {
            return;
        }
        Rectangle source = new Rectangle(image.getBounds());
        Rectangle shown = NodeMetrics.inThumbnail(area, source.width, source.height);
        if (shown.width < area.width || shown.height < area.height) {
            graphics.setBackgroundColor(style.colors().field);
            graphics.fillRectangle(area);
        }
        if (view.stale()) {
            graphics.setAlpha(STALE_ALPHA);
        }
        graphics.drawImage(image, source, shown);
        graphics.setAlpha(OPAQUE);
        graphics.setForegroundColor(style.colors().body);
        graphics.setLineWidth(PICTURE_FRAME);
        graphics.drawRoundRectangle(area.getExpanded(1, 1), PICTURE_CORNER, PICTURE_CORNER);
        graphics.setLineWidth(1);
        if (view.stale() && full) {
            pill(graphics, STALE, area);
        }
    }

    /** A small label at the right upper corner of an area. */
    private void pill(Graphics graphics, String text, Rectangle area) {
        int width = style.lettering().width(text, TextStyle.FOOTER) + 2 * PILL_PADDING;
        Rectangle pill = new Rectangle(area.right() - width - 4, area.y + 4, width, PILL_HEIGHT);
        graphics.setBackgroundColor(style.colors().body);
        graphics.fillRoundRectangle(pill, PILL_HEIGHT, PILL_HEIGHT);
        graphics.setForegroundColor(style.colors().secondary);
        style.lettering().drawLeft(graphics, text, TextStyle.FOOTER, pill.getTranslated(PILL_PADDING, 0));
    }

    private void footer(Graphics graphics, NodeView view, Rectangle area) {
        graphics.setBackgroundColor(style.colors().hairline);
        graphics.fillRectangle(area.x + 1, area.y, area.width - 2, 1);
        Rectangle inner = area.getExpanded(-NodeMetrics.PADDING, 0);
        boolean failed = view.state() == NodeState.FAILED && !view.message().isEmpty();
        String left = view.footerLeft();
        String right = view.footerRight();
        if (view.placeholder()) {
            left = NOT_INSTALLED;
            right = "";
        } else if (failed) {
            left = WidgetPainter.firstLine(view.message());
            right = "";
        }
        graphics.setForegroundColor(failed ? style.colors().error : style.colors().secondary);
        int rightWidth = right.isEmpty() ? 0 : style.lettering().width(right, TextStyle.FOOTER) + NodeMetrics.PADDING;
        style.lettering().drawRight(graphics, right, TextStyle.FOOTER, inner);
        Rectangle rest = new Rectangle(inner.x, inner.y, Math.max(0, inner.width - rightWidth), inner.height);
        style.lettering().drawLeft(graphics, left, TextStyle.FOOTER, rest);
    }
}
