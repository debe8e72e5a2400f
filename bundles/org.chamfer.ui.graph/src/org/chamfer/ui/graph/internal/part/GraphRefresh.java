package org.chamfer.ui.graph.internal.part;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.chamfer.engine.NodeState;
import org.chamfer.graph.model.Graph;
import org.chamfer.graph.model.GraphPackage;
import org.chamfer.graph.model.Item;
import org.chamfer.graph.model.Node;
import org.chamfer.graph.model.Parameter;
import org.chamfer.graph.model.Point;
import org.chamfer.graph.model.Wire;
import org.chamfer.ui.graph.internal.document.GraphDocument;
import org.eclipse.emf.common.command.CommandStackListener;
import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EContentAdapter;
import org.eclipse.gef.EditPart;
import org.eclipse.swt.widgets.Display;

/**
 * Keeps the edit parts of a graph up to date. What an edit changed is collected, and shown when the edit is complete; what
 * runs tell is shown as it comes.
 */
final class GraphRefresh {
    private static final int TICK_MILLIS = 50;
    private static final double TURNS_PER_TICK = 0.04;

    private final GraphPart graphPart;
    private final GraphContext context;
    private final Changes changes = new Changes();
    private final CommandStackListener stackListener = _ -> flush();
    private final Consumer<Set<String>> runListener = this::runChanged;
    private final Runnable lookListener = this::lookChanged;
    private final DocumentListener documentListener = new DocumentListener();
    private final Set<Object> dirty = new LinkedHashSet<>();
    private final Set<Node> moved = new LinkedHashSet<>();
    private final Set<NodePart> running = new HashSet<>();
    private boolean itemsChanged;
    private boolean wiresChanged;
    private boolean pending;
    private boolean disposed;
    private double turns;

    GraphRefresh(GraphPart graphPart) {
        this.graphPart = graphPart;
        this.context = graphPart.context();
        GraphDocument document = context.document();
        document.graph().eAdapters().add(changes);
        document.commands().addCommandStackListener(stackListener);
        document.addListener(documentListener);
        document.runs().addListener(runListener);
        context.look().addListener(lookListener);
    }

    void dispose() {
        disposed = true;
        GraphDocument document = context.document();
        document.graph().eAdapters().remove(changes);
        document.commands().removeCommandStackListener(stackListener);
        document.removeListener(documentListener);
        document.runs().removeListener(runListener);
        context.look().removeListener(lookListener);
    }

    /** Shows what changed until now. */
    private void flush() {
        if (disposed) {
            return;
        }
        pending = false;
        if (wiresChanged || itemsChanged) {
            context.wires().rebuild();
        }
        if (itemsChanged) {
            itemsChanged = false;
            graphPart.refreshItems();
        }
        wiresChanged = false;
        Set<Object> changed = new LinkedHashSet<>(dirty);
        dirty.clear();
        for (Node node : List.copyOf(moved)) {
            if (!changed.contains(node) && part(node) instanceof NodePart part) {
                part.place();
            }
        }
        moved.clear();
        for (Object model : changed) {
            if (part(model) instanceof EditPart part) {
                part.refresh();
            }
        }
    }

    private Object part(Object model) {
        return graphPart.getViewer().getEditPartRegistry().get(model);
    }

    /** Changes that no command makes, such as those of a test, are shown a moment later. */
    private void later() {
        if (!pending) {
            pending = true;
            Display.getCurrent().asyncExec(() -> {
                if (pending) {
                    flush();
                }
            });
        }
    }

    private void runChanged(Set<String> ids) {
        Map<?, ?> parts = graphPart.getViewer().getEditPartRegistry();
        for (Node node : graphPart.graph().getNodes()) {
            if ((ids.isEmpty() || ids.contains(node.getId())) && parts.get(node) instanceof NodePart part) {
                part.refreshVisuals();
                boolean runs = part.getNodeFigure().view().state() == NodeState.RUNNING;
                if (runs && running.isEmpty()) {
                    Display.getCurrent().timerExec(TICK_MILLIS, this::tick);
                }
                if (runs) {
                    running.add(part);
                } else {
                    running.remove(part);
                }
            }
        }
    }

    private void tick() {
        running.removeIf(part -> !part.isActive() || part.getNodeFigure().view().state() != NodeState.RUNNING);
        if (!disposed && !running.isEmpty()) {
            turns += TURNS_PER_TICK;
            running.forEach(part -> part.getNodeFigure().setTick(turns));
            Display.getCurrent().timerExec(TICK_MILLIS, this::tick);
        }
    }

    private void lookChanged() {
        ((GraphRootPart) graphPart.getRoot()).style().themeChanged();
        for (Object part : graphPart.getViewer().getEditPartRegistry().values()) {
            ((EditPart) part).refresh();
        }
        graphPart.getViewer().getControl().redraw();
        ((GraphRootPart) graphPart.getRoot()).getFigure().repaint();
    }

    private void nodeChanged(Node node) {
        dirty.add(node);
        dirty.addAll(context.wires().incoming(node));
        dirty.addAll(context.wires().outgoing(node));
    }

    /** Collects what edits change. */
    private final class Changes extends EContentAdapter {
        @Override
        public void notifyChanged(Notification notification) {
            super.notifyChanged(notification);
            if (notification.isTouch() || notification.getEventType() == Notification.REMOVING_ADAPTER) {
                return;
            }
            note(notification);
            later();
        }

        private void note(Notification notification) {
            switch (notification.getNotifier()) {
                case Graph _ -> graph(notification);
                case Wire wire -> wire(wire, notification);
                case Point point -> dirty.add(point.eContainer());
                case Parameter parameter -> dirty.add(parameter.eContainer());
                case Node node when isPlace(notification.getFeature()) -> moved.add(node);
                case Node node -> dirty.add(node);
                case Item item -> dirty.add(item);
                default -> {
                    // Ports and the camera are not shown.
                }
            }
        }

        private void graph(Notification notification) {
            if (notification.getFeature() == GraphPackage.Literals.GRAPH__WIRES) {
                wiresChanged = true;
                objects(notification.getOldValue()).forEach(this::ends);
                objects(notification.getNewValue()).forEach(this::ends);
            } else if (notification.getFeature() != GraphPackage.Literals.GRAPH__CAMERA) {
                itemsChanged = true;
            }
        }

        private void wire(Wire wire, Notification notification) {
            dirty.add(wire);
            if (notification.getFeature() != GraphPackage.Literals.WIRE__POINTS) {
                wiresChanged = true;
                ends(wire);
                dirty.add(notification.getOldValue());
            }
        }

        private void ends(Object element) {
            if (element instanceof Wire wire) {
                dirty.add(wire.getSource());
                dirty.add(wire.getTarget());
                dirty.add(wire);
            }
        }

        private static boolean isPlace(Object feature) {
            return feature == GraphPackage.Literals.ITEM__X || feature == GraphPackage.Literals.ITEM__Y;
        }

        private static List<?> objects(Object value) {
            return value instanceof List<?> list ? list : value instanceof EObject object ? List.of(object) : List.of();
        }
    }

    /** Hears of signatures and problems. */
    private final class DocumentListener implements GraphDocument.Listener {
        @Override
        public void signatureChanged(Node node) {
            nodeChanged(node);
            later();
        }

        @Override
        public void problemsChanged() {
            dirty.addAll(graphPart.graph().getWires());
            later();
        }
    }
}
