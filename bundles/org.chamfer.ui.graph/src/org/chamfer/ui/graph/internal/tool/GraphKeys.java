package org.chamfer.ui.graph.internal.tool;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.chamfer.graph.command.RemoveCommand;
import org.chamfer.graph.model.Element;
import org.chamfer.graph.model.Item;
import org.chamfer.graph.model.Node;
import org.chamfer.ui.graph.internal.figure.GridLayer;
import org.chamfer.ui.graph.internal.part.BoxPart;
import org.chamfer.ui.graph.internal.part.GraphPart;
import org.chamfer.ui.graph.internal.part.GraphRootPart;
import org.chamfer.ui.graph.internal.part.MovablePart;
import org.chamfer.ui.graph.internal.part.NodePart;
import org.eclipse.draw2d.Viewport;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.EditPartViewer;
import org.eclipse.gef.KeyHandler;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.KeyEvent;

/**
 * The keys of the canvas: arrows move what is selected by the grid (Alt by a pixel), or scroll if nothing is; Delete
 * removes; Ctrl+Tab walks through the nodes in the order of the graph; Enter edits a note, a frame or a label; Escape
 * selects nothing.
 */
final class GraphKeys extends KeyHandler {
    private static final int SCROLL = 48;

    private final EditPartViewer viewer;

    GraphKeys(EditPartViewer viewer) {
        this.viewer = viewer;
    }

    @Override
    public boolean keyPressed(KeyEvent event) {
        int step = (event.stateMask & SWT.ALT) != 0 ? 1 : GridLayer.PITCH;
        boolean plain = (event.stateMask & SWT.MOD1) == 0;
        return switch (event.keyCode) {
            case SWT.ARROW_LEFT -> plain && arrow(-step, 0);
            case SWT.ARROW_RIGHT -> plain && arrow(step, 0);
            case SWT.ARROW_UP -> plain && arrow(0, -step);
            case SWT.ARROW_DOWN -> plain && arrow(0, step);
            case SWT.DEL -> delete();
            case SWT.ESC -> escape();
            case SWT.CR, SWT.KEYPAD_CR -> plain && edit();
            case SWT.TAB -> walk((event.stateMask & SWT.SHIFT) != 0 ? -1 : 1);
            default -> false;
        };
    }

    private GraphPart graph() {
        return (GraphPart) viewer.getContents();
    }

    private boolean arrow(int right, int down) {
        List<Item> items = new ArrayList<>();
        for (Object part : viewer.getSelectedEditParts()) {
            if (part instanceof MovablePart movable) {
                items.add((Item) movable.getModel());
            }
        }
        if (items.isEmpty()) {
            Viewport viewport = (Viewport) ((GraphRootPart) viewer.getRootEditPart()).getFigure();
            Point corner = viewport.getViewLocation();
            viewport.setViewLocation(
                    corner.x + Integer.signum(right) * SCROLL, corner.y + Integer.signum(down) * SCROLL);
        } else {
            graph().context().document().execute(new Moves(graph()).move(items, right, down));
        }
        return true;
    }

    private boolean delete() {
        List<Element> elements = new ArrayList<>();
        for (Object part : viewer.getSelectedEditParts()) {
            if (((EditPart) part).getModel() instanceof Element element) {
                elements.add(element);
            }
        }
        graph().context().document().execute(new RemoveCommand(graph().graph(), elements));
        return true;
    }

    private boolean escape() {
        viewer.deselectAll();
        return true;
    }

    private boolean edit() {
        return switch (viewer.getFocusEditPart()) {
            case BoxPart part -> {
                part.edit();
                yield true;
            }
            case NodePart part -> {
                part.rename();
                yield true;
            }
            case null, default -> false;
        };
    }

    private boolean walk(int by) {
        List<Node> nodes = graph().graph().getNodes();
        if (nodes.isEmpty()) {
            return false;
        }
        Map<?, ?> registry = viewer.getEditPartRegistry();
        int current = -1;
        for (Object part : viewer.getSelectedEditParts()) {
            if (part instanceof NodePart node) {
                current = nodes.indexOf(node.node());
            }
        }
        int start = current < 0 && by < 0 ? 0 : current;
        if (registry.get(nodes.get(Math.floorMod(start + by, nodes.size()))) instanceof NodePart next) {
            viewer.select(next);
            viewer.reveal(next);
        }
        return true;
    }
}
