package org.chamfer.ui.graph.internal.view;

import java.util.List;
import java.util.Optional;
import org.eclipse.draw2d.geometry.Dimension;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.Rectangle;

/**
 * Where everything of a node is, in pixels from its left upper corner at zoom 1. Computed once for a view; needs no
 * display. Points and rectangles are not to be changed by those who ask for them.
 *
 * @param size of the node
 * @param header the upper strip
 * @param icon the icon of the type
 * @param title as much of the title as fits is shown here
 * @param collapse the sign that collapses and expands
 * @param stateLight the state light
 * @param rows all ports that are shown: inputs, then outputs
 * @param more the row that shows more parameters or fewer
 * @param thumbnail where the picture of the result is, in the middle and keeping its shape
 * @param footer the lower strip
 */
public record NodeMetrics(
        Dimension size,
        Rectangle header,
        Rectangle icon,
        Rectangle title,
        Rectangle collapse,
        Rectangle stateLight,
        List<PortRow> rows,
        Optional<Rectangle> more,
        Optional<Rectangle> thumbnail,
        Optional<Rectangle> footer) {
    /** Height of the header. */
    public static final int HEADER = 28;

    /** Height of a row. */
    public static final int ROW = 22;

    /** Height of the footer. */
    public static final int FOOTER = 22;

    /** Distance of the content from the border. */
    public static final int PADDING = 8;

    /** Radius of the corners. */
    public static final int CORNER = 8;

    /** Radius of a port. */
    public static final int PORT_RADIUS = 5;

    /** How far from its middle a port can be grabbed. */
    public static final int PORT_REACH = 10;

    /** The layout of a node. */
    public static NodeMetrics of(NodeView view, TextMeasure measure) {
        Optional<Dimension> picture =
                view.thumbnail().map(image -> new Dimension(image.getBounds().width, image.getBounds().height));
        return of(view, measure, picture);
    }

    /** The layout of a node whose picture has a certain size, in pixels, whatever is in the view. */
    static NodeMetrics of(NodeView view, TextMeasure measure, Optional<Dimension> picture) {
        return new NodeLayout(view, measure, picture).metrics();
    }

    /** Where a picture of a size, in pixels, is within the thumbnail: as large as it fits. */
    public static Rectangle inThumbnail(Rectangle thumbnail, int width, int height) {
        double scale = Math.min((double) thumbnail.width / width, (double) thumbnail.height / height);
        int shownWidth = Math.max(1, (int) Math.round(width * scale));
        int shownHeight = Math.max(1, (int) Math.round(height * scale));
        return new Rectangle(
                thumbnail.x + (thumbnail.width - shownWidth) / 2,
                thumbnail.y + (thumbnail.height - shownHeight) / 2,
                shownWidth,
                shownHeight);
    }

    /** Where a port is; nothing if it is not shown. */
    public Optional<PortRow> row(String name, boolean output) {
        for (PortRow row : rows) {
            if (row.isFor(name, output)) {
                return Optional.of(row);
            }
        }
        return Optional.empty();
    }

    /** Where the wires of a port end: on the border, at the header for a port that is not shown. */
    public Point anchor(String name, boolean output) {
        return row(name, output)
                .map(PortRow::anchor)
                .orElseGet(() -> new Point(output ? size.width : 0, header.height / 2));
    }

    /** Where the widget of a parameter is; nothing if it has none now. */
    public Optional<Rectangle> widget(String name) {
        return row(name, false).flatMap(PortRow::widget);
    }

    /** What is at a point; nothing if it is outside. Ports reach out of the node by {@link #PORT_REACH}. */
    public Optional<Hit> hit(int x, int y) {
        Optional<Hit> port = portAt(x, y);
        if (port.isPresent()) {
            return port;
        }
        if (x < 0 || y < 0 || x >= size.width || y >= size.height) {
            return Optional.empty();
        }
        return Optional.of(inside(x, y));
    }

    /** The nearest port within reach, so that each of ports that stand closely can be had. */
    private Optional<Hit> portAt(int x, int y) {
        PortRow nearest = null;
        int best = PORT_REACH * PORT_REACH + 1;
        for (PortRow row : rows) {
            int dx = x - row.anchor().x;
            int dy = y - row.anchor().y;
            boolean inWidget = row.widget().filter(area -> area.contains(x, y)).isPresent();
            if (!inWidget && dx * dx + dy * dy < best) {
                best = dx * dx + dy * dy;
                nearest = row;
            }
        }
        return Optional.ofNullable(nearest)
                .map(row -> new Hit.Port(row.port().name(), row.port().output()));
    }

    private Hit inside(int x, int y) {
        if (stateLight.contains(x, y)) {
            return new Hit.StateLight();
        }
        if (collapse.contains(x, y)) {
            return new Hit.Collapse();
        }
        if (header.contains(x, y)) {
            return new Hit.Header();
        }
        for (PortRow row : rows) {
            if (row.widget().filter(area -> area.contains(x, y)).isPresent()) {
                return new Hit.Widget(row.port().name());
            }
            if (row.label().contains(x, y)) {
                return new Hit.Label(row.port().name(), row.port().output());
            }
        }
        if (more.filter(area -> area.contains(x, y)).isPresent()) {
            return new Hit.More();
        }
        return thumbnail.filter(area -> area.contains(x, y)).isPresent() ? new Hit.Thumbnail() : new Hit.Body();
    }
}
