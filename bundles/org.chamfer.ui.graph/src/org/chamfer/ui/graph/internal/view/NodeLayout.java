package org.chamfer.ui.graph.internal.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.chamfer.engine.NodeState;
import org.chamfer.workbench.look.TextStyle;
import org.eclipse.draw2d.geometry.Dimension;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.Rectangle;

/**
 * Lays out one node. Plain inputs and outputs share rows; each parameter has a row of its own below them, wired or
 * not, so that connecting a wire moves nothing. The fields of parameters stand in one column.
 */
final class NodeLayout {
    private static final int ICON = 16;
    private static final int LABEL_INSET = 12;
    private static final int LABEL_GAP = 8;
    private static final int WIDGET_HEIGHT = 18;
    private static final int WIDGET_MARGIN = 16;
    private static final int WIDGET_EXTRA = 14;
    private static final int WIDGET_SMALLEST = 72;
    private static final int WIDGET_LARGEST = 140;
    private static final int COLLAPSED_PITCH = 12;
    private static final int GRID = 4;
    private static final int ROW_OF_PICTURE = 24;
    private static final double ENLARGED = 1.5;
    private static final double FLATTEST = 0.625;
    private static final int TITLE_GAP = 8;

    private final NodeView view;
    private final TextMeasure measure;
    private final Optional<Dimension> picture;
    private final List<PortView> inputs;
    private final List<PortView> parameters;
    private final int width;
    private final List<PortRow> rows = new ArrayList<>();

    NodeLayout(NodeView view, TextMeasure measure, Optional<Dimension> picture) {
        this.view = view;
        this.measure = measure;
        this.picture = picture.filter(size -> size.width > 0 && size.height > 0);
        this.inputs = inputs(false);
        this.parameters = inputs(true);
        int wanted = view.width() > 0
                ? view.width()
                : Math.max(NodeView.STANDARD_WIDTH, (contentWidth() + GRID - 1) / GRID * GRID);
        this.width = Math.clamp(wanted, NodeView.MINIMUM_WIDTH, NodeView.MAXIMUM_WIDTH);
    }

    NodeMetrics metrics() {
        return view.collapsed() ? collapsed() : expanded();
    }

    private NodeMetrics expanded() {
        int y = NodeMetrics.HEADER + GRID;
        y = portRows(y);
        y = parameterRows(y);
        Optional<Rectangle> more = Optional.empty();
        if (!view.more().isEmpty()) {
            more = Optional.of(new Rectangle(LABEL_INSET, y, width - 2 * LABEL_INSET, NodeMetrics.ROW));
            y += NodeMetrics.ROW;
        }
        y += rows.isEmpty() ? 0 : GRID;
        Optional<Rectangle> thumbnail = thumbnail(y);
        if (thumbnail.isPresent()) {
            y = thumbnail.get().bottom() + NodeMetrics.PADDING;
        }
        Optional<Rectangle> footer = Optional.empty();
        if (hasFooter()) {
            footer = Optional.of(new Rectangle(0, y, width, NodeMetrics.FOOTER));
            y += NodeMetrics.FOOTER;
        }
        return metrics(
                NodeMetrics.HEADER, Math.max(y, NodeMetrics.HEADER + 2 * NodeMetrics.PADDING), more, thumbnail, footer);
    }

    private int portRows(int top) {
        List<PortView> outputs = view.outputs();
        int count = Math.max(inputs.size(), outputs.size());
        for (int i = 0; i < count; i++) {
            Optional<PortView> input = i < inputs.size() ? Optional.of(inputs.get(i)) : Optional.empty();
            Optional<PortView> output = i < outputs.size() ? Optional.of(outputs.get(i)) : Optional.empty();
            int y = top + i * NodeMetrics.ROW;
            int room = width - 2 * LABEL_INSET;
            int right = output.map(this::labelWidth).orElse(0);
            int left = input.map(this::labelWidth).orElse(0);
            if (left > 0 && right > 0 && left + right + LABEL_GAP > room) {
                int half = (room - LABEL_GAP) / 2;
                left = Math.min(left, Math.max(half, room - LABEL_GAP - right));
                right = room - LABEL_GAP - left;
            }
            int inputWidth = Math.min(left, room);
            int outputWidth = Math.min(right, room);
            input.ifPresent(port -> rows.add(plain(port, y, inputWidth)));
            output.ifPresent(port -> rows.add(plain(port, y, outputWidth)));
        }
        return top + count * NodeMetrics.ROW;
    }

    private PortRow plain(PortView port, int y, int labelWidth) {
        int x = port.output() ? width - LABEL_INSET - labelWidth : LABEL_INSET;
        return new PortRow(
                port,
                new Point(port.output() ? width : 0, y + NodeMetrics.ROW / 2),
                new Rectangle(x, y, labelWidth, NodeMetrics.ROW),
                Optional.empty());
    }

    private int parameterRows(int top) {
        int y = top;
        int column = column();
        for (PortView port : parameters) {
            rows.add(parameter(port, y, column));
            y += NodeMetrics.ROW;
        }
        return y;
    }

    private PortRow parameter(PortView port, int y, int column) {
        Optional<Rectangle> field = port.widget()
                .map(_ -> new Rectangle(
                        column,
                        y + (NodeMetrics.ROW - WIDGET_HEIGHT) / 2,
                        width - NodeMetrics.PADDING - column,
                        WIDGET_HEIGHT));
        int labelEnd = field.isPresent() ? column - LABEL_GAP : width - LABEL_INSET;
        int labelWidth = Math.min(labelWidth(port), labelEnd - LABEL_INSET);
        return new PortRow(
                port,
                new Point(0, y + NodeMetrics.ROW / 2),
                new Rectangle(LABEL_INSET, y, labelWidth, NodeMetrics.ROW),
                field);
    }

    /** Where the fields begin: behind the longest label, but they keep at least half of the node. */
    private int column() {
        int longest = 0;
        for (PortView port : parameters) {
            if (port.widget().isPresent()) {
                longest = Math.max(longest, labelWidth(port));
            }
        }
        int wanted = Math.min(LABEL_INSET + longest + LABEL_GAP, width / 2);
        return Math.max(width * 2 / 5, wanted) / GRID * GRID;
    }

    private NodeMetrics collapsed() {
        List<PortView> left = Stream.concat(inputs.stream(), parameters.stream().filter(PortView::connected))
                .toList();
        int most = Math.max(left.size(), view.outputs().size());
        int height = Math.max(NodeMetrics.HEADER, (most * COLLAPSED_PITCH + GRID) / GRID * GRID);
        collapsedPorts(left, 0, height);
        collapsedPorts(view.outputs(), width, height);
        return metrics(height, height, Optional.empty(), Optional.empty(), Optional.empty());
    }

    private void collapsedPorts(List<PortView> ports, int x, int height) {
        int first = (height - (ports.size() - 1) * COLLAPSED_PITCH) / 2;
        for (int i = 0; i < ports.size(); i++) {
            Point anchor = new Point(x, first + i * COLLAPSED_PITCH);
            rows.add(new PortRow(ports.get(i), anchor, new Rectangle(anchor.x, anchor.y, 0, 0), Optional.empty()));
        }
    }

    private NodeMetrics metrics(
            int header,
            int height,
            Optional<Rectangle> more,
            Optional<Rectangle> thumbnail,
            Optional<Rectangle> footer) {
        Rectangle icon = new Rectangle(NodeMetrics.PADDING, (header - ICON) / 2, ICON, ICON);
        Rectangle light = icon.getTranslated(width - 2 * NodeMetrics.PADDING - ICON, 0);
        Rectangle collapse = light.getTranslated(-ICON - GRID, 0);
        int titleX = icon.right() + TITLE_GAP;
        Rectangle title = new Rectangle(titleX, 0, collapse.x - GRID - titleX, header);
        return new NodeMetrics(
                new Dimension(width, height),
                new Rectangle(0, 0, width, header),
                icon,
                title,
                collapse,
                light,
                List.copyOf(rows),
                more,
                thumbnail,
                footer);
    }

    /** As wide as the content, and as high as the picture in it, at most 16:10. */
    private Optional<Rectangle> thumbnail(int y) {
        int room = width - 2 * NodeMetrics.PADDING;
        return picture.map(size -> {
            double scale = Math.min(ENLARGED, Math.min((double) room / size.width, room * FLATTEST / size.height));
            int height = Math.max(ROW_OF_PICTURE, (int) Math.round(size.height * scale));
            return new Rectangle(NodeMetrics.PADDING, y, room, height);
        });
    }

    private boolean hasFooter() {
        boolean failed = view.state() == NodeState.FAILED && !view.message().isEmpty();
        return view.placeholder()
                || failed
                || !view.footerLeft().isEmpty()
                || !view.footerRight().isEmpty();
    }

    private int contentWidth() {
        int title = 2 * NodeMetrics.PADDING
                + 3 * ICON
                + TITLE_GAP
                + 2 * GRID
                + measure.width(view.title(), TextStyle.TITLE);
        int widest = title;
        for (int i = 0; i < Math.max(inputs.size(), view.outputs().size()); i++) {
            int left = i < inputs.size() ? labelWidth(inputs.get(i)) : 0;
            int right = i < view.outputs().size() ? labelWidth(view.outputs().get(i)) : 0;
            widest = Math.max(widest, 2 * LABEL_INSET + left + WIDGET_MARGIN + right);
        }
        int label = 0;
        for (PortView port : parameters) {
            label = Math.max(label, labelWidth(port));
        }
        for (PortView port : parameters) {
            int field = port.widget().map(this::fieldWidth).orElse(0);
            widest = Math.max(widest, LABEL_INSET + label + LABEL_GAP + field + NodeMetrics.PADDING);
        }
        return widest;
    }

    private int fieldWidth(WidgetView widget) {
        int text = measure.width(widget.text(), TextStyle.BODY) + WIDGET_MARGIN;
        int extra =
                switch (widget.kind()) {
                    case CHOICE, COLOR, FILE -> WIDGET_EXTRA;
                    case NUMBER, CHECK, TEXT, VECTOR -> 0;
                };
        return Math.clamp(text + extra, WIDGET_SMALLEST, WIDGET_LARGEST);
    }

    private int labelWidth(PortView port) {
        return measure.width(port.label(), TextStyle.BODY);
    }

    private List<PortView> inputs(boolean ofParameters) {
        List<PortView> found = new ArrayList<>();
        for (PortView port : view.inputs()) {
            if (port.parameter() == ofParameters) {
                found.add(port);
            }
        }
        return found;
    }
}
