package org.chamfer.ui.graph.internal.tool;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chamfer.graph.command.CollapseCommand;
import org.chamfer.graph.model.Wire;
import org.chamfer.graph.type.Arity;
import org.chamfer.graph.type.PortSpec;
import org.chamfer.ui.graph.internal.part.NodePart;
import org.chamfer.ui.graph.internal.part.ParameterEdits;
import org.chamfer.ui.graph.internal.part.ParameterTexts;
import org.chamfer.ui.graph.internal.part.WirePart;
import org.chamfer.ui.graph.internal.view.Hit;
import org.chamfer.ui.graph.internal.view.NodeMetrics;
import org.eclipse.draw2d.Cursors;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.gef.DragTracker;
import org.eclipse.swt.graphics.Cursor;

/** Decides what dragging and clicking does at a point of a node. */
public final class NodeTracker {
    private static final int BORDER = 5;

    private NodeTracker() {}

    /** What follows the pointer from a point of the control. */
    public static DragTracker at(NodePart part, Point location) {
        return switch (part.hit(location).orElseGet(Hit.Body::new)) {
            case Hit.Port port -> wire(part, port);
            case Hit.Widget widget -> WidgetTracker.at(part, widget.name());
            case Hit.Collapse _ -> new ClickTracker(part, () -> collapse(part));
            case Hit.More _ -> new ClickTracker(part, part::toggleParameters);
            case Hit.StateLight _ -> new MoveTracker(part, () -> {}, () -> collapse(part));
            case Hit.Header _ -> new MoveTracker(part, () -> {}, part::rename);
            case Hit.Label label -> new MoveTracker(part, () -> {}, () -> reset(part, label));
            case Hit.Thumbnail _ -> new MoveTracker(part, () -> Enlarged.show(part), () -> {});
            case Hit.Body _ ->
                atBorder(part, location) ? new WidthTracker(part) : new MoveTracker(part, () -> {}, () -> {});
        };
    }

    /** The cursor at a point of the control. */
    public static Cursor cursor(NodePart part, Point location) {
        return switch (part.hit(location).orElseGet(Hit.Body::new)) {
            case Hit.Port _ -> Cursors.CROSS;
            case Hit.Widget widget -> cursor(part, widget);
            case Hit.Collapse _, Hit.More _, Hit.Thumbnail _ -> Cursors.HAND;
            case Hit.Body _ -> atBorder(part, location) ? Cursors.SIZEWE : Cursors.ARROW;
            default -> Cursors.ARROW;
        };
    }

    private static Cursor cursor(NodePart part, Hit.Widget widget) {
        return WidgetTracker.view(part, widget.name())
                .map(view -> switch (view.kind()) {
                    case NUMBER -> Cursors.SIZEWE;
                    case TEXT, VECTOR -> Cursors.IBEAM;
                    case CHECK, CHOICE, COLOR, FILE -> Cursors.HAND;
                })
                .orElse(Cursors.ARROW);
    }

    private static boolean atBorder(NodePart part, Point location) {
        NodeMetrics metrics = part.getNodeFigure().metrics();
        Point place = location.getCopy();
        part.getFigure().translateToRelative(place);
        int right = part.getNodeFigure().nodeBounds().right();
        return !part.node().isCollapsed()
                && place.x > right - BORDER
                && place.y > part.getNodeFigure().nodeBounds().y + metrics.header().height;
    }

    private static void collapse(NodePart part) {
        part.context()
                .document()
                .execute(new CollapseCommand(List.of(part.node()), !part.node().isCollapsed()));
    }

    /** Wires to inputs that take one are taken by their end; from all other ports a new wire is drawn. */
    private static DragTracker wire(NodePart part, Hit.Port port) {
        if (!port.output()) {
            List<Wire> wires = part.context().wires().at(part.node(), port.name());
            boolean single = part.context()
                    .document()
                    .signature(part.node())
                    .flatMap(signature -> signature.input(port.name()))
                    .map(PortSpec::arity)
                    .filter(arity -> arity == Arity.MANY)
                    .isEmpty();
            Map<?, ?> registry = part.getViewer().getEditPartRegistry();
            if (single
                    && !wires.isEmpty()
                    && registry.get(wires.getFirst()) instanceof WirePart wire
                    && registry.get(wire.wire().getSource()) instanceof NodePart source) {
                return new ConnectTracker(source, wire.wire().getOutput(), true, Optional.of(wire));
            }
        }
        return new ConnectTracker(part, port.name(), port.output(), Optional.empty());
    }

    private static void reset(NodePart part, Hit.Label label) {
        boolean set =
                !label.output() && ParameterTexts.set(part.node(), label.name()).isPresent();
        if (set) {
            Map<String, String> values = new HashMap<>();
            values.put(label.name(), null);
            new ParameterEdits(part.context().document().commands(), part.node()).set(values, false);
            part.parameterChanged();
        }
    }

    /** Does something with a click; the second one of a double click does nothing more. */
    private static final class ClickTracker extends SelectTracker {
        private final Runnable action;

        ClickTracker(NodePart node, Runnable action) {
            super(node);
            this.action = action;
        }

        @Override
        protected void clicked() {
            action.run();
        }
    }
}
