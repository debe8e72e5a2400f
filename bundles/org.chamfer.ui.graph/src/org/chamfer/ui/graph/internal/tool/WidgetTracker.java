package org.chamfer.ui.graph.internal.tool;

import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.chamfer.graph.type.NodeSignature;
import org.chamfer.graph.type.ParameterKind;
import org.chamfer.graph.type.ParameterSpec;
import org.chamfer.ui.graph.internal.part.NodePart;
import org.chamfer.ui.graph.internal.part.ParameterEdits;
import org.chamfer.ui.graph.internal.part.ParameterTexts;
import org.chamfer.ui.graph.internal.view.PortRow;
import org.chamfer.ui.graph.internal.view.WidgetView;
import org.eclipse.draw2d.Cursors;
import org.eclipse.gef.DragTracker;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Cursor;

/**
 * The widget of a parameter in a node: a click edits it, a number changes while it is dragged, finer with Shift, in steps
 * with Ctrl.
 */
final class WidgetTracker extends SelectTracker {
    private static final int STANDARD_WIDTH = 100;
    private static final int FRAME_MILLIS = 25;

    private final NodePart part;
    private final ParameterSpec spec;
    private final ParameterEdits edits;
    private OptionalDouble before = OptionalDouble.empty();
    private NumberDrag drag;
    private int lastX;
    private String wanted = "";
    private String shown = "";
    private boolean waiting;

    private WidgetTracker(NodePart part, ParameterSpec spec) {
        super(part);
        this.part = part;
        this.spec = spec;
        this.edits = new ParameterEdits(part.context().document().commands(), part.node());
    }

    /** What follows the pointer on the widget of a parameter. */
    static DragTracker at(NodePart part, String name) {
        return spec(part, name)
                .<DragTracker>map(spec -> new WidgetTracker(part, spec))
                .orElseGet(() -> new MoveTracker(part, () -> {}, () -> {}));
    }

    /** The widget of a parameter as it is shown. */
    static Optional<WidgetView> view(NodePart part, String name) {
        return part.getNodeFigure()
                .metrics()
                .row(name, false)
                .map(PortRow::port)
                .flatMap(port -> port.widget());
    }

    /** The declaration of a parameter with its limits. */
    static Optional<ParameterSpec> spec(NodePart part, String name) {
        Optional<NodeSignature> signature = part.context().document().signature(part.node());
        return signature.flatMap(
                known -> known.parameter(name).map(declared -> ParameterTexts.limited(part.node(), known, declared)));
    }

    @Override
    protected Cursor calculateCursor() {
        return isNumber() ? Cursors.SIZEWE : getDefaultCursor();
    }

    @Override
    protected boolean scrollsAtBorder() {
        return false;
    }

    @Override
    protected void clicked() {
        super.clicked();
        new WidgetEditor(part, spec).open();
    }

    @Override
    protected void dragStarted() {
        before = isNumber() ? ParameterTexts.number(part.node(), spec) : OptionalDouble.empty();
        if (before.isPresent()) {
            int width = part.getNodeFigure()
                    .metrics()
                    .widget(spec.name())
                    .map(area -> area.width)
                    .orElse(STANDARD_WIDTH);
            double zoom = root().getZoomManager().getZoom();
            drag = new NumberDrag(spec, before.getAsDouble(), width * zoom);
            lastX = getStartLocation().x;
            shown = ParameterTexts.value(part.node(), spec);
            wanted = shown;
        }
    }

    @Override
    protected void dragged() {
        if (before.isEmpty()) {
            return;
        }
        int x = getLocation().x;
        boolean fine = getCurrentInput().isShiftKeyDown();
        boolean snap = getCurrentInput().isModKeyDown(SWT.MOD1);
        wanted = drag.move(x - lastX, fine, snap);
        lastX = x;
        if (!waiting && !wanted.equals(shown)) {
            waiting = true;
            part.getViewer().getControl().getDisplay().timerExec(FRAME_MILLIS, this::show);
        }
    }

    @Override
    protected void dropped() {
        apply();
        edits.end();
    }

    @Override
    protected void cancelled() {
        wanted = shown;
        edits.cancel();
        part.parameterChanged();
    }

    /** Pointers tell of their moves more often than it makes sense to edit and run. */
    private void show() {
        waiting = false;
        if (isInState(STATE_DRAG_IN_PROGRESS)) {
            apply();
        }
    }

    private void apply() {
        if (part.isActive() && !wanted.equals(shown)) {
            shown = wanted;
            edits.set(Map.of(spec.name(), wanted), true);
            part.parameterChanged();
        }
    }

    private boolean isNumber() {
        return spec.kind() == ParameterKind.NUMBER || spec.kind() == ParameterKind.INTEGER;
    }
}
